import { StandardFonts } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { letterhead, RUNNING_TEXT, type Pen } from '../make-pdf.ts';
import { factsOf } from './facts-of.ts';

describe('a number that is missing', () => {
  const withoutNumber = (pen: Pen) => {
    letterhead(pen);
    pen.at('Số:          /BC-UBND', 130, 110, { size: 11 });
    pen.centred('BÁO CÁO', 150, { bold: true });
    pen.running(RUNNING_TEXT, 180);
  };

  test('is a mark of a draft', async () => {
    const { header, draftMark } = await factsOf(withoutNumber);
    expect(header).toMatchObject({ number: null, symbol: 'BC-UBND' });
    expect(draftMark).toBe('blank-number');
  });

  test('is one under a rule of underlined blanks as well', async () => {
    const { draftMark } = await factsOf((pen) => {
      withoutNumber(pen);
      pen.at('_______', 165, 99, { size: 8 });
    });
    expect(draftMark).toBe('blank-number');
  });

  test('is none where a stamp was put over the gap', async () => {
    const { draftMark } = await factsOf(async (pen) => {
      withoutNumber(pen);
      await pen.image(152, 98, 26, 16);
    });
    expect(draftMark).toBeNull();
  });

  test('is none where something was written over the gap that text does not tell', async () => {
    const { header, draftMark } = await factsOf((pen) => {
      withoutNumber(pen);
      pen.at('ĨV', 154, 115.5, { size: 11 });
    });
    expect(header).toMatchObject({ number: null, symbol: 'BC-UBND' });
    expect(draftMark).toBeNull();
  });

  test('a picture elsewhere, or under the whole page, changes nothing', async () => {
    const { draftMark } = await factsOf(async (pen) => {
      await pen.image(0, 0, 595, 842);
      withoutNumber(pen);
      await pen.image(300, 600, 100, 100);
    });
    expect(draftMark).toBe('blank-number');
  });

  test('may be given by an annotation', async () => {
    const { header, draftMark } = await factsOf(async (pen) => {
      withoutNumber(pen);
      const font = await pen.document.embedFont(StandardFonts.Helvetica);
      const field = pen.document.getForm().createTextField('number');
      field.setText('25');
      field.addToPage(pen.page, { x: 154, y: 842 - 114, width: 24, height: 16, borderWidth: 0, font });
    });
    expect(header).toMatchObject({ number: '25', symbol: 'BC-UBND' });
    expect(draftMark).toBeNull();
  });
});
