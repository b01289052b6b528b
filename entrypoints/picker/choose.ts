import type { Bar } from './bar.ts';
import type { Choice } from './choices.ts';
import type { Step } from './lesson.ts';
import { outline } from './outlines.ts';
import { choiceAt, elementUnder, scrollUnder } from './pointer.ts';

interface Question {
  step: Step;
  number: number;
  of: number;
  choices: readonly Choice[];
  /** What is meant by an element that is none of the choices. */
  other: (target: Element) => Choice | null;
}

/** Has the person point at one of the choices, by mouse on the page or by keyboard in the list. */
export async function choose(
  bar: Bar,
  { step, number, of, choices, other }: Question,
): Promise<'picked' | 'skip' | 'back' | 'leave'> {
  const { words, veil } = bar;
  const end = new AbortController();
  const outlines = outline(bar, end.signal);
  let shown = null as Choice | null;
  const show = (choice: Choice | null): void => {
    shown = choice;
    outlines.show(choice?.elements ?? []);
  };
  const under = ({ clientX, clientY }: MouseEvent): Element | null => elementUnder(veil, clientX, clientY);
  const picked = new Promise<'picked'>((resolve) => {
    const on = { signal: end.signal };
    const pick = (choice: Choice | null): void => {
      choice?.pick();
      if (choice) resolve('picked');
    };
    veil.addEventListener(
      'pointermove',
      (event) => {
        const target = under(event);
        const choice = target && choiceAt(choices, target);
        if (choice && choice !== shown) bar.mark(choices.indexOf(choice));
      },
      on,
    );
    veil.addEventListener(
      'click',
      (event) => {
        const target = event.isTrusted ? under(event) : null;
        if (target) pick(choiceAt(choices, target) ?? other(target));
      },
      on,
    );
    veil.addEventListener('wheel', (event) => scrollUnder(under(event), event), { ...on, passive: true });
  });
  const answer = bar.ask({
    title: words.step(number, of, words.steps[step].name),
    lines: [choices.length > 0 ? words.steps[step].ask : words.steps[step].none],
    keys: choices.length > 0 ? words.keys : '',
    choices: choices.map(({ label }) => label),
    buttons: {
      ...(choices.length > 0 && { pick: words.pick }),
      ...(step !== 'row' && { skip: words.skip, back: words.back }),
      leave: words.leave,
    },
    onMark: (at, byKey) => {
      show(choices[at] ?? null);
      if (byKey) choices[at]?.elements[0]?.scrollIntoView({ block: 'center' });
    },
  });
  const came = await Promise.race([picked, answer]);
  if (came === 'pick') shown?.pick();
  end.abort();
  return came === 'pick' ? 'picked' : came;
}
