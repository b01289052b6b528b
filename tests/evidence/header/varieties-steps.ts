import { expect, test } from 'vitest';
import { readEvidence } from '../../../utils/evidence/read.ts';
import { composeFileName } from '../../../utils/report/file-name.ts';
import { makePdf, RUNNING_TEXT, type Pen } from '../make-pdf.ts';

/** Middles of the header's two columns, in points. */
export const LEFT = 190;
export const RIGHT = 420;

/** A first page, what is read off it, and the name proposed for it. */
export interface Variety {
  name: string;
  draw: (pen: Pen) => void | Promise<void>;
  header: Record<string, string | null>;
  proposal: string | null;
}

/** Name and motto of the country in the right column. */
export function nationalTitle(pen: Pen): void {
  pen.centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 70, { middle: RIGHT, size: 10, bold: true });
  pen.centred('Độc lập - Tự do - Hạnh phúc', 84, { middle: RIGHT, size: 11, bold: true });
}

/** Kind and abstract, with some text below. */
export function title(pen: Pen, type: string, abstract: string): void {
  pen.centred(type, 150, { bold: true });
  pen.centred(abstract, 168, { bold: true });
  pen.running(RUNNING_TEXT, 195);
}

/** Draws each and reads it, a test for each. */
export function testVarieties(varieties: readonly Variety[]): void {
  test.each(varieties)('$name', async ({ draw, header, proposal }) => {
    const { pdf } = await readEvidence(await makePdf(draw), 'file.pdf');
    expect(pdf?.header).toMatchObject(header);
    expect(pdf?.draftMark).toBeNull();
    expect(pdf?.header && composeFileName('2.3', pdf.header, 'x.pdf')).toBe(proposal);
  });
}
