import { expect, test } from 'vitest';
import { readEvidence } from '../../../utils/evidence/read.ts';
import { letterhead, makePdf, numberLine, RUNNING_TEXT, type Pen } from '../make-pdf.ts';

const COLUMN = { middle: 420 };

async function signatoryOf(draw: (pen: Pen) => void, ...after: ((pen: Pen) => void)[]) {
  const first = (pen: Pen) => {
    letterhead(pen);
    numberLine(pen, 'Số: 25/BC-UBND');
    pen.centred('BÁO CÁO', 150, { bold: true });
    pen.running(RUNNING_TEXT, 180);
    draw(pen);
  };
  const { pdf } = await readEvidence(await makePdf(first, ...after), 'file.pdf');
  return pdf?.header?.signatory;
}

function block(pen: Pen, lines: string[], name: string): void {
  pen.at('Nơi nhận:', 85, 500, { size: 11 });
  pen.at('- Chủ tịch UBND xã;', 85, 514, { size: 11 });
  lines.forEach((line, index) => pen.centred(line, 500 + 16 * index, { ...COLUMN, bold: true }));
  pen.centred(name, 620, { ...COLUMN, bold: true });
}

test.each([
  [['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'Nguyễn Văn An', 'CHỦ TỊCH'],
  [['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Trần Thị Bích Ngọc', 'PHÓ CHỦ TỊCH'],
  [['GIÁM ĐỐC'], 'ThS. Lê Minh', 'GIÁM ĐỐC'],
  [['TM. TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG', 'TỔ TRƯỞNG'], 'Trần Thị Bích Ngọc', 'TỔ TRƯỞNG'],
  [['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG HĐND - UBND'], 'Lê Minh', 'CHÁNH VĂN PHÒNG HĐND - UBND'],
  [['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'], 'Đỗ Ưng Ý'.normalize('NFD'), 'BÍ THƯ'],
])('%j over «%s»', async (lines, name, position) => {
  expect(await signatoryOf((pen) => block(pen, lines, name))).toEqual({
    position,
    name: name.normalize('NFC'),
  });
});

test('stands on the last page', async () => {
  const signatory = await signatoryOf(
    () => undefined,
    (pen) => block(pen, ['CHỦ TỊCH'], 'Nguyễn Văn An'),
  );
  expect(signatory).toEqual({ position: 'CHỦ TỊCH', name: 'Nguyễn Văn An' });
});

test.each([
  ['no block', () => undefined],
  ['a position without a name', (pen: Pen) => block(pen, ['CHỦ TỊCH'], '')],
  [
    'a name far to the left',
    (pen: Pen) => {
      pen.centred('CHỦ TỊCH', 500, { ...COLUMN, bold: true });
      pen.at('Nguyễn Văn An', 85, 600);
    },
  ],
])('is not known with %s', async (_, draw) => {
  expect(await signatoryOf(draw)).toBeUndefined();
});
