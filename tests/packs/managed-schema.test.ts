import { expect, it } from 'vitest';
import schema from '../../public/managed_schema.json' with { type: 'json' };
import { POLICY_SETTINGS } from '../../utils/packs/policy.ts';

it('the schema of the managed policy has the settings that are read, and no others, in both objects', () => {
  const { locked, defaults } = schema.properties;
  expect(Object.keys(schema.properties)).toEqual(['locked', 'defaults']);
  expect(Object.keys(locked.properties)).toEqual(POLICY_SETTINGS);
  expect(defaults.$ref).toBe(locked.id);
});
