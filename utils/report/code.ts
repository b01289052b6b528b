const LEADING_CODE =
  /^(?:(?:tiêu chí|tctp|tc)\s*(?:thành phần\s*)?)?(\d{1,2}(?:\.\d{1,2}){0,4})(?![\d/%])\.?/i;

/**
 * Reads a criterion code off the beginning of a text: «2.3», «2.3. Rà soát…», «Tiêu chí 2.3», «TCTP 1.1.2».
 * Returns the code without a closing dot, and what follows it; null where the text does not begin with one.
 */
export function leadingCode(text: string): { code: string; rest: string } | null {
  const trimmed = text.normalize('NFC').trim();
  const match = LEADING_CODE.exec(trimmed);
  if (!match?.[1]) return null;
  return { code: match[1], rest: trimmed.slice(match[0].length).replace(/^[\s.:)\-–]+/, '') };
}

/** The code one level up: "2.3.1" → "2.3", "2" → null. */
export function parentCode(code: string): string | null {
  const end = code.lastIndexOf('.');
  return end < 0 ? null : code.slice(0, end);
}

/** Whether `ancestor` stands above `code` in the tree: "2" and "2.3" above "2.3.1". */
export function isAncestor(ancestor: string, code: string): boolean {
  return code.startsWith(`${ancestor}.`);
}

/** Orders codes as a reader would: 1.2 before 1.10. For Array.sort. */
export function compareCodes(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Sorts criteria as a reader would order them where all their codes are plain numbers, and leaves them as they are else. */
export function sortByCode<Coded extends { code: string }>(criteria: Coded[]): Coded[] {
  const isPlain = criteria.every(({ code }) => /^[\d.]+$/.test(code));
  return isPlain ? criteria.sort((a, b) => compareCodes(a.code, b.code)) : criteria;
}
