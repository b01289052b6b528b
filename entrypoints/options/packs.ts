import type { PackModel } from '../../components/packs/pack-model.ts';
import { readAuthorities } from '../../utils/messaging/authorities-storage.ts';
import { changePack, formerPack } from '../../utils/messaging/settings-storage.ts';
import { loadPack, MAX_PACK_BYTES } from '../../utils/packs/load.ts';
import { packProblem } from '../../utils/packs/problem.ts';
import { activePack, type SettingsInForce } from '../../utils/packs/settings.ts';
import { toPem } from '../../utils/text/pem.ts';

/** What the options page shows of packs. */
export async function packModel(settings: SettingsInForce): Promise<PackModel> {
  const [former, { certificates }] = await Promise.all([formerPack(), readAuthorities()]);
  const inForce = activePack(settings);
  // The built-in pack has a button of its own.
  const isOther = former && JSON.stringify(former) !== JSON.stringify(inForce);
  return {
    inForce,
    setBy: settings.setBy.pack,
    former: isOther ? former : undefined,
    trusted: certificates.map(toPem),
    async onRead(file) {
      if (file.size > MAX_PACK_BYTES) return { ok: false, problems: [packProblem('too-large', '')] };
      return loadPack(await file.text());
    },
    onUse: changePack,
    async onDescribe(asked) {
      if (asked.length === 0) return [];
      const { describeAuthorities } = await import('../../utils/evidence/signature/trust/describe.ts');
      return await describeAuthorities(asked);
    },
  };
}
