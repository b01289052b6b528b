interface Permitted {
  queryPermission?: (how: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission?: (how: { mode: 'readwrite' }) => Promise<PermissionState>;
}

/** Whether a picked folder may be written to; with `ask`, which needs a click, the browser asks the person. */
export async function permissionOf(
  handle: FileSystemDirectoryHandle,
  ask: boolean,
): Promise<PermissionState> {
  const permitted = handle as Permitted;
  const how = { mode: 'readwrite' } as const;
  const state = (await permitted.queryPermission?.(how)) ?? 'granted';
  if (state !== 'prompt' || !ask) return state;
  return (await permitted.requestPermission?.(how)) ?? state;
}
