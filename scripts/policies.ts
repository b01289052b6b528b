import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readArguments, USAGE } from './policies/arguments.ts';
import { UsageError } from './usage-error.ts';
import { policyFiles } from './policies/files.ts';
import { HERE, ownInputs } from './policies/own.ts';
import { sampleFiles } from './policies/samples.ts';

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    console.log(path);
  }
}

try {
  const asked = readArguments(process.argv.slice(2));
  if (asked.samples) {
    await write('docs/policies', sampleFiles());
  } else {
    const inputs = await ownInputs(asked);
    await write(resolve(HERE, asked.out), policyFiles(inputs));
    console.log(`Mã tiện ích: ${inputs.id}`);
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
