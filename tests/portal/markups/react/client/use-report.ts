import { useCallback, useEffect, useState } from 'react';
import type { ReportView } from '../../report-view.ts';

/** Calls the server; gives true where it took the change, and says why where not. */
export type Call = (method: string, path: string, body?: object | FormData) => Promise<boolean>;

/** The report as the server holds it, the call that changes it, and what was said last. */
export function useReport(): { report: ReportView | null; call: Call; message: string } {
  const [report, setReport] = useState<ReportView | null>(null);
  const [message, setMessage] = useState('');
  const call = useCallback<Call>(async (method, path, body) => {
    const response = await fetch(`/api/${path}`, { method, ...encoded(body) });
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    if (response.status === 401 || (response.ok && !isJson)) {
      setMessage('Phiên đăng nhập đã hết hạn.');
      setTimeout(() => window.location.reload(), 1500);
      return false;
    }
    if (!response.ok) {
      setMessage(isJson ? ((await response.json()) as { message: string }).message : 'Có lỗi xảy ra');
      return false;
    }
    setReport((await response.json()) as ReportView);
    if (method !== 'GET') setMessage('Thao tác thành công');
    return true;
  }, []);
  useEffect(() => void call('GET', 'bao-cao'), [call]);
  return { report, call, message };
}

/** Files in a form of their own. */
export function formOf(files: readonly File[]): FormData {
  const form = new FormData();
  for (const file of files) form.append('files', file);
  return form;
}

function encoded(body: object | undefined): RequestInit {
  if (body === undefined || body instanceof FormData) return { body: body ?? null };
  return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}
