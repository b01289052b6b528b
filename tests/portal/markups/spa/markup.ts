import { clientScript, styleSheet } from '../../client-script.ts';
import { html } from '../../html.ts';
import { singlePage } from '../single-page.ts';
import { shell } from './shell.ts';

const scripts = /^\/assets\/((?:app|api|dialog|dom|send|state|table|toast)\.ts)$/;

/** A table, and one dialog for all criteria that stays mounted; written without a framework. */
export const spa = singlePage({
  csp: "default-src 'self'; frame-src 'self'",
  reportPath: '/tu-danh-gia',
  title: 'Tự đánh giá, chấm điểm',
  app: html`<div id="app"></div>
    <script type="module" src="/assets/app.ts"></script>`,
  asset(path) {
    const [, script] = scripts.exec(path) ?? [];
    if (script !== undefined) return clientScript(new URL(`client/${script}`, import.meta.url));
    if (path === '/assets/app.css') return styleSheet(new URL('app.css', import.meta.url));
    return undefined;
  },
  shell,
});
