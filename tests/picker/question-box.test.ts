// @vitest-environment jsdom
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { questionBox } from '../../entrypoints/picker/question-box.ts';
import { teaching as teach } from '../../utils/words/vi/teach.ts';

/** The box as it stands in the picker, whose own shadow root axe cannot look into. */
function openBox(): HTMLElement {
  Element.prototype.scrollIntoView = () => undefined;
  document.documentElement.lang = 'vi';
  document.title = 'Tự đánh giá';
  const box = document.createElement('section');
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', teach.name);
  document.body.replaceChildren(box);
  return box;
}

const violations = async (box: HTMLElement) => (await axe.run(box)).violations.map(({ id }) => id);

it('a question with choices has nothing that axe finds wrong, and says which choice is marked', async () => {
  const box = openBox();
  void questionBox(box).ask({
    title: teach.step(1, 5, teach.steps.row.name),
    lines: [teach.steps.row.ask],
    keys: teach.keys,
    choices: ['4 tiêu chí, từ 1.1 Kế hoạch', '1 tiêu chí, 1.2 Báo cáo'],
    buttons: { pick: teach.pick, leave: teach.leave },
  });
  expect(await violations(box)).toEqual([]);
  const marked = box.querySelector('[aria-selected="true"]');
  expect(marked?.textContent).toContain('1.1 Kế hoạch');
  expect(document.activeElement?.getAttribute('aria-activedescendant')).toBe(marked?.id);
});

it('a question without choices has nothing that axe finds wrong, and its heading has the focus', async () => {
  const box = openBox();
  void questionBox(box).ask({ title: teach.name, lines: ['Đã lưu.'], buttons: { leave: teach.leave } });
  expect(await violations(box)).toEqual([]);
  expect(document.activeElement?.textContent).toBe(teach.name);
});
