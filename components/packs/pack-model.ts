import type { ShownAuthority } from '../../utils/evidence/signature/trust/describe.ts';
import type { LoadedPack } from '../../utils/packs/load.ts';
import type { Pack } from '../../utils/packs/pack.ts';
import type { SetBy } from '../../utils/packs/settings.ts';

/** What the options page shows of packs, and what can be done with them there. */
export interface PackModel {
  inForce: Pack;
  setBy: SetBy;
  /** The pack that the last change replaced, which can be taken back; undefined where there is none. */
  former: Pack | undefined;
  /** Trusted certificates, PEM, that a new pack can carry. */
  trusted: readonly string[];
  /** Reads a file for a pack. */
  onRead: (file: File) => Promise<LoadedPack>;
  /** Takes a pack into force; null for the built-in one. */
  onUse: (pack: Pack | null) => Promise<void>;
  /** Tells whose certificates (base64 of DER) are; those that cannot be read are left out. */
  onDescribe: (certificates: readonly string[]) => Promise<readonly ShownAuthority[]>;
}
