import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import fontkit from '@pdf-lib/fontkit';
import { degrees, PDFDocument, rgb, type PDFFont, type PDFPage } from 'pdf-lib';

const require = createRequire(import.meta.url);
const A4 = { width: 595, height: 842 };
const LEFT = 85;
const RIGHT = 552;

export interface Style {
  size?: number;
  bold?: boolean;
  /** Degrees anticlockwise. */
  turn?: number;
}

/** Writes on one page; `y` is the distance of a line's foot from the top, in points. */
export interface Pen {
  page: PDFPage;
  document: PDFDocument;
  at: (text: string, x: number, y: number, style?: Style) => void;
  /** Around a middle, the page's own unless given. */
  centred: (text: string, y: number, style?: Style & { middle?: number }) => void;
  /** Lines of running text, the first line indented. */
  running: (text: string, y: number) => void;
  rule: (x0: number, x1: number, y: number) => void;
  /** Fills a rectangle with a picture of one colour. */
  image: (x: number, y: number, width: number, height: number) => Promise<void>;
}

/** A PDF with a Vietnamese font, one page for each function, in bytes. */
export async function makePdf(...pages: ((pen: Pen) => void | Promise<void>)[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  const [plain, bold] = await Promise.all(
    ['DejaVuSerif', 'DejaVuSerif-Bold'].map(async (name) =>
      document.embedFont(await readFile(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)), {
        subset: true,
      }),
    ),
  );
  if (!plain || !bold) throw new Error('fonts are missing');
  for (const draw of pages) await draw(makePen(document, { plain, bold }));
  return document.save();
}

function makePen(document: PDFDocument, fonts: { plain: PDFFont; bold: PDFFont }): Pen {
  const page = document.addPage([A4.width, A4.height]);
  const at: Pen['at'] = (text, x, y, { size = 12, bold = false, turn = 0 } = {}) => {
    const font = bold ? fonts.bold : fonts.plain;
    page.drawText(text, { x, y: A4.height - y, size, font, rotate: degrees(turn) });
  };
  return {
    page,
    document,
    at,
    centred(text, y, { middle = (LEFT + RIGHT) / 2, size = 12, bold = false } = {}) {
      const width = (bold ? fonts.bold : fonts.plain).widthOfTextAtSize(text, size);
      at(text, middle - width / 2, y, { size, bold });
    },
    running(text, y) {
      let line = '';
      let foot = y;
      let x = LEFT + 36;
      for (const word of text.split(' ')) {
        const longer = line ? `${line} ${word}` : word;
        if (x + fonts.plain.widthOfTextAtSize(longer, 12) > RIGHT) {
          at(line, x, foot);
          [line, foot, x] = [word, foot + 18, LEFT];
        } else {
          line = longer;
        }
      }
      at(line, x, foot);
    },
    rule(x0, x1, y) {
      page.drawLine({
        start: { x: x0, y: A4.height - y },
        end: { x: x1, y: A4.height - y },
        thickness: 0.7,
        color: rgb(0, 0, 0),
      });
    },
    async image(x, y, width, height) {
      const picture = await document.embedPng(ONE_RED_PIXEL);
      page.drawImage(picture, { x, y: A4.height - y - height, width, height });
    },
  };
}

const ONE_RED_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';

const COLUMN = { left: 190, right: 420 };

/** Quốc hiệu, issuing body, place and date, in two columns; the number line is the caller's. */
export function letterhead(
  pen: Pen,
  {
    above = 'UBND HUYỆN PHÚ VANG',
    body = 'ỦY BAN NHÂN DÂN XÃ PHÚ MỸ',
    date = 'Phú Mỹ, ngày 15 tháng 3 năm 2023',
  } = {},
): void {
  pen.centred(above, 70, { middle: COLUMN.left, size: 10 });
  pen.centred(body, 84, { middle: COLUMN.left, size: 10, bold: true });
  pen.rule(COLUMN.left - 40, COLUMN.left + 40, 90);
  pen.centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 70, { middle: COLUMN.right, size: 10, bold: true });
  pen.centred('Độc lập - Tự do - Hạnh phúc', 84, { middle: COLUMN.right, size: 11, bold: true });
  pen.rule(COLUMN.right - 70, COLUMN.right + 70, 90);
  pen.centred(date, 110, { middle: COLUMN.right, size: 11 });
}

/** A number line under the issuing body. */
export function numberLine(pen: Pen, text: string): void {
  pen.centred(text, 110, { middle: COLUMN.left, size: 11 });
}

export const RUNNING_TEXT =
  'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính, Ủy ban nhân dân xã báo cáo kết quả thực hiện như sau: đã tiếp nhận 1.234 hồ sơ, giải quyết đúng hạn 1.230 hồ sơ, đạt tỷ lệ 99,7%.';
