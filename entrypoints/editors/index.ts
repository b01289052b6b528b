import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isEditable, readFormatting } from '../../utils/portal/index.ts';
import { PUTS, type WaitingPuts } from '../portal.content/waiting-puts.ts';
import { watchEditors } from './watch-editors.ts';

/** Has the formatting kept with what is entered in editors, and what they change without telling of it. */
export default defineUnlistedScript(() => {
  const page = (globalThis as { [PUTS]?: WaitingPuts })[PUTS]?.page;
  if (!page || page.formatting) return;
  page.formatting = (field) => (isEditable(field) ? readFormatting(field) : undefined);
  watchEditors(page, new AbortController().signal);
});
