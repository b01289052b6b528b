import { escapeHtml } from '../html.ts';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The editor's markup as the text that the database keeps: a line for each paragraph. */
export function plainText(markup: string): string {
  return markup
    .replaceAll(/<\/p>\s*<p[^>]*>|<br[^>]*>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .trim();
}

/** Kept text as markup for the editor. */
export function paragraphs(text: string): string {
  if (text === '') return '';
  const lines = text.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`);
  return lines.join('');
}
