import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isEditable, readFormatting } from '../../utils/portal/index.ts';
import { EDITORS, type Editors } from '../portal.content/waiting-editors.ts';
import { watchEditors } from './watch-editors.ts';

/** Has the formatting kept with what is entered in editors, and what they change without telling of it. */
export default defineUnlistedScript(() => {
  const editors = (globalThis as { [EDITORS]?: Editors })[EDITORS];
  if (!editors) return;
  editors.formattingOf = (field) => (isEditable(field) ? readFormatting(field) : undefined);
  watchEditors(editors);
});
