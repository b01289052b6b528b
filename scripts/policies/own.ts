import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parsePolicy } from '../../utils/packs/policy.ts';
import { packProblemText } from '../../utils/words/vi/pack-problems.ts';
import { UsageError } from '../usage-error.ts';
import type { Arguments } from './arguments.ts';
import { idOfKey } from './extension-id.ts';
import type { PolicyInputs } from './files.ts';
import { asciiJson, type PolicyValues } from './registry.ts';

/** Paths on the command line are relative to where the person stands, not to the project. */
export const HERE = process.env.INIT_CWD ?? process.cwd();

const textOf = (path: string) =>
  readFile(resolve(HERE, path), 'utf8').catch(() => {
    throw new UsageError(`Không đọc được tệp «${path}».`);
  });

async function idOf({ key, id = '' }: Arguments): Promise<string> {
  if (key === undefined) return id;
  const pem = await textOf(key);
  let ofKey: string;
  try {
    ofKey = idOfKey(pem);
  } catch {
    throw new UsageError(`Tệp «${key}» không phải khóa PEM (bắt đầu bằng -----BEGIN PRIVATE KEY-----).`);
  }
  if (id !== '' && id !== ofKey) {
    throw new UsageError(`Mã tiện ích của khóa «${key}» là ${ofKey}, không phải ${id}.`);
  }
  return ofKey;
}

/** JSON of a file in one line of ASCII, as it goes into the registry or a text box. */
async function oneLine(path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const text = (await textOf(path)).replace(/^\uFEFF/, '');
  try {
    return asciiJson(JSON.parse(text));
  } catch {
    // Whoever reads the settings says where it goes wrong.
    return text;
  }
}

/** The settings that were asked for, all locked, such as the extension reads them. */
async function settingsOf({ pack, profiles, round, retentionDays }: Arguments): Promise<PolicyValues> {
  const asked = { round, retentionDays, pack: await oneLine(pack), profiles: await oneLine(profiles) };
  const locked = Object.fromEntries(
    Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const { problems } = parsePolicy({ locked });
  if (problems.length > 0) throw new UsageError(problems.map(packProblemText).join('\n'));
  return { locked, defaults: {} };
}

/** What the command line asks for. Throws a UsageError where a file or a value cannot be used. */
export async function ownInputs(asked: Arguments): Promise<PolicyInputs> {
  return {
    id: await idOf(asked),
    updateUrl: asked.updateUrl,
    crxUrl: asked.crxUrl,
    settings: await settingsOf(asked),
  };
}
