import { boxOf, multiply, toMatrix, type Box, type Matrix } from './geometry.ts';
import type { Fragment, Mark, PageLayout, Picture } from './layout.ts';
import {
  initialState,
  startOfText,
  UNKNOWN_FONT,
  type FontInfo,
  type TextPosition,
  type TextState,
} from './text-state.ts';
import { addWords, showWords } from './words.ts';

/** A line is at most this thick, in points. */
const RULE_THICKNESS = 3;
const RULE_LENGTH = 15;
/** An image of this share of the page hides what was written before it. */
const HIDING_SHARE = 0.8;

/** Keeps the graphics state of a page while its operators are followed, and notes what is seen where. */
export class PageReader {
  state: TextState;
  position: TextPosition = startOfText();
  readonly #base: Matrix;
  readonly #size: { width: number; height: number };
  readonly #fonts: ReadonlyMap<string, FontInfo>;
  readonly #stack: TextState[] = [];
  readonly #fragments: Fragment[] = [];
  readonly #marks: Mark[] = [];
  readonly #rules: Box[] = [];
  #annotation = false;
  /** Fragments before this one were under an image of the whole page already. */
  #hidden = 0;

  /**
   * @param base from the page's own space to the page as shown
   * @param fonts by pdf.js's font name
   */
  constructor(base: Matrix, size: { width: number; height: number }, fonts: ReadonlyMap<string, FontInfo>) {
    this.#base = base;
    this.#size = size;
    this.#fonts = fonts;
    this.state = initialState(base);
  }

  get layout(): PageLayout {
    return { ...this.#size, fragments: this.#fragments, marks: this.#marks, rules: this.#rules };
  }

  save(): void {
    this.#stack.push({ ...this.state });
  }

  restore(): void {
    this.state = this.#stack.pop() ?? this.state;
  }

  transform(value: unknown): void {
    const matrix = toMatrix(value);
    if (matrix) this.state.transform = multiply(this.state.transform, matrix);
  }

  /** An annotation's appearance, which starts from the page's own space. */
  beginAnnotation(...transforms: readonly unknown[]): void {
    this.save();
    this.state = initialState(this.#base);
    this.#annotation = true;
    for (const transform of transforms) this.transform(transform);
  }

  endAnnotation(): void {
    this.restore();
    this.#annotation = false;
  }

  moveText(dx: number, dy: number): void {
    const { position } = this;
    position.lineX += dx;
    position.lineY += dy;
    position.x = position.lineX;
    position.y = position.lineY;
  }

  showText(glyphs: readonly unknown[]): void {
    const invisible = this.state.renderMode === 3 || this.state.renderMode === 7;
    const font = this.#fonts.get(this.state.font) ?? UNKNOWN_FONT;
    const drawn = { invisible, annotation: this.#annotation };
    addWords(this.#fragments, showWords(glyphs, this.state, this.position, font, drawn));
  }

  /**
   * An image fills the unit square (8.9.5).
   * @param source pdf.js's name of it, or the image itself
   */
  image(source: unknown, stencil: boolean, placed?: Matrix): void {
    const matrix = placed ? multiply(this.state.transform, placed) : this.state.transform;
    const box = boxOf(matrix, 0, 0, 1, 1);
    this.#mark('image', box, { source, matrix, stencil: stencil ? this.state.fill : null });
    const area = (box.x1 - box.x0) * (box.y1 - box.y0);
    if (this.#annotation || area < HIDING_SHARE * this.#size.width * this.#size.height) return;
    for (const fragment of this.#fragments.slice(this.#hidden)) fragment.invisible = true;
    this.#hidden = this.#fragments.length;
  }

  /** A drawing, by the box around it. */
  path([x0, y0, x1, y1]: readonly number[]): void {
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return;
    if (![x0, y0, x1, y1].every(Number.isFinite)) return;
    const box = boxOf(this.state.transform, x0, y0, x1, y1);
    if (box.y1 - box.y0 > RULE_THICKNESS) this.#mark('path', box);
    else if (box.x1 - box.x0 > RULE_LENGTH) this.#rules.push(box);
  }

  #mark(kind: Mark['kind'], box: Box, picture?: Picture): void {
    this.#marks.push({ kind: this.#annotation ? 'annotation' : kind, ...box, ...(picture && { picture }) });
  }
}
