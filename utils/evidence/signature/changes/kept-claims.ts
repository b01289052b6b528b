import {
  asDict,
  asInteger,
  asName,
  EMPTY_DICT,
  NULL,
  type PdfDict,
  type PdfObject,
} from '../syntax/objects.ts';
import type { Comparing, Side } from './comparing.ts';

const versionOf = (object: PdfObject) => Number(asName(object) ?? 0);

/**
 * Whether what a catalog claims of its file is claimed still: a version and extensions may be raised, never lowered or
 * taken back (ISO 32000-2, 7.12), and validation data that was there stays.
 * @throws SyntaxFault
 */
export async function keepsClaims(
  { before, after }: Comparing,
  catalog: PdfDict,
  catalogNow: PdfDict,
): Promise<boolean> {
  const was = (key: string) => before.revision.lookup(catalog, key);
  const is = (key: string) => after.revision.lookup(catalogNow, key);
  if ((await was('DSS')).kind === 'dict' && (await is('DSS')).kind !== 'dict') return false;
  if (versionOf(await was('Version')) > versionOf(await is('Version'))) return false;
  const extensions = asDict(await was('Extensions'));
  const extensionsNow = asDict(await is('Extensions'));
  for (const prefix of extensions?.entries.keys() ?? []) {
    if (prefix === 'Type') continue;
    const old = await levelOf(before, extensions, prefix);
    const now = await levelOf(after, extensionsNow, prefix);
    if (old && (!now || old.base > now.base || (old.base === now.base && old.level > now.level)))
      return false;
  }
  return true;
}

/** What a developer's extension is built on, and its level; zeros where it lists several. Null where it is not there. */
async function levelOf({ revision }: Side, extensions: PdfDict | null, prefix: string) {
  const extension = extensions ? await revision.lookup(extensions, prefix) : NULL;
  if (extension.kind === 'null') return null;
  const dict = asDict(extension) ?? EMPTY_DICT;
  return {
    base: versionOf(await revision.lookup(dict, 'BaseVersion')),
    level: asInteger(await revision.lookup(dict, 'ExtensionLevel')) ?? 0,
  };
}
