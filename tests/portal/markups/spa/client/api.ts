import type { ReportView } from '../../report-view.ts';
import { update } from './state.ts';
import { toast } from './toast.ts';

/** Calls the server and takes over the report it answers with; false where it failed, which is said. */
export async function call(method: string, path: string, body?: object | FormData): Promise<boolean> {
  try {
    const response = await fetch(
      path,
      body instanceof FormData ? { method, body } : jsonRequest(method, body),
    );
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    if (response.status === 401 || (response.ok && !isJson)) return signInAgain();
    if (!response.ok)
      throw new Error(isJson ? ((await response.json()) as { message: string }).message : 'Lỗi máy chủ');
    update({ report: (await response.json()) as ReportView });
    return true;
  } catch (error) {
    toast(error instanceof Error ? error.message : String(error), 'error');
    return false;
  }
}

/** Uploads files in a form of their own. */
export function upload(path: string, files: Iterable<File>): Promise<boolean> {
  const form = new FormData();
  for (const file of files) form.append('file', file);
  return call('POST', path, form);
}

function jsonRequest(method: string, body: object | undefined): RequestInit {
  if (body === undefined) return { method };
  return { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

function signInAgain(): false {
  toast('Phiên làm việc đã hết hạn. Vui lòng đăng nhập lại.', 'error');
  setTimeout(() => window.location.reload(), 2000);
  return false;
}
