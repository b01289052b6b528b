import { BUILTIN_PACK } from '../packs/builtin-2023.ts';

const ORIGIN = /^https:\/\/([^/*]+)\/\*$/;

/** The match patterns by which the permission for one host is asked for and given back. */
export function originsOf(host: string): string[] {
  return [`https://${host}/*`];
}

/** Hosts beside the built-in ones for which a person has granted the permission: the browser's own list. */
export async function grantedPortals(): Promise<string[]> {
  const { origins = [] } = await chrome.permissions.getAll();
  const hosts = origins.flatMap((origin) => ORIGIN.exec(origin)?.[1] ?? []);
  return hosts.filter((host) => !BUILTIN_PACK.portals.includes(host));
}
