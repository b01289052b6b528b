/** Whether text is no JSON yet but might become some with more behind it, as V8's messages tell. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/end of JSON input|Unterminated string/.test(message)) return true;
    return Number(/at position (\d+)/.exec(message)?.[1] ?? -1) >= text.length;
  }
}

/**
 * Where text stops being JSON: line and character in it, both from 1. Found by halving, since messages seldom tell;
 * whatever is a beginning of JSON at some length is one at every shorter length.
 */
export function jsonErrorPlace(text: string): { line: number; column: number } {
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isBeginning(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  const lines = text.slice(0, good).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
