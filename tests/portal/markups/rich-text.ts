import type { Entry } from '../store.ts';
import { escapeHtml } from '../html.ts';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The editor's markup as the text that lists and tables of the portal show: a line for each paragraph, item and cell. */
export function plainText(markup: string): string {
  return markup
    .replaceAll(/<(br|\/?(p|div|ul|ol|li|table|tr|td|th))\b[^>]*>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .trim();
}

/** What was kept as markup for the editor: as it was posted, else a paragraph a line. */
export function editorMarkup({ explanation, markup }: Entry): string {
  if (markup !== '' || explanation === '') return markup;
  const lines = explanation.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`);
  return lines.join('');
}
