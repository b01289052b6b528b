import type { AuthoritiesImport, AuthoritiesProps } from '../../components/pages/Authorities.tsx';
import { MAX_AUTHORITIES, MAX_BUNDLE_BYTES } from '../../utils/evidence/signature/trust/limits.ts';
import { keepAuthorities, readAuthorities } from '../../utils/messaging/authorities-storage.ts';

const refused = (reason: 'too-large' | 'too-many'): AuthoritiesImport => ({
  added: 0,
  problem: { reason, name: '' },
});

/** The list in force without those that come with the pack. */
async function chosenCertificates(): Promise<string[]> {
  const { certificates, ofPack } = await readAuthorities();
  return certificates.filter((certificate) => !ofPack.includes(certificate));
}

/** Adds the certificates of a file to the list in force, which becomes the person's own. */
async function importFile(file: File): Promise<AuthoritiesImport> {
  if (file.size > MAX_BUNDLE_BYTES) return refused('too-large');
  const { readBundle } = await import('../../utils/evidence/signature/trust/bundle.ts');
  const bundle = readBundle(new Uint8Array(await file.arrayBuffer()));
  if (!bundle.ok) return { added: 0, problem: bundle.problem };
  const { certificates } = await readAuthorities();
  const chosen = await chosenCertificates();
  const added = bundle.certificates.filter((certificate) => !certificates.includes(certificate));
  if (added.length === 0) return { added: 0, problem: { reason: 'already-there', name: '' } };
  if (certificates.length + added.length > MAX_AUTHORITIES) return refused('too-many');
  await keepAuthorities([...chosen, ...added]);
  return { added: added.length, problem: null };
}

/** What the options page shows of the authorities in force, and what can be done there. */
export async function authoritiesProps(): Promise<AuthoritiesProps> {
  const { certificates, setBy, inPlaceOfDefaults, ofPack } = await readAuthorities();
  const { describeAuthorities } =
    certificates.length > 0
      ? await import('../../utils/evidence/signature/trust/describe.ts')
      : { describeAuthorities: async () => [] };
  const shown = await describeAuthorities(certificates);
  return {
    shown,
    setBy,
    inPlaceOfDefaults,
    ofPack,
    unreadable: certificates.length - shown.length,
    onImport: importFile,
    async onRemove({ certificate }) {
      const chosen = await chosenCertificates();
      await keepAuthorities(chosen.filter((other) => other !== certificate));
    },
    onBackToDefaults: () => void keepAuthorities(null),
  };
}
