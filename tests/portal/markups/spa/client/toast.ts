import { h } from './dom.ts';

const box = h('div', { className: 'toasts' });
document.body.append(box);

/** Says something in the corner for five seconds. */
export function toast(text: string, kind: 'ok' | 'error'): void {
  const message = h('div', { className: `toast ${kind}` }, text);
  box.append(message);
  setTimeout(() => message.remove(), 5000);
}
