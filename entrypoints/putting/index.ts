import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PUTS, type WaitingPuts } from '../portal.content/waiting-puts.ts';
import { answerPuts } from './put.ts';

/** Puts into the page what the panel has asked for so far, and what it asks for from now on. */
export default defineUnlistedScript(() => {
  const puts = (globalThis as { [PUTS]?: WaitingPuts })[PUTS];
  if (puts) answerPuts(puts);
});
