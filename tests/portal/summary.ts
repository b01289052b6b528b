import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, rgb, type PDFFont, type PDFPage } from 'pdf-lib';
import type { Portal } from './portal.ts';
import { vietnamDate, vietnamTime } from './round.ts';
import { rowsFor, totalOf } from './rows.ts';
import type { User } from './users.ts';

const a4 = { width: 595, height: 842 };
const margin = 50;
const lineHeight = 16;
const columns = [
  { title: 'TT', x: margin },
  { title: 'Nội dung', x: margin + 45 },
  { title: 'Điểm chuẩn', x: a4.width - 165 },
  { title: 'Điểm tự chấm', x: a4.width - 100 },
] as const;

/** The «Bảng tổng hợp» as the portal exports it: an unsigned PDF of every criterion and the total. */
export async function summaryPdf(portal: Portal, user: User): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  const plain = await document.embedFont(fontFile('DejaVuSerif.ttf'), { subset: true });
  const bold = await document.embedFont(fontFile('DejaVuSerif-Bold.ttf'), { subset: true });
  const now = portal.now();
  document.setTitle('Bảng tổng hợp kết quả tự đánh giá, chấm điểm công tác CCHC cấp xã');
  document.setCreationDate(now);
  document.setModificationDate(now);
  const sheet = new Sheet(document);

  sheet.line([{ text: user.unit.name.toLocaleUpperCase('vi'), x: margin, font: bold }]);
  sheet.line([{ text: 'BẢNG TỔNG HỢP', x: 235, font: bold }]);
  sheet.line([
    { text: 'Kết quả tự đánh giá, chấm điểm công tác CCHC cấp xã (Bộ tiêu chí mẫu)', x: 75, font: bold },
  ]);
  sheet.line([{ text: portal.round.name, x: margin, font: plain }]);
  sheet.line([
    { text: `Xuất từ phần mềm lúc ${vietnamTime(now)} ngày ${vietnamDate(now)}`, x: margin, font: plain },
  ]);
  sheet.line(columns.map(({ title, x }) => ({ text: title, x, font: bold })));
  for (const { criterion, isGroup, sum, entry } of rowsFor(portal, user)) {
    const font = isGroup ? bold : plain;
    const texts = [criterion.code, criterion.title, String(criterion.maxScore), isGroup ? sum : entry.score];
    sheet.line(columns.map(({ x }, at) => ({ text: texts[at] ?? '', x, font })));
  }
  const [, content, , score] = columns;
  sheet.line([
    { text: 'Tổng điểm', x: content.x, font: bold },
    { text: totalOf(portal, user), x: score.x, font: bold },
  ]);
  return document.save();
}

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly font: PDFFont;
}

/** Writes lines from the top of a page down and begins another where one is full. */
class Sheet {
  readonly #document: PDFDocument;
  #page: PDFPage;
  #y = a4.height - margin;

  constructor(document: PDFDocument) {
    this.#document = document;
    this.#page = document.addPage([a4.width, a4.height]);
  }

  line(pieces: readonly Piece[]): void {
    if (this.#y < margin) {
      this.#page = this.#document.addPage([a4.width, a4.height]);
      this.#y = a4.height - margin;
    }
    for (const { text, x, font } of pieces)
      this.#page.drawText(text, { x, y: this.#y, font, size: 9, color: rgb(0, 0, 0) });
    this.#y -= lineHeight;
  }
}

function fontFile(name: string): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}`));
}
