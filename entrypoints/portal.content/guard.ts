import { isElement, listenEverywhere, submitControlOf } from '../../utils/portal/index.ts';
import type { Gate } from './gate.ts';
import { press } from './follow.ts';
import type { Page } from './page.ts';
import type { Lifetime } from './lifetime.ts';

/** Milliseconds in which a submission that was let go is not asked about again: the portal may ask a question too. */
const FOLLOW_UP = 120_000;

/**
 * Meets «Gửi báo cáo» before the page does: by mouse, by Enter and Space, and as a form's submission. It only
 * advises; `form.submit()` called by the page fires no event and passes by.
 */
export function guardSubmission(ctx: Lifetime, page: Page, gate: Gate): void {
  let passed: { entered: string; until: number } | null = null;
  let replaying = false;

  /** All that the checklist judges, as it stands. */
  const entered = (): string => {
    const { report } = page.current();
    const parts = report?.criteria.map(({ code, score, explanation, attachments }) => {
      return [code, score, explanation, attachments.map(({ id }) => id)];
    });
    return JSON.stringify([parts, report?.summaryFiles]);
  };
  /** Whether this is the held press coming again, or what the portal makes of it, such as a question of its own. */
  const wasAsked = (): boolean =>
    replaying || (passed !== null && performance.now() < passed.until && entered() === passed.entered);
  const meet = (event: Event, control: HTMLElement | null, form: HTMLFormElement | null): void => {
    if (!control || wasAsked()) return;
    const words = wordsOf(control);
    const go = (): boolean => {
      // Where it is the officer who has to press again, that is not asked about either.
      passed = { entered: entered(), until: performance.now() + FOLLOW_UP };
      const again = [control, ...page.current().submitControls].find(
        (one) => one.isConnected && wordsOf(one) === words && !one.matches(':disabled'),
      );
      if (!again) return false;
      replaying = true;
      try {
        if (form?.isConnected) form.requestSubmit(submitterIn(form, again));
        else press(again);
      } finally {
        replaying = false;
      }
      return true;
    };
    if (!gate.hold(go)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  /** Whatever goes wrong in here, the page gets its event. */
  const failOpen =
    <Kind extends Event>(handle: (event: Kind) => void) =>
    (event: Event): void => {
      if (ctx.isInvalid) return;
      try {
        handle(event as Kind);
      } catch {
        passed = null;
      }
    };
  const controlAt = (event: Event): HTMLElement | null =>
    submitControlOf(page.current(), event.composedPath());

  const onClick = failOpen((event: MouseEvent) => meet(event, controlAt(event), null));
  const onKey = failOpen((event: KeyboardEvent) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== ' ')) return;
    const control = controlAt(event);
    // The space bar scrolls where the focus is on a link.
    if (event.key === ' ' && control?.matches('a[href]:not([role=button])')) return;
    meet(event, control, null);
  });
  const onSubmit = failOpen((event: SubmitEvent) => {
    if (!isElement(event.target) || event.target.localName !== 'form') return;
    const form = event.target as HTMLFormElement;
    meet(event, senderOf(form, event.submitter), form);
  });
  /** What was just typed may not have been read yet; what is typed into a question of the portal does not count. */
  const onInput = failOpen((event: Event) => {
    if (page.fieldAt(event.target)) passed = null;
  });
  const handlers = { click: onClick, keydown: onKey, submit: onSubmit, input: onInput };
  for (const [type, handle] of Object.entries(handlers)) {
    listenEverywhere(document, [type], handle, { signal: ctx.signal });
  }

  /** The control a form's submission comes from: its submitter, or the only one that the form has. */
  function senderOf(form: HTMLFormElement, submitter: HTMLElement | null): HTMLElement | null {
    if (submitter) return submitControlOf(page.current(), [submitter]);
    const submitters = [...form.elements].filter(isSubmitter);
    const [only] = submitters;
    return only && submitters.length === 1 ? submitControlOf(page.current(), [only]) : null;
  }
}

/** What a control says: after a post-back another one may stand for it, or the same one mean another thing. */
function wordsOf(control: HTMLElement): string {
  const { value, alt } = control as HTMLInputElement;
  const words = control.localName === 'input' ? value || alt : (control.textContent ?? '');
  return words.replace(/\s+/g, ' ').trim();
}

function submitterIn(form: HTMLFormElement, control: HTMLElement): HTMLElement | null {
  return isSubmitter(control) && control.form === form ? control : null;
}

function isSubmitter(element: Element): element is HTMLButtonElement | HTMLInputElement {
  return element.matches('button:not([type=button], [type=reset]), input[type=submit], input[type=image]');
}
