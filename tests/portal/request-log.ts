import type { PortalRequest } from './http.ts';
import { sha256 } from './store.ts';

/** One request as a test may ask about it. `fields` are the form's, or the JSON body's text values. */
export interface LoggedRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly status: number;
  readonly user: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly { field: string; name: string; size: number; sha256: string }[];
}

/** What goes into the log for a request that was answered with `status`. */
export function logged(request: PortalRequest, status: number, user: string | undefined): LoggedRequest {
  return {
    method: request.method,
    host: request.url.hostname,
    path: request.url.pathname + request.url.search,
    status,
    user,
    fields: { ...Object.fromEntries(request.fields), ...jsonTexts(request.json) },
    files: request.files.map(({ field, name, bytes }) => ({
      field,
      name,
      size: bytes.length,
      sha256: sha256(bytes),
    })),
  };
}

/** Whether following this GET would have destroyed something: a file deleted, a session ended. */
export function isDestructiveGet(request: LoggedRequest): boolean {
  return (
    request.method === 'GET' &&
    /^\/(?:\w+\/)?(XoaTep|DangXuat|tep\/[^/]+\/xoa|dang-xuat)\b/.test(request.path)
  );
}

function jsonTexts(body: unknown): Record<string, string> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}
