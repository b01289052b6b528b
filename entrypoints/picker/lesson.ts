import type { PortalProfile } from '../../utils/packs/profile.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import type { RowCandidate } from '../../utils/portal/teaching/row-candidates.ts';
import type { TeachWords } from '../../utils/words/vi/teach.ts';
import type { Bar } from './bar.ts';
import { choicesFor, submitAt } from './choices.ts';
import { choose } from './choose.ts';
import { whatIsRead } from './what-is-read.ts';

export type Step = keyof TeachWords['steps'];
const STEPS: readonly Step[] = ['row', 'score', 'explanation', 'files', 'submit'];

/** What was pointed at so far. */
export interface Lesson {
  rows: RowCandidate | null;
  parts: Pick<PortalProfile, 'score' | 'explanation' | 'files' | 'submit'>;
}

/** Asks for one part after the other, shows what was understood, and keeps it where the person says so. */
export async function teach(bar: Bar): Promise<void> {
  const { words } = bar;
  for (;;) {
    const profile = await pointOut(bar);
    if (!profile) return bar.close();
    const answer = await bar.ask({
      title: words.understood,
      lines: whatIsRead(profile, words),
      buttons: { save: words.save, again: words.again, leave: words.leave },
    });
    if (answer === 'leave') return bar.close();
    if (answer !== 'save') continue;
    const sent = await sendToBackground({ to: 'background', type: 'profile-taught', profile });
    const isKept = sent.ok && sent.answer.done;
    await bar.ask({
      title: isKept ? words.saved : words.notSaved,
      lines: [],
      buttons: { leave: words.close },
    });
    return bar.close();
  }
}

/** Goes through the steps, back too. Null where the person leaves, or there is no row to point at. */
async function pointOut(bar: Bar): Promise<PortalProfile | null> {
  const lesson: Lesson = { rows: null, parts: { score: null, explanation: null, files: null, submit: null } };
  for (let at = 0; at < STEPS.length;) {
    const step = STEPS[at] ?? 'row';
    const choices = choicesFor(step, lesson, bar.words);
    const other = step === 'submit' ? submitAt(lesson) : () => null;
    const answer = await choose(bar, { step, number: at + 1, of: STEPS.length, choices, other });
    if (answer === 'leave') return null;
    if (answer === 'skip' && step !== 'row') lesson.parts[step] = null;
    at = answer === 'back' ? Math.max(0, at - 1) : at + 1;
  }
  const { rows, parts } = lesson;
  return (
    rows && { formatVersion: 1, host: location.host, row: rows.selector, reaches: rows.reaches, ...parts }
  );
}
