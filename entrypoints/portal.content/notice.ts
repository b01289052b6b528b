import { page as words } from '../../utils/words/vi/page.ts';
import { isolate } from './style.ts';

const STYLE = `
p { margin: 0 0 12px; }
button { min-height: 44px; padding: 0 16px; margin-right: 8px; font: inherit; cursor: pointer; color: #17478a;
  background: #fff; border: 1px solid #17478a; border-radius: 6px; }
button:first-of-type { color: #fff; background: #17478a; }
@media print { :host { display: none !important; } }
`;

/** Says that the extension was updated, so that this page runs an old one which does nothing any more. */
export function showUpdateNotice(): void {
  const notice = document.createElement('soat-cchc-notice');
  notice.setAttribute('role', 'status');
  isolate(notice, {
    display: 'block',
    position: 'fixed',
    right: '16px',
    bottom: '16px',
    width: '320px',
    padding: '16px',
    'z-index': '2147483647',
    font: '15px/1.5 "Segoe UI", Roboto, Arial, sans-serif',
    color: '#1c1b1f',
    background: '#fff',
    border: '1px solid #79747e',
    'border-radius': '8px',
    'box-sizing': 'border-box',
  });
  const root = notice.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const text = document.createElement('p');
  text.textContent = words.updated;
  root.append(
    text,
    button(words.reload, () => location.reload()),
    button(words.later, () => notice.remove()),
  );
  document.documentElement.append(notice);
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}
