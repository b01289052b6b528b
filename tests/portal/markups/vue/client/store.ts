import { reactive } from 'vue';
import type { ReportView } from '../../report-view.ts';

/** The report as the server holds it, which codes are unfolded, and what was said last. */
export const store = reactive({ report: null as ReportView | null, unfolded: [] as string[], message: '' });

/** Calls the server and takes over the report it answers with; throws where it failed, which is said too. */
export async function call(method: string, path: string, body?: object | FormData): Promise<void> {
  const isForm = body instanceof FormData;
  const response = await fetch(`/api/${path}`, {
    method,
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
    ...(body && !isForm && { headers: { 'Content-Type': 'application/json' } }),
  }).catch((error: unknown) => {
    store.message = 'Mất kết nối với máy chủ';
    throw error;
  });
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  const answer = isJson ? ((await response.json()) as ReportView | { message: string }) : null;
  if (response.ok && answer !== null && 'tabs' in answer) {
    store.report = answer;
    store.message = method === 'GET' ? '' : 'Cập nhật dữ liệu thành công';
    return;
  }
  store.message = answer !== null && 'message' in answer ? answer.message : 'Hết phiên hoặc lỗi máy chủ';
  if (response.status === 401 || response.ok) setTimeout(() => window.location.reload(), 1500);
  throw new Error(store.message);
}

/** Sends one file in a form of its own. */
export function send(path: string, file: File): Promise<void> {
  const form = new FormData();
  form.append('file', file);
  return call('POST', path, form);
}
