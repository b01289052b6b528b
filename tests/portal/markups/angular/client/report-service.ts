import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { ReportView } from '../../report-view.ts';

// Decorators are called as functions throughout: only the older kind of them is Angular's.

/** The report as the server holds it, and what was said last. */
export class ReportService {
  readonly #http = inject(HttpClient);
  readonly report = signal<ReportView | null>(null);
  readonly message = signal('');

  /** Calls the server and takes over the report it answers with; gives false where it failed, which is said too. */
  async call(method: string, path: string, body?: object): Promise<boolean> {
    try {
      const answer = this.#http.request<ReportView>(method, `/api/${path}`, { body });
      this.report.set(await firstValueFrom(answer));
      this.message.set(method === 'GET' ? '' : 'Lưu thành công');
      return true;
    } catch (error) {
      const failure = error instanceof HttpErrorResponse ? error : null;
      // A page in place of JSON is the log-in.
      if (failure?.status === 401 || failure?.status === 200)
        window.setTimeout(() => location.reload(), 1500);
      this.message.set((failure?.error as { message?: string } | null)?.message ?? 'Có lỗi xảy ra');
      return false;
    }
  }

  /** Sends files in a form of their own. */
  send(path: string, files: Iterable<File>): Promise<boolean> {
    const form = new FormData();
    for (const file of files) form.append('files', file);
    return this.call('POST', path, form);
  }
}
Injectable({ providedIn: 'root' })(ReportService);
