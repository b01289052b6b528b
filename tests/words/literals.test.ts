import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { panel } from '../../utils/words/vi/panel.ts';

/** Letters that Vietnamese has and English has not, put together or apart. */
const VIETNAMESE = /[À-ỹ\u0300-\u036f]/u;

/** The product's name is the same in every language. */
const { name: NAME } = panel;
/** Files that hold such letters in texts of their own, and why those are no words of our screens. */
const ALLOWED: Record<string, string> = {
  'entrypoints/welcome/sample.ts': 'what stands in the sample document, which is Vietnamese',
};

/** Vietnamese texts in a source, whole or in pieces around what is put into them. */
function vietnameseIn(source: string, path = 'source.tsx'): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
    if (isText && VIETNAMESE.test(node.text.replaceAll(NAME, ''))) found.push(node.text.trim());
    ts.forEachChild(node, visit);
  };
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind));
  return found;
}

describe('texts in Vietnamese stand in the tables of words', () => {
  it.each(globSync('{components,entrypoints}/**/*.{ts,tsx}').filter((path) => !(path in ALLOWED)))(
    'and so none in %s',
    (path) => {
      expect(vietnameseIn(readFileSync(path, 'utf8'), path)).toEqual([]);
    },
  );

  it.each(Object.entries(ALLOWED))('but for %s: %s', (path) => {
    expect(vietnameseIn(readFileSync(path, 'utf8'), path)).not.toEqual([]);
  });
});

it.each([
  ["const shown = 'Lỗi';", ['Lỗi']],
  ['const shown = `còn ${count} tệp nữa`;', ['còn', 'tệp nữa']],
  ["element.title = open ? 'Đóng' : words.open;", ['Đóng']],
  ['const shown = <p>Đạt</p>;', ['Đạt']],
  ['const shown = "error"; // Lỗi', []],
  ["frame.title = 'Soát CCHC';", []],
  ["frame.title = 'Soát CCHC: lỗi';", ['Soát CCHC: lỗi']],
])('sees the Vietnamese in %s', (source, texts) => {
  expect(vietnameseIn(source)).toEqual(texts);
});
