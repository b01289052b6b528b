// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createMemory, readPortal } from '../../utils/portal/index.ts';
import type { PortalView } from '../../utils/portal/index.ts';
import { announcedRound } from '../../utils/portal/round-banner.ts';

const folder = new URL('pages/', `file://${import.meta.dirname}/`);
const expectationSchema = z.object({
  recognised: z.boolean(),
  reason: z.optional(z.string()),
  /** Any of these, where the reason is a matter of taste. */
  reasons: z.optional(z.array(z.string())),
  account: z.optional(z.unknown()),
  announcedRound: z.optional(z.unknown()),
  total: z.optional(z.nullable(z.string())),
  sent: z.optional(z.nullable(z.boolean())),
  /** Texts of the controls that send the report. */
  submits: z.optional(z.array(z.string())),
  /** Exactly these criteria in this order, each with at least these properties. */
  criteria: z.optional(z.array(z.looseObject({ code: z.string() }))),
  /** Ids of the fields, for every criterion that has any. */
  fields: z.optional(z.record(z.string(), z.record(z.string(), z.unknown()))),
});

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));

describe.each(names)('the page %s', (name) => {
  const expected = expectationSchema.parse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
  let view: PortalView;
  let before: string;

  beforeEach(() => {
    const page = new DOMParser().parseFromString(
      readFileSync(new URL(`${name}.html`, folder), 'utf8'),
      'text/html',
    );
    document.title = page.title;
    document.body.replaceChildren(...page.body.childNodes);
    before = document.documentElement.outerHTML;
    view = readPortal(document, createMemory());
  });

  test('is recognised, or not, for the right reason', () => {
    expect(view.recognised).toBe(expected.recognised);
    expect(expected.reasons ?? [expected.reason]).toContain(view.reason);
  });

  test('is left as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('shows what stands around the criteria', () => {
    const { account, total, sent, submits } = expected;
    if (submits) expect(view.submitControls.map(wordsOf)).toEqual(submits);
    if (account !== undefined) expect(view.report?.account).toEqual(account);
    const round = announcedRound(view.datedTexts);
    if (expected.announcedRound === null) expect(round).toBeNull();
    else if (expected.announcedRound !== undefined) expect(round).toMatchObject(expected.announcedRound);
    if (total !== undefined) expect(view.report?.total).toBe(total);
    if (sent !== undefined) expect(view.report?.sent).toBe(sent);
    expect(view.report === null).toBe(!expected.recognised);
  });

  test.runIf(expected.criteria)('has the criteria that it shows', () => {
    expect(view.report?.criteria.map(({ code }) => code)).toEqual(expected.criteria?.map(({ code }) => code));
    for (const [at, criterion] of (expected.criteria ?? []).entries()) {
      expect(view.report?.criteria[at]).toMatchObject(criterion);
    }
  });

  test.runIf(expected.fields)("has the officer's own fields and no others", () => {
    const fields = [...view.places.values()]
      .filter((place) => place.score || place.explanation || place.fileInputs.length > 0)
      .map((place) => [
        place.code,
        {
          score: place.score?.id,
          explanation: place.explanation?.id,
          files: place.fileInputs.map((input) => input.id),
        },
      ]);
    expect(Object.fromEntries(fields)).toEqual(expected.fields);
  });
});

function wordsOf(control: HTMLElement): string {
  return control.getAttribute('value') ?? control.textContent?.trim() ?? '';
}
