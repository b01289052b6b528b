import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OCR_FILES } from '../../utils/evidence/ocr/files.ts';
import { extensionFolder } from './paths.ts';

/**
 * A copy of the build whose recogniser takes some seconds more for each picture, as on a slow computer. It recognises
 * the same as ever; only what it is asked waits that long in front of it.
 * @param seconds for each of the pictures into which a header is cut, of which there are at least three
 */
export async function withSlowReader(
  seconds: number,
): Promise<{ build: string; remove: () => Promise<void> }> {
  const build = await mkdtemp(join(tmpdir(), 'soat-cchc-slow-'));
  await cp(extensionFolder, build, { recursive: true });
  const script = join(build, OCR_FILES.folder, OCR_FILES.worker);
  const slowly = `{
    const listen = self.addEventListener.bind(self);
    self.addEventListener = (type, heard) =>
      listen(type, (event) =>
        event.data?.action === 'recognize' ? setTimeout(() => heard(event), ${seconds * 1000}) : heard(event));
  }`;
  await writeFile(script, `${slowly}\n${await readFile(script, 'utf8')}`);
  return { build, remove: () => rm(build, { recursive: true, force: true }) };
}
