import { describe, expect, it } from 'vitest';
import { legacyFontName, unreadableFonts } from '../../../utils/evidence/pdf/legacy-fonts.ts';
import type { PageLayout } from '../../../utils/evidence/pdf/layout.ts';

describe('fonts of old encodings are known by their names', () => {
  it.each([
    ['.VnTime', '.VnTime'],
    ['ABCDEF+.VnTimeH', '.VnTimeH'],
    ['ABCDEF+VNI-Times', 'VNI-Times'],
    ['VNI-Helve-Bold', 'VNI-Helve-Bold'],
    ['.VnArial NarrowH', '.VnArial'],
  ])('%s', (name, known) => {
    expect(legacyFontName(name)).toBe(known);
  });

  it.each(['TimesNewRomanPSMT', 'ABCDEF+Times-Roman', 'Vnoble', 'SVN-Arial', 'UVNVanBold', 'g_d0_f1', ''])(
    'not «%s»',
    (name) => {
      expect(legacyFontName(name)).toBeNull();
    },
  );
});

const page = (...texts: [text: string, legacyFont?: string][]): PageLayout => ({
  width: 595,
  height: 842,
  marks: [],
  rules: [],
  fragments: texts.map(([text, legacyFont], index) => ({
    text,
    ...(legacyFont ? { legacyFont } : {}),
    x0: 85,
    x1: 300,
    y0: 20 * index,
    y1: 20 * index + 12,
    baseline: 20 * index + 10,
    size: 12,
    bold: false,
    angle: 0,
    invisible: false,
    annotation: false,
  })),
});

describe('such fonts make a text unreadable', () => {
  it.each([
    ['TCVN3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam'],
    ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam'],
  ])('in the codes of %s', (_, text) => {
    expect(unreadableFonts([page([text, '.VnTime'], ['Số: 25/BC-UBND'])])).toEqual(['.VnTime']);
  });

  it.each([
    ['mapped to Unicode', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['used for figures only', '1.250 98,5%'],
  ])('but not where they are %s', (_, text) => {
    expect(unreadableFonts([page([text, '.VnTime'])])).toEqual([]);
  });

  it('and not where the font is another', () => {
    expect(unreadableFonts([page(['Curaçao, à la carte, déjà vu, façade, naïveté'])])).toEqual([]);
  });
});
