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
  /** The same by the fields' names, where ids repeat in shadow roots. */
  fieldNames: z.optional(z.record(z.string(), z.record(z.string(), z.unknown()))),
  /** Words of the button that opens a criterion's fields. */
  openers: z.optional(z.record(z.string(), z.string())),
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
    unfold(document.body);
    before = document.documentElement.outerHTML;
    view = readPortal(document, createMemory());
  });

  test('is recognised, or not, for the right reason', () => {
    expect(view.recognised).toBe(expected.recognised);
    expect(expected.reasons ?? [expected.reason]).toContain(view.reason);
    expect(view.certainty > 0).toBe(expected.recognised);
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
    expect(ownFields(view, (field) => field.id)).toEqual(expected.fields);
  });

  test.runIf(expected.fieldNames)("has the officer's own fields in shadow roots and no others", () => {
    expect(ownFields(view, (field) => field.getAttribute('name') ?? '')).toEqual(expected.fieldNames);
  });

  test.runIf(expected.openers)('knows the buttons that open the fields of a criterion', () => {
    for (const [code, words] of Object.entries(expected.openers ?? {})) {
      expect(view.places.get(code)?.opener?.textContent?.trim()).toBe(words);
    }
  });
});

function ownFields(view: PortalView, nameOf: (field: Element) => string): Record<string, unknown> {
  const named = (field: Element | null): string | undefined => (field ? nameOf(field) : undefined);
  const fields = [...view.places.values()]
    .filter((place) => place.score || place.explanation || place.fileInputs.length > 0)
    .map((place) => [
      place.code,
      {
        score: named(place.score),
        explanation: named(place.explanation),
        files: place.fileInputs.map((input) => nameOf(input)),
      },
    ]);
  return Object.fromEntries(fields);
}

/** Does what a parser of a real page does: opens written shadow roots, and loads what a frame brings with it. */
function unfold(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    shadow?.append(template.content);
    template.remove();
    if (shadow) unfold(shadow);
  }
  for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc]')) {
    const inner = frame.contentDocument;
    inner?.open();
    inner?.write(frame.getAttribute('srcdoc') ?? '');
    inner?.close();
  }
}

function wordsOf(control: HTMLElement): string {
  return control.getAttribute('value') ?? control.getAttribute('alt') ?? control.textContent?.trim() ?? '';
}
