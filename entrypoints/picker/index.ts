import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSettings } from '../../utils/messaging/settings-storage.ts';
import { teaching as english } from '../../utils/words/en/teach.ts';
import { teaching as vietnamese } from '../../utils/words/vi/teach.ts';
import { openBar } from './bar.ts';
import { teach } from './lesson.ts';

/** Put into a page on a click alone: has a person point at the parts of the report, and keeps what was pointed at. */
export default defineUnlistedScript(() => {
  void readSettings().then(({ language }) => {
    const bar = openBar(language === 'en' ? english : vietnamese, language);
    if (bar) void teach(bar);
  });
});
