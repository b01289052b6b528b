/**
 * Values in `storage.session` as JSON texts. The browser copies an object there member by member while the worker
 * stands still (measured: up to 60 ms at each change of a report with 300 files); a text it takes over at once.
 */

/** Keeps values by their keys. Throws the storage's errors, as where it is full. */
export async function writeSession(values: Readonly<Record<string, unknown>>): Promise<void> {
  const texts = Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]);
  await chrome.storage.session.set(Object.fromEntries(texts));
}

/** Reads values by their keys, to be parsed; one that is not there, or is no JSON, is absent. */
export async function readSession<Key extends string>(
  ...keys: readonly Key[]
): Promise<Partial<Record<Key, unknown>>> {
  const stored = await chrome.storage.session.get([...keys]);
  const values: Partial<Record<Key, unknown>> = {};
  for (const key of keys) {
    const text: unknown = stored[key];
    try {
      if (typeof text === 'string') values[key] = JSON.parse(text);
    } catch {
      // Not of ours.
    }
  }
  return values;
}
