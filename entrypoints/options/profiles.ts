import type { ProfilesProps } from '../../components/pages/Profiles.tsx';
import { saveFile } from '../../components/restore/save-file.ts';
import { keepProfiles, readProfiles, removeProfile } from '../../utils/messaging/profiles-storage.ts';
import { loadProfiles, profilesJson } from '../../utils/packs/profiles.ts';

const FILE_NAME = 'soat-cchc-cach-doc-trang.json';

/** What the options page shows of what was pointed out on portals, and what can be done there. */
export async function profilesProps(): Promise<ProfilesProps> {
  const profiles = await readProfiles();
  return {
    profiles,
    async onImport(file) {
      const loaded = loadProfiles(await file.text());
      if (typeof loaded === 'string') return loaded;
      await keepProfiles(loaded);
      return loaded.length;
    },
    onExport() {
      const json = profilesJson(profiles.map(({ profile }) => profile));
      saveFile(new File([json], FILE_NAME, { type: 'application/json' }));
    },
    onRemove: (host) => void removeProfile(host),
  };
}
