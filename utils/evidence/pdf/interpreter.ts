import { toMatrix, toNumbers, type Matrix } from './geometry.ts';
import type { PageLayout } from './layout.ts';
import type { PdfLibrary } from './library.ts';
import { PageReader } from './page-reader.ts';
import { startOfText, type FontInfo } from './text-state.ts';

/** What pdf.js calls an operator list. */
export interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

type Handler = (page: PageReader, args: readonly unknown[]) => void;

/**
 * Follows a page's operators and notes words, images, drawings and lines with their places (ISO 32000-1, chapters 8
 * and 9). Nothing is drawn.
 * @param base from the page's own space to the page as shown
 * @param fonts by pdf.js's font name
 */
export function interpret(
  operators: Operators,
  base: Matrix,
  size: { width: number; height: number },
  fonts: ReadonlyMap<string, FontInfo>,
  ops: PdfLibrary['OPS'],
): PageLayout {
  const page = new PageReader(base, size, fonts);
  const handlers = new Map([...stateHandlers(ops), ...textHandlers(ops), ...paintHandlers(ops)]);
  operators.fnArray.forEach((fn, index) => {
    const args = operators.argsArray[index];
    handlers.get(fn)?.(page, Array.isArray(args) ? (args as unknown[]) : []);
  });
  return page.layout;
}

function stateHandlers(ops: PdfLibrary['OPS']): [number, Handler][] {
  return [
    [ops.save, (page) => page.save()],
    [ops.restore, (page) => page.restore()],
    [ops.transform, (page, matrix) => page.transform(matrix)],
    [
      ops.paintFormXObjectBegin,
      (page, [matrix]) => {
        page.save();
        page.transform(matrix);
      },
    ],
    [ops.paintFormXObjectEnd, (page) => page.restore()],
    [ops.beginAnnotation, (page, [, , transform, matrix]) => page.beginAnnotation(transform, matrix)],
    [ops.endAnnotation, (page) => page.endAnnotation()],
    [ops.setGState, setGraphicsState],
  ];
}

function setGraphicsState(page: PageReader, [entries]: readonly unknown[]): void {
  if (!Array.isArray(entries)) return;
  for (const [key, value] of entries as [unknown, unknown][]) {
    if (key === 'Font' && Array.isArray(value)) setFont(page, value);
  }
}

function setFont({ state }: PageReader, [name, size]: readonly unknown[]): void {
  state.font = String(name);
  state.fontSize = Number(size);
}

function textHandlers(ops: PdfLibrary['OPS']): [number, Handler][] {
  return [
    [ops.beginText, (page) => (page.position = startOfText())],
    [ops.setTextMatrix, (page, [matrix]) => (page.position = startOfText(toMatrix(matrix) ?? undefined))],
    [ops.moveText, (page, [x, y]) => page.moveText(Number(x), Number(y))],
    [
      ops.setLeadingMoveText,
      (page, [x, y]) => {
        page.state.leading = Number(y);
        page.moveText(Number(x), Number(y));
      },
    ],
    [ops.nextLine, (page) => page.moveText(0, page.state.leading)],
    [ops.setFont, setFont],
    [ops.setCharSpacing, ({ state }, [value]) => (state.charSpacing = Number(value))],
    [ops.setWordSpacing, ({ state }, [value]) => (state.wordSpacing = Number(value))],
    [ops.setHScale, ({ state }, [value]) => (state.scale = Number(value) / 100)],
    [ops.setLeading, ({ state }, [value]) => (state.leading = -Number(value))],
    [ops.setTextRise, ({ state }, [value]) => (state.rise = Number(value))],
    [ops.setTextRenderingMode, ({ state }, [value]) => (state.renderMode = Number(value))],
    [
      ops.showText,
      (page, [glyphs]) => {
        if (Array.isArray(glyphs)) page.showText(glyphs);
      },
    ],
  ];
}

function paintHandlers(ops: PdfLibrary['OPS']): [number, Handler][] {
  const image: Handler = (page, [source]) => page.image(source, false);
  const stencil: Handler = (page, [source]) => page.image(source, true);
  return [
    [
      ops.constructPath,
      (page, [painting, , box]) => {
        // A path that is only clipped by is not seen.
        if (painting !== ops.endPath) page.path(toNumbers(box));
      },
    ],
    [ops.setFillRGBColor, ({ state }, [colour]) => (state.fill = String(colour))],
    [ops.paintImageXObject, image],
    [ops.paintInlineImageXObject, image],
    [ops.paintImageMaskXObject, stencil],
    [ops.paintSolidColorImageMask, (page) => page.image(SOLID, true)],
    [
      ops.paintImageXObjectRepeat,
      (page, [source, a, d, at]) => repeat(page, source, false, [a, 0, 0, d], at),
    ],
    [
      ops.paintImageMaskXObjectRepeat,
      (page, [source, a, b, c, d, at]) => repeat(page, source, true, [a, b, c, d], at),
    ],
    // Small pictures, put together into one sheet: none is a page.
    [ops.paintInlineImageXObjectGroup, (page, [, images]) => group(page, images, false)],
    [ops.paintImageMaskXObjectGroup, (page, [images]) => group(page, images, true)],
  ];
}

/** A stencil of one painted pixel. */
const SOLID = { width: 1, height: 1, data: new Uint8Array(1) };

/** One image in many places: x and y of each, one after another. */
function repeat(
  page: PageReader,
  source: unknown,
  stencil: boolean,
  [a, b, c, d]: readonly unknown[],
  places: unknown,
): void {
  const numbers = toNumbers(places);
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const placed = [
      Number(a),
      Number(b),
      Number(c),
      Number(d),
      numbers[i] ?? 0,
      numbers[i + 1] ?? 0,
    ] as const;
    page.image(source, stencil, placed);
  }
}

function group(page: PageReader, images: unknown, stencil: boolean): void {
  if (!Array.isArray(images)) return;
  for (const image of images as { transform?: unknown }[]) {
    page.image(image, stencil, toMatrix(image.transform) ?? undefined);
  }
}
