import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import schema from '../../public/managed_schema.json' with { type: 'json' };
import { parsePolicy } from '../../utils/packs/policy.ts';

const objectSchema = z.object({ properties: z.record(z.string(), z.unknown()) });

it('the schema of the managed policy has the objects and settings that are read, and no others', () => {
  const policy = parsePolicy({});
  expect(Object.keys(schema.properties)).toEqual(Object.keys(policy));
  for (const [part, settings] of Object.entries(policy)) {
    const described = objectSchema.parse(schema.properties[part as keyof typeof policy]);
    expect(Object.keys(described.properties)).toEqual(Object.keys(settings));
  }
});
