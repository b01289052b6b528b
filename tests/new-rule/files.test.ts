import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { newRule, placesOfRule } from '../../scripts/new-rule/files.ts';

/** An id that nobody gives to a rule: this test has to pass beside rules that were just begun. */
const ID = 'score.of-this-test';
const read = (path: string) => readFileSync(path, 'utf8');
const made = (id: string) => newRule(id, read, existsSync);
const importsOf = (registry: string) => registry.split('\n').filter((line) => /'\.\/\w+\//.test(line));

it('writes the file, the words, the tests and the registration of a rule', () => {
  const files = made(ID);
  expect(Object.keys(files)).toEqual([
    'utils/checks/score/of-this-test.ts',
    'tests/checks/score/of-this-test.test.ts',
    'utils/words/vi/rules-score.ts',
    'utils/words/en/rules-score.ts',
    'utils/words/vi/rule-names.ts',
    'utils/words/en/rule-names.ts',
    'utils/checks/registry.ts',
    'tests/checks/catalogue.test.ts',
    'docs/huong-dan/vi-sao-diem.md',
  ]);
  expect(files['utils/checks/score/of-this-test.ts']).toContain("id: 'score.of-this-test'");
  expect(files['utils/checks/registry.ts']).toMatch(/\n {2}scoreOfThisTest,\n\];\n$/);
  expect(files['tests/checks/catalogue.test.ts']).toMatch(/\n {2}score\.of-this-test\n`/);
  expect(files['docs/huong-dan/vi-sao-diem.md']).toContain('<a id="score.of-this-test"></a>');
});

it('imports a rule among the others, which stand by name', () => {
  const path = 'utils/checks/registry.ts';
  const line = "import scoreOfThisTest from './score/of-this-test.ts';";
  expect(importsOf(made(ID)[path] ?? '')).toEqual([...importsOf(read(path)), line].sort());
});

it.each([
  'utils/words/vi/rules-score.ts',
  'utils/words/en/rules-score.ts',
  'utils/words/vi/rule-names.ts',
  'utils/words/en/rule-names.ts',
])('adds to the words in %s and takes nothing away', (path) => {
  const [words = '', former] = [made(ID)[path], read(path)];
  expect(words).toContain("'score.of-this-test': ");
  expect(words.split('\n')).toEqual(expect.arrayContaining(former.split('\n')));
});

it('tells people of every file that it writes', () => {
  const [, table = ''] = read('CONTRIBUTING.md').split('| file | what it is |');
  for (const path of Object.keys(made(ID))) {
    expect(table).toContain(`\`${path.replace('of-this-test', 'rounded-up')}\``);
  }
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
