import { page as words } from '../../utils/words/vi/page.ts';
import STYLE from './notice.css?inline';
import { attachStyled } from './style.ts';

/** Says that the extension was updated, so that this page runs an old one which does nothing any more. */
export function showUpdateNotice(): void {
  const notice = document.createElement('soat-cchc-notice');
  const root = attachStyled(notice, STYLE);
  const box = document.createElement('div');
  box.setAttribute('role', 'status');
  box.append(
    words.updated,
    document.createElement('br'),
    button(words.reload, () => location.reload()),
    button(words.later, () => notice.remove()),
  );
  root.append(box);
  document.documentElement.append(notice);
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}
