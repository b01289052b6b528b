/** One question: what can be chosen from, and what can be done instead. */
export interface Question<Key extends string> {
  title: string;
  lines: readonly string[];
  /** How it is answered by keyboard. */
  keys?: string;
  choices?: readonly string[];
  /** Labels by key; Escape presses `leave`, Enter in the list `pick`. */
  buttons: Partial<Record<Key, string>>;
  /** A choice was marked; `byKey`: by keyboard. */
  onMark?: (at: number, byKey: boolean) => void;
}

/** Shows questions in a box, with all that a screen reader needs. Only what a person does counts, never the page. */
export function questionBox(box: HTMLElement): {
  ask: <Key extends string>(question: Question<Key>) => Promise<Key>;
  mark: (at: number) => void;
} {
  let mark: (at: number, byKey: boolean) => void = () => {};
  return {
    mark: (at) => mark(at, false),
    ask: (question) =>
      new Promise((resolve) => {
        const { title, lines, keys, choices = [], buttons } = question;
        const heading = text('h2', title);
        if (choices.length === 0) heading.tabIndex = -1;
        const list = listOf(choices);
        const press = (key: string): void => {
          if (key in buttons) resolve(key as keyof typeof buttons);
        };
        let marked = 0;
        mark = (at, byKey) => {
          marked = at;
          [...list.children].forEach((option, n) => option.setAttribute('aria-selected', String(n === at)));
          list.setAttribute('aria-activedescendant', list.children[at]?.id ?? '');
          list.children[at]?.scrollIntoView({ block: 'nearest' });
          question.onMark?.(at, byKey);
        };
        list.addEventListener('click', (event) => {
          const at = [...list.children].indexOf(event.target as Element);
          if (event.isTrusted && at >= 0) mark(at, true);
        });
        list.addEventListener('keydown', (event) => {
          const step = STEPS[event.key];
          if (event.isTrusted && event.key === 'Enter') press('pick');
          if (!event.isTrusted || step === undefined) return;
          event.preventDefault();
          mark((marked + step + choices.length) % choices.length, true);
        });
        box.onkeydown = (event) => {
          if (event.isTrusted && event.key === 'Escape') press('leave');
          if (event.key === 'Tab') keepIn(box, event);
        };
        const row = document.createElement('p');
        for (const [key, label] of Object.entries<string | undefined>(buttons)) {
          if (label === undefined) continue;
          const button = text('button', label);
          button.addEventListener('click', (event) => event.isTrusted && press(key));
          row.append(button);
        }
        const said = lines.map((line) => text('p', line));
        const parts = [
          heading,
          ...said,
          ...(choices.length > 0 ? [list] : []),
          text('small', keys ?? ''),
          row,
        ];
        box.replaceChildren(...parts);
        (choices.length > 0 ? list : heading).focus();
        list.setAttribute('aria-label', [title, ...lines, keys ?? ''].join(' '));
        if (choices.length > 0) mark(0, true);
      }),
  };
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function listOf(choices: readonly string[]): HTMLElement {
  const list = document.createElement('ul');
  list.setAttribute('role', 'listbox');
  list.tabIndex = 0;
  choices.forEach((choice, at) => {
    const option = text('li', choice);
    option.id = `choice-${at}`;
    option.setAttribute('role', 'option');
    list.append(option);
  });
  return list;
}

function text(name: string, words: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
}

/** Tab goes round in the box: behind it is the page, which is covered. */
function keepIn(box: HTMLElement, event: KeyboardEvent): void {
  const stops = [...box.querySelectorAll<HTMLElement>('ul, button')];
  const at = stops.indexOf((box.getRootNode() as ShadowRoot).activeElement as HTMLElement);
  event.preventDefault();
  stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]?.focus();
}
