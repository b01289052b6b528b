import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Attributes whose text a person reads or hears. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
]);
const LETTERS = /\p{L}/u;

/** Texts in a component that a person would read, and that stand in no table of words. */
function textsIn(source: string): string[] {
  const found: string[] = [];
  const note = (text: string) => {
    if (LETTERS.test(text)) found.push(text.trim());
  };
  const literals = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) note(node.text);
    else if (ts.isTemplateExpression(node)) {
      note([node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(''));
    } else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(literals);
    else if (ts.isBinaryExpression(node)) literals(node.right);
    else if (ts.isParenthesizedExpression(node)) literals(node.expression);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node.text);
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer) {
      const { initializer } = node;
      literals(
        ts.isJsxExpression(initializer) && initializer.expression ? initializer.expression : initializer,
      );
    }
    const isChild = ts.isJsxElement(node.parent ?? node) || ts.isJsxFragment(node.parent ?? node);
    if (ts.isJsxExpression(node) && isChild && node.expression) literals(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('component.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

it.each(globSync('{components,entrypoints}/**/*.tsx'))(
  '%s says nothing that is in no table of words',
  (path) => {
    expect(textsIn(readFileSync(path, 'utf8'))).toEqual([]);
  },
);

it.each([
  ['<p>Lỗi</p>', ['Lỗi']],
  ['<p>{count} tệp</p>', ['tệp']],
  ['<button aria-label="Đóng" class="icon" />', ['Đóng']],
  ["<input placeholder={open ? 'Ví dụ' : words.none} />", ['Ví dụ']],
  ["<p>{isOpen && 'Đang mở'}</p>", ['Đang mở']],
  ['<p>{`${count} lỗi`}</p>', ['lỗi']],
  ["<p class=\"quiet\">{words.title} · {row.kind === 'sum' ? words.sum : '–'}</p>", []],
])('sees what a person would read in %s', (component, texts) => {
  expect(textsIn(`const shown = ${component};`)).toEqual(texts);
});
