import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readEvidence } from '../../utils/evidence/read.ts';

const FOLDER = new URL('../fixtures/files/', import.meta.url);
const manifestSchema = z.array(
  z.object({
    path: z.string(),
    about: z.string(),
    expect: z.object({
      kind: z.string(),
      format: z.optional(z.string()),
      unreadable: z.optional(z.boolean()),
      scan: z.optional(z.boolean()),
      encryption: z.optional(z.string()),
      draftMark: z.optional(z.string()),
      activeContent: z.optional(z.array(z.string())),
      header: z.optional(
        z.object({
          number: z.string(),
          symbol: z.string(),
          date: z.nullable(z.string()),
          abstract: z.string(),
        }),
      ),
    }),
  }),
);
const manifest = manifestSchema.parse(JSON.parse(readFileSync(new URL('manifest.json', FOLDER), 'utf8')));
/** Signatures have tests of their own; here their files would say the same a hundred times. */
const files = manifest.filter(({ path }) => !/^(?:signed|forged)\//.test(path));

describe('the fixtures are read as their manifest says', () => {
  test.each(files.map((file) => [file.path, file.about, file.expect] as const))(
    '%s: %s',
    async (path, _, expected) => {
      const facts = await readEvidence(new Uint8Array(readFileSync(new URL(encodeURI(path), FOLDER))), path);
      expect(facts.kind).toBe(expected.kind);
      if (expected.format) expect(facts.format).toBe(expected.format);
      expect(facts.failure?.kind).toBe(expected.unreadable ? 'unreadable' : undefined);
      if (!facts.pdf) return;
      expect(facts.pdf.scan).toBe(expected.scan ?? false);
      expect(facts.pdf.encryption).toBe(expected.encryption ?? 'none');
      expect(facts.pdf.draftMark).toBe(expected.draftMark ?? null);
      expect(facts.pdf.activeContent).toEqual(expected.activeContent ?? []);
      if (!expected.header) return;
      const { date, ...rest } = expected.header;
      expect(facts.pdf.header).toMatchObject(rest);
      if (date) expect(facts.pdf.header?.date).toBe(date);
    },
  );
});
