import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchLeaving } from './arrival.ts';
import { foldOnEscape, keepAside } from './aside.ts';
import { keepBadges } from './badges.ts';
import { readClock } from './clock.ts';
import { watchFiles } from './files.ts';
import { createFrame, showFrame } from './frame.ts';
import { createGate } from './gate.ts';
import { goTo } from './go-to.ts';
import { guardSubmission } from './guard.ts';
import { keepHome, settlePill } from './home.ts';
import { showUpdateNotice } from './notice.ts';
import { hearOutcomes } from './outcomes.ts';
import { createLooseFiles } from './loose-files.ts';
import { openPage } from './page.ts';
import { openPort } from './port.ts';
import { createProvenance } from './provenance.ts';
import { gatherPuts } from './puts.ts';
import { reportPage } from './reporter.ts';
import { watchTyping } from './typing.ts';
import type { Lifetime } from './lifetime.ts';

/** Milliseconds between two looks at whether the extension was updated under the open page. */
const UPDATE_CHECK = 3000;

export default defineContentScript({
  matches: ['https://danhgiacchccapxa.thuathienhue.gov.vn/*'],
  runAt: 'document_start',
  main: start,
});

/** Wires the parts. Listens from the start of the document, so as to come before the page's own scripts. */
function start(ctx: Lifetime): void {
  const frame = createFrame();
  const port = openPort(frame.iframe);
  const page = openPage(ctx.signal);
  const provenance = createProvenance();
  const loose = createLooseFiles();
  watchLeaving(ctx.signal);
  watchTyping(page, provenance, ctx.signal);
  const { catchUp } = reportPage(page, provenance, loose);
  guardSubmission(ctx, page, createGate(ctx, frame, port, catchUp));
  watchFiles(page, port, loose, ctx.signal);
  gatherPuts(page, port, provenance);

  port.onMessage((message) => {
    if (message.type === 'layout') frame.setMode(message.mode, message.pill);
    else if (message.type === 'go-to') goTo(message, page.current());
    else if (message.type === 'drag') {
      frame.moveBy(message.dx, message.dy);
      if (message.done) void keepHome(frame);
    }
  });
  const badges = keepBadges(page, (criterion) => port.send({ type: 'show-criterion', criterion }));
  hearOutcomes(ctx, badges);

  whenParsed(() => {
    if (ctx.isInvalid) return;
    showFrame(frame, ctx.signal);
    keepAside(frame, ctx.signal);
    foldOnEscape(frame, port, ctx.signal);
    void settlePill(frame, page);
    readClock(ctx);
  });
  ctx.onInvalidated(() => {
    badges.remove();
    showUpdateNotice();
  });
  // The context notices an update only when asked.
  ctx.setInterval(() => {}, UPDATE_CHECK);
}

function whenParsed(act: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act, { once: true });
  else act();
}
