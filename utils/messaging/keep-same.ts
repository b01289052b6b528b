/**
 * What came anew, with all parts that are as they were before taken from there: what draws them can tell by identity
 * that nothing has to be drawn. For values as they come out of JSON; lists are compared place by place.
 */
export function keepSame<Value>(before: unknown, after: Value): Value {
  if (!isStructure(before) || !isStructure(after) || Array.isArray(before) !== Array.isArray(after))
    return after;
  const known = before as Record<string, unknown>;
  const parts = Object.entries(after).map(([key, part]) => [key, keepSame(known[key], part)] as const);
  const isAsBefore =
    parts.length === Object.keys(known).length && parts.every(([key, part]) => part === known[key]);
  if (isAsBefore) return before as Value;
  return (Array.isArray(after) ? parts.map(([, part]) => part) : Object.fromEntries(parts)) as Value;
}

function isStructure(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
