import type { TeachWords } from '../../utils/words/vi/teach.ts';
import type { Box } from '../portal.content/place.ts';
import { isolate } from '../portal.content/style.ts';
import STYLE from './bar.css?inline';
import { questionBox, type Question } from './question-box.ts';

const NAME = 'soat-cchc-picker';

/** The layer over the page: a veil that takes the mouse, and a box that asks. */
export interface Bar {
  words: TeachWords;
  veil: HTMLElement;
  /** Asks one question, in place of the one before; resolves with the key of the button that was pressed. */
  ask<Key extends string>(question: Question<Key>): Promise<Key>;
  /** Marks one of the choices of the question, as if by its key. */
  mark(at: number): void;
  /** Moves the box to the other side where it would lie over these. */
  keepClear(boxes: readonly Box[]): void;
  close(): void;
}

/** Opens the layer on top of the page; null where it is open already. */
export function openBar(words: TeachWords, language: string): Bar | null {
  if (document.querySelector(NAME)) return null;
  const host = document.createElement(NAME);
  host.lang = language;
  // In the top layer, so that nothing of the page lies over it.
  host.popover = 'manual';
  isolate(host, { display: 'block', position: 'fixed', inset: '0', 'pointer-events': 'none' });
  // Focused anew from outside, it hands the focus on to what is to be answered.
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const veil = document.createElement('div');
  veil.className = 'veil';
  const box = document.createElement('section');
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', words.name);
  root.append(veil, box);
  // What is typed here is not meant for the page's shortcuts.
  for (const type of ['keydown', 'keyup', 'keypress'])
    host.addEventListener(type, (event) => event.stopPropagation());
  const before = document.activeElement;
  document.documentElement.append(host);
  host.showPopover();
  const question = questionBox(box);
  return {
    words,
    veil,
    ask: question.ask,
    mark: question.mark,
    keepClear: (boxes) =>
      box.classList.toggle('aside', boxes.length > 0 && boxes.every((one) => lies(one, box))),
    close() {
      host.remove();
      (before as HTMLElement | null)?.focus?.();
    },
  };
}

/** Whether something lies under the box where that usually stands, at the lower left. */
function lies({ left, top, height }: Box, box: HTMLElement): boolean {
  const { width, height: own } = box.getBoundingClientRect();
  return left < width + 32 && top + height > window.innerHeight - own - 32;
}
