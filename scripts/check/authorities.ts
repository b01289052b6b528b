import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readBundle } from '../../utils/evidence/signature/trust/bundle.ts';
import { chainsIn, trustFrom, type Trust } from '../../utils/evidence/signature/trust/chain.ts';
import { judgeChains } from '../../utils/evidence/signature/trust/judge-chains.ts';
import type { ReadFile } from './read-files.ts';
import { UsageError } from '../usage-error.ts';

async function readAuthorities(path: string): Promise<string[]> {
  const bytes = await readFile(path).catch((error: Error) => {
    throw new UsageError(`Cannot read «${path}»: ${error.message}`);
  });
  const bundle = readBundle(new Uint8Array(bytes));
  if (bundle.ok) return bundle.certificates;
  const { reason, name } = bundle.problem;
  throw new UsageError(`«${path}» holds no authorities: ${reason}${name ? ` (${name})` : ''}.`);
}

/**
 * What the authorities in a file say of the signers of the files; null where no such file is given.
 * @param base folder to which the path is relative
 * @throws {UsageError} where it cannot be read
 */
export async function trustIn(
  files: readonly ReadFile[],
  path: string | null,
  base: string,
): Promise<Trust | null> {
  if (path === null) return null;
  const authorities = await readAuthorities(resolve(base, path));
  const chains = chainsIn(files.map(({ facts }) => facts));
  return trustFrom(await judgeChains(chains, authorities));
}
