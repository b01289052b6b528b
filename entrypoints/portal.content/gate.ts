import { sendFromPage } from '../../utils/messaging/page-answers.ts';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Frame } from './frame.ts';
import type { PanelPort } from './port.ts';

/** Milliseconds that the panel has to show the checklist before the portal's own submission goes on. */
const PATIENCE = 2500;

/** Holds a submission back until the officer has seen the checklist. */
export interface Gate {
  /** Whether the submission is held back; `go` is called once it may go on after all. */
  hold(go: () => void): boolean;
}

interface Held {
  id: string;
  go: () => void;
  shown: boolean;
}

/** Asks the panel. Wherever the panel cannot answer, nothing is held back. */
export function createGate(ctx: ContentScriptContext, frame: Frame, port: PanelPort): Gate {
  let held: Held | null = null;

  const letGo = (id: string): void => {
    if (held?.id !== id) return;
    const { go } = held;
    held = null;
    void sendFromPage({ to: 'background', type: 'submitted', at: new Date().toISOString() });
    go();
  };
  port.onMessage((message) => {
    if (message.type === 'gate-shown' && held?.id === message.gate) held.shown = true;
    if (message.type !== 'gate-answer' || held?.id !== message.gate) return;
    if (message.go) letGo(message.gate);
    else held = null;
  });

  return {
    hold(go) {
      if (ctx.isInvalid || !frame.isStanding()) return false;
      // Pressed twice before the checklist came up.
      if (held && !held.shown) return true;
      const id = crypto.randomUUID();
      port.send({ type: 'gate-asked', gate: id });
      held = { id, go, shown: false };
      // Not the context's timer: an update meanwhile must not leave the submission held back.
      window.setTimeout(() => {
        if (held?.id === id && !held.shown) letGo(id);
      }, PATIENCE);
      return true;
    },
  };
}
