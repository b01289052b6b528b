import * as z from 'zod/mini';
import { packSchema } from '../../utils/packs/pack.ts';

/** The shape of a pack as JSON Schema (draft 2020-12). Codes, instants and parents are checked beyond it. */
export function packJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(packSchema), null, 2)}\n`;
}
