import { bundledScript } from '../../bundle.ts';
import { styleSheet } from '../../client-script.ts';
import { html } from '../../html.ts';
import { singlePage } from '../single-page.ts';
import { shell } from './shell.ts';

/** Cards and a dialog mounted anew each time, drawn by React with controlled fields; files go with «Lưu lại». */
export const react = singlePage({
  csp: "default-src 'self'; frame-src 'self'",
  reportPath: '/self-assessment',
  title: 'Tự chấm điểm',
  app: html`<div id="root"></div>
    <script type="module" src="/static/js/main.js"></script>`,
  asset(path) {
    if (path === '/static/js/main.js') return bundledScript(new URL('client/main.tsx', import.meta.url));
    if (path === '/static/css/main.css') return styleSheet(new URL('main.css', import.meta.url));
    return undefined;
  },
  shell,
});
