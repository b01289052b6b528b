import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../utils/checks/registry.ts';
import { OF_CRITERION } from '../../utils/checks/remembered.ts';
import { clauseOf, OBLIGATIONS } from '../../utils/words/clauses.ts';
import { RULES_WITH_WORDS } from '../../utils/words/rules.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Ids stand in exported results and in the page, so they never change meaning and none goes missing. */
const CATALOGUE = `
  file.archive file.office file.type file.extension file.unreadable file.encrypted file.active-content file.draft
  file.too-large file.legacy-font file.not-fetched
  name.code-missing name.code-mismatch name.number-missing name.number-mismatch name.abstract-missing name.style
  signature.missing signature.broken signature.changed-after signature.partial
  signature.certificate signature.valid
  scan.used scan.seal-missing scan.quality
  evidence.missing evidence.duplicate evidence.shared-name evidence.year
  evidence.expected-missing evidence.mixed
  explanation.missing explanation.empty-phrase explanation.uncited-file explanation.cites-unattached
  explanation.no-location explanation.no-figures explanation.arithmetic explanation.copied explanation.elsewhere
  explanation.placeholder explanation.figure-not-found
  score.missing score.invalid score.over-max score.unjustified score.sum
  report.incomplete report.unseen report.summary-missing report.summary-unsigned report.summary-stale
  report.request report.channels report.claimed
  deadline.not-open deadline.soon deadline.passed deadline.clock
`
  .trim()
  .split(/\s+/);

const ids = CHECKS.map(({ meta }) => meta.id);
const pathOf = (id: string) => id.replace('.', '/');

it('has every rule of the catalogue, once, and no other', () => {
  expect([...ids].sort()).toEqual([...CATALOGUE].sort());
});

it('has words for every rule and for no other', () => {
  expect([...RULES_WITH_WORDS].sort()).toEqual([...CATALOGUE].sort());
});

it('needs nothing for a criterion beyond what its findings are remembered by', () => {
  const needed = CHECKS.filter(({ meta }) => meta.scope === 'criterion').flatMap(({ meta }) => meta.needs);
  expect(needed.filter((need) => !OF_CRITERION.some((known) => known === need))).toEqual([]);
});

describe.each(CHECKS.map((check) => [check.meta.id, check] as const))('%s', (id, check) => {
  it('lives in the file of its id', () => {
    expect(readFileSync(`${root}/utils/checks/${pathOf(id)}.ts`, 'utf8')).toContain(`id: '${id}'`);
  });

  it('has a test', () => {
    expect(existsSync(`${root}/tests/checks/${pathOf(id)}.test.ts`)).toBe(true);
  });

  it('rests on an obligation that the documentation lists, or says that it is our own', () => {
    const { source } = check.meta;
    if (source === null) return;
    expect(OBLIGATIONS).toContain(source);
    expect(clauseOf(source)).toMatch(/^Công văn 1580\/SNV-CCHC, mục \d(?:, bước \d)?: “.+”$/);
  });
});

it('registers every check that lies in a folder', () => {
  const folders = readdirSync(`${root}/utils/checks`, { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  const checks = folders.flatMap(({ name }) =>
    readdirSync(`${root}/utils/checks/${name}`)
      .filter((file) => readFileSync(`${root}/utils/checks/${name}/${file}`, 'utf8').includes('defineCheck('))
      .map((file) => `${name}.${file.replace('.ts', '')}`),
  );
  expect(checks.sort()).toEqual([...CATALOGUE].sort());
});

it('lists all forty obligations in the documentation, in the words that findings quote', () => {
  const listed = readFileSync(`${root}/docs/obligations.md`, 'utf8');
  const numbers = [...listed.matchAll(/^\| (R\d+) \|/gm)].map(([, number]) => number);
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => `R${index + 1}`));
  expect(OBLIGATIONS).toEqual(numbers);
  for (const number of OBLIGATIONS) {
    const words = /: “(.+)”$/.exec(clauseOf(number) ?? '')?.[1];
    expect(words && listed.includes(words), number).toBe(true);
  }
});

it('names beside each obligation the rules that rest on it', () => {
  const rows = readFileSync(`${root}/docs/obligations.md`, 'utf8').matchAll(/^\| (R\d+) \|.*\|([^|]*)\|$/gm);
  for (const [, number, rules = ''] of rows) {
    const resting = CHECKS.filter(({ meta }) => meta.source === number).map(({ meta }) => meta.id);
    expect([...rules.matchAll(/`([^`]+)`/g)].map(([, id]) => id).sort(), number).toEqual(resting.sort());
  }
});
