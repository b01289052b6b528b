import { Marked, type Token, type Tokens } from 'marked';
import { CHAPTERS, PLACE, readChapter, type ChapterName } from './chapters.ts';

interface Chapter {
  name: ChapterName;
  title: string;
  html: string;
}

const marked = new Marked({
  renderer: {
    heading({ depth, tokens }) {
      const level = depth + 1;
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>`;
    },
    // A table that is wider than the window scrolls by itself, by keyboard too.
    table(token) {
      return `<div class="table" tabindex="0">${tableOf(token, (cell) => this.parser.parseInline(cell.tokens))}</div>`;
    },
  },
});

/** What leads to another file in docs leads to its place in the page. */
function leadToPage(token: Token): void {
  if (token.type === 'link') token['href'] = token['href'].replace(/^([\w-]+)\.md$/, '#$1');
  if (token.type === 'image') token['href'] = token['href'].replace(/^\.\.\/pictures\//, 'guide/');
}

/** The guide as the inside of a page: where to find what, then chapter by chapter, each rule's place under its id. */
export function renderGuide(): string {
  const chapters = CHAPTERS.map(renderChapter);
  const contents = chapters.map(({ name, title }) => `<li><a href="#${name}">${title}</a></li>`).join('');
  const bodies = chapters.map(({ name, html }) => `<section id="${name}" class="chapter">${html}</section>`);
  return `<nav aria-label="Mục lục"><ol>${contents}</ol></nav>\n${bodies.join('\n')}`;
}

function renderChapter(name: ChapterName): Chapter {
  const tokens = marked.lexer(readChapter(name));
  marked.walkTokens(tokens, leadToPage);
  const heading = tokens.find((token): token is Tokens.Heading => token.type === 'heading');
  return { name, title: heading?.text ?? name, html: placesOf(tokens) };
}

/** Each stretch from a marked heading to the next is a place of its own, which a link can lead to. */
function placesOf(tokens: Token[]): string {
  const stretches: { place: string | null; tokens: Token[] }[] = [{ place: null, tokens: [] }];
  for (const token of tokens) {
    const place = PLACE.exec(token.raw.trim())?.[1];
    if (place) stretches.push({ place, tokens: [] });
    else stretches.at(-1)?.tokens.push(token);
  }
  return stretches
    .map(({ place, tokens }) => {
      const html = marked.parser(tokens);
      return place ? `<section id="${place}" class="place">${html}</section>` : html;
    })
    .join('');
}

function tableOf({ header, rows }: Tokens.Table, inline: (cell: Tokens.TableCell) => string): string {
  const head = header.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
