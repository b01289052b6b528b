import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../utils/checks/registry.ts';
import { SIGNATURE_REASONS } from '../../utils/evidence/signature/reasons.ts';
import { fillWords, RULES_WITH_WORDS, ruleWords } from '../../utils/words/rules.ts';
import { rules as english } from '../../utils/words/en/rules.ts';
import { rules as vietnamese } from '../../utils/words/vi/rules.ts';
import { ruleNames as englishNames } from '../../utils/words/en/rule-names.ts';
import { ruleNames as vietnameseNames } from '../../utils/words/vi/rule-names.ts';
import { reasonWords } from '../../utils/words/reasons.ts';
import type { Wording } from '../../utils/words/table.ts';

const CHAPTERS = 'docs/huong-dan';
const guide = readdirSync(CHAPTERS)
  .map((file) => readFileSync(`${CHAPTERS}/${file}`, 'utf8'))
  .join('\n');

const wordings = Object.entries<Record<string, Wording>>(vietnamese).flatMap(([rule, table]) =>
  Object.keys(table).map((wording) => [rule, wording] as const),
);
const parametersOf = ({ message, remedy }: Wording) =>
  [...new Set([...`${message} ${remedy ?? ''}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

describe.each(wordings)('%s (%s)', (rule, wording) => {
  const vi = ruleWords('vi', rule, wording);
  const en = ruleWords('en', rule, wording);

  it('names the same things in both languages', () => {
    expect(parametersOf(en)).toEqual(parametersOf(vi));
  });

  it('is two short sentences: what is wrong, and what to do', () => {
    for (const { message, remedy } of [vi, en]) {
      expect(message).toMatch(/\.$/);
      expect(message.length).toBeLessThan(160);
      if (remedy !== null) expect(remedy).toMatch(/\.$/);
    }
  });

  it('never tells anyone to save or print a signed PDF again', () => {
    expect(vi.remedy ?? '').not.toMatch(/(?<!không mở ra )lưu lại tệp|in lại|in ra/i);
    expect(en.remedy ?? '').not.toMatch(/(?<!do not open and )save a signed|print/i);
  });
});

it('has the same rules with the same wordings in both languages', () => {
  const keys = (rules: Record<string, Record<string, Wording>>) =>
    Object.fromEntries(Object.entries(rules).map(([rule, table]) => [rule, Object.keys(table)]));
  expect(keys(english)).toEqual(keys(vietnamese));
  expect(RULES_WITH_WORDS).toEqual(Object.keys(english));
});

it('says that a check could not be done where a rule or a wording has no words', () => {
  expect(ruleWords('vi', 'no.rule', 'default').message).toContain('Không kiểm tra được');
  expect(ruleWords('en', 'file.archive', 'no-wording').message).toContain('could not be done');
  expect(ruleWords('vi', 'toString', 'default').message).toContain('Không kiểm tra được');
});

it('fills in what is given and marks what is not, without reading values as patterns', () => {
  expect(fillWords('«{file}» {size}', { file: '$& {size}.pdf' })).toBe('«$& {size}.pdf» ?');
});

it.each(SIGNATURE_REASONS)('has words for the reason %s in both languages', (reason) => {
  expect(reasonWords('vi', reason)).not.toBe(reason);
  expect(reasonWords('en', reason)).not.toBe(reason);
});

it('gives a reason without words as it is', () => {
  expect(reasonWords('vi', 'some-new-reason')).toBe('some-new-reason');
});

it.each(CHECKS.map(({ meta }) => meta.id))(
  'calls %s by the heading of the guide, and by another in English',
  (rule) => {
    const name = (vietnameseNames as Record<string, string>)[rule];
    const [, behind = ''] = guide.split(`<a id="${rule}"></a>`);
    expect(/^## (.+)$/m.exec(behind)?.[1]).toBe(name);
    expect((englishNames as Record<string, string>)[rule]).not.toBe(name);
  },
);
