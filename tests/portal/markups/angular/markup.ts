import { bundledScript } from '../../bundle.ts';
import { styleSheet } from '../../client-script.ts';
import { html } from '../../html.ts';
import { libraryFile } from '../../library-file.ts';
import { singlePage } from '../single-page.ts';
import { shell } from './shell.ts';

/**
 * A table and a dialog drawn by Angular with Angular Material: the score is chosen in a `mat-select`, whose list opens
 * in an overlay elsewhere; reactive forms; files go with «Lưu». Compiled in the browser, without Zone.js.
 */
export const angular = singlePage({
  csp: "default-src 'self'; frame-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'",
  reportPath: '/tu-cham-diem',
  title: 'Tự chấm điểm CCHC',
  app: html`<app-root></app-root>
    <script type="module" src="/main.js"></script>`,
  asset(path) {
    if (path === '/main.js') return bundledScript(new URL('client/main.ts', import.meta.url));
    if (path === '/styles.css') return styleSheet(new URL('styles.css', import.meta.url));
    if (path === '/theme.css') return libraryFile('@angular/material/prebuilt-themes/azure-blue.css');
    return undefined;
  },
  shell,
});
