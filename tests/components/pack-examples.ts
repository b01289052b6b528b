import type { PackModel } from '../../components/packs/pack-model.ts';
import { BUILTIN_PACK } from '../../utils/packs/builtin-2023.ts';
import { loadPack, packJson } from '../../utils/packs/load.ts';

/** The built-in pack in force, and nothing that a person does comes to anything. */
export const packExample: PackModel = {
  inForce: BUILTIN_PACK,
  setBy: 'nobody',
  former: undefined,
  trusted: [],
  onRead: async () => loadPack(packJson(BUILTIN_PACK)),
  onUse: async () => undefined,
  onDescribe: async () => [],
};
