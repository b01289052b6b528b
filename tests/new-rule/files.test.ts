import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { newRule, placesOfRule } from '../../scripts/new-rule/files.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const made = (id: string) => newRule(id, read, existsSync);

it('writes the file, the words, the tests and the registration of a rule', () => {
  const files = made('score.rounded-up');
  expect(Object.keys(files)).toEqual([
    'utils/checks/score/rounded-up.ts',
    'tests/checks/score/rounded-up.test.ts',
    'utils/words/vi/rules-score.ts',
    'utils/words/en/rules-score.ts',
    'utils/checks/registry.ts',
    'tests/checks/catalogue.test.ts',
    'docs/huong-dan/vi-sao-diem.md',
  ]);
  expect(files['utils/checks/score/rounded-up.ts']).toContain("id: 'score.rounded-up'");
  expect(files['utils/checks/registry.ts']).toMatch(
    /score\/over-max\.ts';\nimport scoreRoundedUp from '\.\/score\/rounded-up\.ts';\n/,
  );
  expect(files['utils/checks/registry.ts']).toMatch(/\n {2}scoreRoundedUp,\n\];\n$/);
  expect(files['tests/checks/catalogue.test.ts']).toMatch(/\n {2}score\.rounded-up\n`/);
  expect(files['docs/huong-dan/vi-sao-diem.md']).toContain('<a id="score.rounded-up"></a>');
});

it.each(['vi', 'en'])('adds to the words in %s and takes nothing away', (language) => {
  const path = `utils/words/${language}/rules-score.ts`;
  const [words = '', former] = [made('score.rounded-up')[path], read(path)];
  expect(words).toContain("'score.rounded-up': {");
  expect(words.split('\n')).toEqual(expect.arrayContaining(former.split('\n')));
});

it('keeps deadlines and scans where their words and their chapter are', () => {
  expect(placesOfRule('deadline.weekend')).toMatchObject({
    vi: 'utils/words/vi/rules-report.ts',
    guide: 'docs/huong-dan/vi-sao-bao-cao.md',
  });
  expect(placesOfRule('scan.rotated').guide).toBe('docs/huong-dan/vi-sao-chu-ky-so.md');
});

it.each(['', 'score', 'score.', 'Score.Missing', 'colour.red', 'score.a b', '../x.y'])(
  'refuses «%s» and says what an id looks like',
  (id) => expect(() => made(id)).toThrow('write group.some-name'),
);

it('refuses a rule that is there already', () => {
  expect(() => made('score.missing')).toThrow('The rule «score.missing» is there already');
});
