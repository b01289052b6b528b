import { parentCode } from './code.ts';

/** All codes that stand above one of the given ones, whether they are among them or not. */
export function codesAbove(codes: Iterable<string>): Set<string> {
  const result = new Set<string>();
  for (const code of codes) {
    for (let above = parentCode(code); above !== null; above = parentCode(above)) result.add(above);
  }
  return result;
}

/** Whether codes are numbered from 1 on without a gap on every level, ancestors taken as given: 1, 1.1, 1.2, 2. */
export function isGapless(codes: Iterable<string>): boolean {
  const given = [...codes];
  const all = new Set([...given, ...codesAbove(given)]);
  return [...all].every((code) => {
    const [, above = '', last = ''] = /^(.*?)(\d+)$/.exec(code) ?? [];
    return last === '1' || all.has(`${above}${Number(last) - 1}`);
  });
}
