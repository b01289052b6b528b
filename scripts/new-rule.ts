import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { newRule, placesOfRule } from './new-rule/files.ts';

/** `npm run new-rule -- group.name`: a rule's file, words in both languages, table of tests, registration and guide. */
const id = process.argv[2] ?? '';
const read = (path: string) => readFileSync(path, 'utf8');

try {
  const files = newRule(id, read, existsSync);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
  console.log(
    `Next: say in ${placesOfRule(id).check} when it is found, fill the table of cases, then «npx vitest run tests/checks».`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
