import { boxOf, multiply, toMatrix, toNumbers, type Box, type Matrix } from './geometry.ts';
import type { Fragment, Mark, PageLayout } from './layout.ts';
import type { PdfLibrary } from './library.ts';
import { initialState, startOfText, UNKNOWN_FONT, type FontInfo, type TextState } from './text-state.ts';
import { addWords, showWords } from './words.ts';

/** What pdf.js calls an operator list. */
export interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** A line is at most this thick, in points. */
const RULE_THICKNESS = 3;
const RULE_LENGTH = 15;
/** An image of this share of the page hides what was written before it. */
const HIDING_SHARE = 0.8;

/**
 * Follows a page's operators and notes words, images, drawings and lines with their places (ISO 32000-1, chapters 8
 * and 9). Nothing is drawn.
 * @param transform from the page's own space to the page as shown
 * @param fonts by pdf.js's font name
 */
export function interpret(
  operators: Operators,
  transform: Matrix,
  size: { width: number; height: number },
  fonts: ReadonlyMap<string, FontInfo>,
  ops: PdfLibrary['OPS'],
): PageLayout {
  const fragments: Fragment[] = [];
  const marks: Mark[] = [];
  const rules: Box[] = [];
  let state: TextState = initialState(transform);
  let position = startOfText();
  let annotation = false;
  const stack: TextState[] = [];

  const mark = (kind: Mark['kind'], box: Box) => {
    marks.push({ kind: annotation ? 'annotation' : kind, ...box });
    const area = (box.x1 - box.x0) * (box.y1 - box.y0);
    if (kind !== 'image' || area < HIDING_SHARE * size.width * size.height) return;
    for (const fragment of fragments) fragment.invisible ||= !annotation;
  };
  const image = (matrix: Matrix) => mark('image', boxOf(matrix, 0, 0, 1, 1));
  const save = () => stack.push({ ...state });
  const restore = () => {
    state = stack.pop() ?? state;
  };
  const transformBy = (value: unknown) => {
    const matrix = toMatrix(value);
    if (matrix) state.transform = multiply(state.transform, matrix);
  };
  const path = (args: readonly unknown[]) => {
    const [x0, y0, x1, y1] = toNumbers(args[2]);
    if (args[0] === ops.endPath || x0 === undefined || y0 === undefined) return;
    if (x1 === undefined || y1 === undefined || ![x0, y0, x1, y1].every(Number.isFinite)) return;
    const box = boxOf(state.transform, x0, y0, x1, y1);
    if (box.y1 - box.y0 > RULE_THICKNESS) mark('path', box);
    else if (box.x1 - box.x0 > RULE_LENGTH) rules.push(box);
  };

  const moveText = (dx: number, dy: number) => {
    position.lineX += dx;
    position.lineY += dy;
    position.x = position.lineX;
    position.y = position.lineY;
  };
  const show = (glyphs: unknown) => {
    if (!Array.isArray(glyphs)) return;
    const invisible = state.renderMode === 3 || state.renderMode === 7;
    const font = fonts.get(state.font) ?? UNKNOWN_FONT;
    addWords(fragments, showWords(glyphs, state, position, font, { invisible, annotation }));
  };
  const setFont = (name: unknown, fontSize: unknown) => {
    state.font = String(name);
    state.fontSize = Number(fontSize);
  };
  const repeat = (a: number, b: number, c: number, d: number, places: unknown) => {
    const numbers = toNumbers(places);
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      image(multiply(state.transform, [a, b, c, d, numbers[i] ?? 0, numbers[i + 1] ?? 0]));
    }
  };
  const group = (images: unknown) => {
    if (!Array.isArray(images)) return;
    for (const item of images as { transform?: unknown }[]) {
      image(multiply(state.transform, toMatrix(item.transform) ?? [1, 0, 0, 1, 0, 0]));
    }
  };

  const handlers: Record<number, (args: readonly unknown[]) => void> = {
    [ops.save]: save,
    [ops.restore]: restore,
    [ops.transform]: transformBy,
    [ops.paintFormXObjectBegin]: (args) => {
      save();
      transformBy(args[0]);
    },
    [ops.paintFormXObjectEnd]: restore,
    [ops.beginAnnotation]: (args) => {
      save();
      state = initialState(transform);
      annotation = true;
      transformBy(args[2]);
      transformBy(args[3]);
    },
    [ops.endAnnotation]: () => {
      restore();
      annotation = false;
    },
    [ops.setGState]: ([entries]) => {
      for (const [key, value] of Array.isArray(entries) ? (entries as [unknown, unknown][]) : []) {
        if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1]);
      }
    },
    [ops.beginText]: () => {
      position = startOfText();
    },
    [ops.setTextMatrix]: (args) => {
      position = startOfText(toMatrix(args[0]) ?? toMatrix(args) ?? undefined);
    },
    [ops.moveText]: ([x, y]) => moveText(Number(x), Number(y)),
    [ops.setLeadingMoveText]: ([x, y]) => {
      state.leading = Number(y);
      moveText(Number(x), Number(y));
    },
    [ops.nextLine]: () => moveText(0, state.leading),
    [ops.setFont]: ([name, fontSize]) => setFont(name, fontSize),
    [ops.setCharSpacing]: ([value]) => (state.charSpacing = Number(value)),
    [ops.setWordSpacing]: ([value]) => (state.wordSpacing = Number(value)),
    [ops.setHScale]: ([value]) => (state.scale = Number(value) / 100),
    [ops.setLeading]: ([value]) => (state.leading = -Number(value)),
    [ops.setTextRise]: ([value]) => (state.rise = Number(value)),
    [ops.setTextRenderingMode]: ([value]) => (state.renderMode = Number(value)),
    [ops.showText]: ([glyphs]) => show(glyphs),
    [ops.constructPath]: path,
    [ops.paintImageXObject]: () => image(state.transform),
    [ops.paintInlineImageXObject]: () => image(state.transform),
    [ops.paintImageMaskXObject]: () => image(state.transform),
    [ops.paintSolidColorImageMask]: () => image(state.transform),
    [ops.paintImageXObjectRepeat]: ([, a, d, places]) => repeat(Number(a), 0, 0, Number(d), places),
    [ops.paintImageMaskXObjectRepeat]: ([, a, b, c, d, places]) =>
      repeat(Number(a), Number(b), Number(c), Number(d), places),
    [ops.paintInlineImageXObjectGroup]: ([, images]) => group(images),
    [ops.paintImageMaskXObjectGroup]: ([images]) => group(images),
  };
  operators.fnArray.forEach((fn, index) => {
    const args = operators.argsArray[index];
    handlers[fn]?.(Array.isArray(args) ? (args as unknown[]) : []);
  });
  return { ...size, fragments, marks, rules };
}
