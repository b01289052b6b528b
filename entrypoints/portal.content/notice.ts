import { page as words } from '../../utils/words/vi/page.ts';
import { attachStyled } from './style.ts';

const STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; right: 16px !important;
  bottom: 16px !important; z-index: 2147483647 !important; width: 320px !important; }
div { padding: 16px; font: 15px/1.5 "Segoe UI", Roboto, Arial, sans-serif; color: #1c1b1f; background: #fff;
  border: 1px solid #79747e; border-radius: 8px; }
button { min-height: 44px; margin: 12px 8px 0 0; padding: 0 16px; font: inherit; cursor: pointer; }
@media print { :host { display: none !important; } }
`;

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
