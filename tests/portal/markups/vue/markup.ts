import { bundledScript } from '../../bundle.ts';
import { styleSheet } from '../../client-script.ts';
import { html } from '../../html.ts';
import { singlePage } from '../single-page.ts';
import { shell } from './shell.ts';

/**
 * An accordion drawn by Vue 3 with `v-model`: a field component with buttons for the score, an upload component that
 * sends each file as it is chosen, and a «Lưu» in each pane. Templates are compiled in the browser.
 */
export const vue = singlePage({
  csp: "default-src 'self'; frame-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'",
  reportPath: '/danh-gia/nhap-diem',
  title: 'Đơn vị tự đánh giá',
  app: html`<div id="app"></div>
    <script type="module" src="/js/app.js"></script>`,
  asset(path) {
    if (path === '/js/app.js') return bundledScript(new URL('client/app.ts', import.meta.url));
    if (path === '/css/app.css') return styleSheet(new URL('app.css', import.meta.url));
    return undefined;
  },
  shell,
});
