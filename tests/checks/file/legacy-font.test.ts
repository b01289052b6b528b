import { expect, it } from 'vitest';
import { found, outcomes, pdf } from '../subject.ts';

const file = (legacyFonts?: string[]) => ({
  files: [{ name: '2.3_so 25BC-UBND_BC.pdf', facts: pdf(legacyFonts ? { legacyFonts } : {}) }],
});

it('asks to look at a text in fonts of an old encoding, and names them', () => {
  const [finding] = found('file.legacy-font', { criteria: [file(['.VnTime', '.VnTimeH'])] });
  expect(finding?.outcome).toBe('review');
  expect(finding?.message).toContain('.VnTime, .VnTimeH');
});

it.each([[undefined], [[]]])('has nothing to say of other fonts: %j', (fonts) => {
  expect(outcomes('file.legacy-font', file(fonts))).toEqual([]);
});
