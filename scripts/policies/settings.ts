import * as z from 'zod/mini';
import schema from '../../public/managed_schema.json' with { type: 'json' };
import { VIETNAMESE } from './vietnamese.ts';

const settingSchema = z.looseObject({
  title: z.string(),
  description: z.optional(z.string()),
  type: z.enum(['string', 'integer', 'boolean', 'array', 'object']),
  enum: z.optional(z.array(z.string())),
  minimum: z.optional(z.number()),
});

/** One setting of the managed policy, as an administrator meets it. */
export interface Setting {
  name: string;
  /** `json`: a list or an object, which the browser reads from JSON in a text. */
  kind: 'choice' | 'number' | 'switch' | 'text' | 'json';
  choices: readonly string[];
  least: number;
  en: SettingWords;
  vi: SettingWords;
}

export interface SettingWords {
  title: string;
  explain: string;
}

const KINDS = {
  integer: 'number',
  boolean: 'switch',
  string: 'text',
  array: 'json',
  object: 'json',
} as const;

/** The settings of `public/managed_schema.json`. Throws where one has no Vietnamese words. */
export function settingsOfSchema(): Setting[] {
  return Object.entries(schema.properties.locked.properties).map(([name, described]) => {
    const { title, description = '', type, enum: choices = [], minimum = 0 } = settingSchema.parse(described);
    const vi = VIETNAMESE[name];
    if (!vi) throw new Error(`The setting «${name}» has no words in scripts/policies/vietnamese.ts.`);
    const kind = choices.length > 0 ? 'choice' : KINDS[type];
    return { name, kind, choices, least: minimum, en: { title, explain: description }, vi };
  });
}
