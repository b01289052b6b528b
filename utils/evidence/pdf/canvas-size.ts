/** A canvas that is asked nothing but whether it could be as large as this. */
class AnySize {
  getContext() {
    return { fillRect: () => undefined, getImageData: () => ({ data: [0, 0, 0, 255] }) };
  }
}

/**
 * pdf.js shrinks pictures in JPEG 2000 to what a canvas can hold, and finds that out by trying. Where there are no
 * canvases, as in Node, it takes 2,048 pixels a side, less than a page has at 200 dpi. Pictures are only decoded here,
 * never drawn: let any size do, as it does in a browser.
 */
export function allowAnyCanvasSize(): void {
  if ('OffscreenCanvas' in globalThis) return;
  Object.defineProperty(globalThis, 'OffscreenCanvas', { value: AnySize });
}
