import { PDFName, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { PdfFacts } from '../../../utils/evidence/facts.ts';
import { readEvidence } from '../../../utils/evidence/read.ts';
import { letterhead, makePdf, numberLine, RUNNING_TEXT, type Pen } from '../make-pdf.ts';

async function pdfFacts(...pages: ((pen: Pen) => void | Promise<void>)[]): Promise<PdfFacts> {
  const { pdf } = await readEvidence(await makePdf(...pages), 'file.pdf');
  if (!pdf) throw new Error('no facts');
  return pdf;
}

const wholePage = (pen: Pen) => pen.image(0, 0, 595, 842);
const letter = (pen: Pen) => {
  letterhead(pen);
  numberLine(pen, 'Số: 25/BC-UBND');
  pen.centred('BÁO CÁO', 150, { bold: true });
  pen.running(RUNNING_TEXT, 180);
};

describe('a scan is a PDF of full-page images', () => {
  const cases: readonly (readonly [string, boolean, readonly ((pen: Pen) => void | Promise<void>)[]])[] = [
    ['one image a page', true, [wholePage, wholePage]],
    ['an image with white margins', true, [(pen) => pen.image(25, 30, 545, 780)]],
    [
      'strips that make a page',
      true,
      [
        async (pen) => {
          for (let strip = 0; strip < 8; strip += 1) await pen.image(0, strip * 105, 595, 106);
        },
      ],
    ],
    [
      'text written first and covered by the image',
      true,
      [
        async (pen) => {
          letter(pen);
          await wholePage(pen);
        },
      ],
    ],
    [
      'a portal’s stamp over the image',
      true,
      [
        async (pen) => {
          await wholePage(pen);
          pen.at('Văn bản đến số 112 ngày 20/3/2023', 300, 30, { size: 8 });
        },
      ],
    ],
    ['images with an empty last sheet', true, [wholePage, () => undefined]],
    ['text', false, [letter]],
    ['nothing at all', false, [() => undefined]],
    [
      'text with a seal',
      false,
      [
        async (pen) => {
          letter(pen);
          await pen.image(350, 600, 110, 110);
        },
      ],
    ],
    [
      'text over a background of the whole page',
      false,
      [
        async (pen) => {
          await wholePage(pen);
          letter(pen);
        },
      ],
    ],
    ['a letter with scanned pages behind it', false, [letter, wholePage, wholePage]],
    ['scanned pages with a letter far behind', false, [wholePage, wholePage, wholePage, wholePage, letter]],
  ];
  test.each(cases)('%s: %s', async (_, scan, pages) => {
    expect((await pdfFacts(...pages)).scan).toBe(scan);
  });
});

describe('DỰ THẢO is a mark where it stands by itself', () => {
  const rotated = (pen: Pen) => {
    pen.at('DỰ THẢO', 150, 500, { size: 80, turn: 45 });
  };
  const cases: readonly (readonly [string, PdfFacts['draftMark'], (pen: Pen) => void])[] = [
    [
      'across the page',
      'watermark',
      (pen) => {
        letter(pen);
        rotated(pen);
      },
    ],
    [
      'in the corner above the header',
      'watermark',
      (pen) => {
        pen.at('DỰ THẢO', 85, 40, { bold: true });
        letter(pen);
      },
    ],
    [
      'in brackets, with its round',
      'watermark',
      (pen) => {
        pen.at('(Dự thảo lần 2)', 85, 40);
        letter(pen);
      },
    ],
    [
      'large, upright, amid the text',
      'watermark',
      (pen) => {
        letter(pen);
        pen.at('DỰ THẢO', 150, 500, { size: 60 });
      },
    ],
    [
      'in a title',
      null,
      (pen) => {
        letterhead(pen);
        numberLine(pen, 'Số: 88/UBND-VP');
        pen.centred('BÁO CÁO', 150, { bold: true });
        pen.centred('Tổng hợp ý kiến góp ý đối với', 168, { bold: true });
        pen.centred('dự thảo', 186, { bold: true });
        pen.centred('Nghị quyết của Hội đồng nhân dân tỉnh', 204, { bold: true });
      },
    ],
    [
      'in a title in capitals',
      null,
      (pen) => {
        letterhead(pen);
        pen.centred('BÁO CÁO', 150, { bold: true });
        pen.centred('TỔNG HỢP Ý KIẾN ĐỐI VỚI', 168, { bold: true });
        pen.centred('DỰ THẢO', 186, { bold: true });
        pen.centred('NGHỊ QUYẾT CỦA HỘI ĐỒNG NHÂN DÂN', 204, { bold: true });
      },
    ],
    [
      'under the number',
      'watermark',
      (pen) => {
        letterhead(pen);
        numberLine(pen, 'Số:      /NQ-HĐND');
        pen.centred('DỰ THẢO', 128, { middle: 190, bold: true });
        pen.centred('NGHỊ QUYẾT', 160, { bold: true });
      },
    ],
    [
      'in a công văn’s abstract',
      null,
      (pen) => {
        letterhead(pen);
        numberLine(pen, 'Số: 88/UBND-VP');
        pen.centred('V/v góp ý', 128, { middle: 190, size: 10 });
        pen.centred('Dự thảo', 141, { middle: 190, size: 10 });
        pen.centred('Nghị quyết', 154, { middle: 190, size: 10 });
        pen.centred('Kính gửi: Sở Nội vụ', 190);
      },
    ],
    [
      'as a word in a table further down',
      null,
      (pen) => {
        letter(pen);
        pen.at('Dự thảo', 300, 500);
        pen.at('DỰ THẢO', 300, 560);
      },
    ],
  ];
  test.each(cases)('%s: %s', async (_, mark, draw) => {
    expect((await pdfFacts(draw)).draftMark).toBe(mark);
  });
});

describe('what a PDF could run, start or carry', () => {
  const cases: readonly (readonly [string, PdfFacts['activeContent'], (pen: Pen) => void | Promise<void>])[] =
    [
      ['nothing', [], letter],
      [
        'a script in the names tree',
        ['javascript'],
        (pen) => pen.document.addJavaScript('main', 'app.alert(1)'),
      ],
      [
        'a script on opening, its name written with codes',
        ['javascript'],
        ({ document }) => {
          const action = document.context.obj({ JS: PDFString.of('app.alert(1)') });
          action.set(PDFName.of('S'), PDFName.of('JavaScript'));
          document.catalog.set(PDFName.of('OpenAction'), action);
        },
      ],
      [
        'a program started by an annotation',
        ['launch'],
        ({ document, page }) => {
          const launch = document.context.obj({ S: 'Launch', F: PDFString.of('calc.exe') });
          const link = document.context.obj({
            Type: 'Annot',
            Subtype: 'Link',
            Rect: [0, 0, 9, 9],
            A: launch,
          });
          page.node.set(PDFName.of('Annots'), document.context.obj([link]));
        },
      ],
      [
        'a file',
        ['embedded-file'],
        ({ document }) => document.attach(Uint8Array.of(1, 2, 3), 'data.xml', { mimeType: 'text/xml' }),
      ],
      ['words about it in the text', [], (pen) => pen.at('/S /JavaScript /S /Launch /EF << >>', 85, 100)],
    ];
  test.each(cases)('%s: %s', async (_, found, draw) => {
    expect((await pdfFacts(draw)).activeContent).toEqual(found);
  });
});
