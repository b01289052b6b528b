import type { PortalsProps } from '../../components/pages/Portals.tsx';
import { grantedPortals, originsOf } from '../../utils/messaging/granted-portals.ts';
import { hostIn } from '../../utils/packs/host.ts';
import { servedPortals, type Settings } from '../../utils/packs/settings.ts';
import { BUILTIN_PACK } from '../../utils/packs/builtin-2023.ts';

/** What the options page shows of portals at other addresses, and what can be done there. */
export async function portalsProps(settings: Settings): Promise<PortalsProps> {
  const added = await grantedPortals();
  const known = [...added, ...BUILTIN_PACK.portals];
  return {
    added,
    proposed: servedPortals(settings).filter((host) => !known.includes(host)),
    async onAdd(address) {
      const host = hostIn(address);
      if (host === null) return 'bad-host';
      return (await chrome.permissions.request({ origins: originsOf(host) })) ? null : 'refused';
    },
    onRemove: (host) => void chrome.permissions.remove({ origins: originsOf(host) }),
  };
}
