import type { Box } from '../pdf/geometry.ts';
import { levelled, skewOf } from './deskew.ts';
import { topWithoutRed, type Colour, type Grey } from './grey.ts';
import { findRules, withoutRules } from './rules.ts';

/** Enough for letters of 13 points; more costs time and reads no better. */
const DPI = 200;
const LEAST_DPI = 140;
const A4_INCHES = 8.27;

/** A page image as a scanner made it; `dpi` 0 where it does not say. */
export interface ScannedPage extends Colour {
  dpi: number;
}

/** The top of a page made ready for OCR: without red, at one resolution, level, without drawn lines. */
export interface ReadyPage {
  grey: Grey;
  rules: Box[];
  dpi: number;
  /** Size of the whole page in the same pixels. */
  size: { width: number; height: number };
  /** Where a box stands on the page as it was scanned, in its own pixels. */
  onScan: (box: Box) => Box;
}

/** @param share how much of the page's height, 0 to 1 */
export function makeReady(page: ScannedPage, share: number): ReadyPage {
  const scanned = page.dpi || page.width / A4_INCHES;
  const factor = scanned > DPI * 1.1 || scanned < LEAST_DPI ? DPI / scanned : 1;
  const top = topWithoutRed(page, share, factor);
  const degrees = skewOf(top);
  const level = levelled(top, degrees);
  const dpi = scanned * factor;
  const rules = findRules(level, dpi);
  return {
    grey: withoutRules(level, rules),
    rules,
    dpi,
    size: { width: page.width * factor, height: page.height * factor },
    onScan: (box) => turnedBack(box, top, degrees, factor),
  };
}

function turnedBack(box: Box, { width, height }: Grey, degrees: number, factor: number): Box {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const x = (box.x0 + box.x1 - width) / 2;
  const y = (box.y0 + box.y1 - height) / 2;
  const middleX = x * cos - y * sin + width / 2;
  const middleY = x * sin + y * cos + height / 2;
  const [halfWidth, halfHeight] = [(box.x1 - box.x0) / 2, (box.y1 - box.y0) / 2];
  return {
    x0: (middleX - halfWidth) / factor,
    x1: (middleX + halfWidth) / factor,
    y0: (middleY - halfHeight) / factor,
    y1: (middleY + halfHeight) / factor,
  };
}
