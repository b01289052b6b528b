/** A figure as Vietnamese officers write it: «1.250», «98,5», «1.250,75», also «98.5» and «1,250». */
export const FIGURE = String.raw`\d{1,3}(?:[.\u00a0]\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?`;

/**
 * The values that a figure may stand for, likeliest first: a dot before three digits parts thousands, but may be
 * meant as a decimal point, and a comma the other way round.
 */
export function valuesOf(figure: string): number[] {
  const text = figure.replace(/\u00a0/g, '.');
  const asVietnamese = Number(text.replace(/\./g, '').replace(',', '.'));
  const asEnglish = Number(text.replace(/,/g, ''));
  const grouped = (mark: string) => new RegExp(`^\\d{1,3}(\\${mark}\\d{3})+(\\D|$)`).test(text);
  if (grouped('.'))
    return text.split('.').length === 2 && !text.includes(',') ? [asVietnamese, asEnglish] : [asVietnamese];
  if (grouped(','))
    return text.includes('.')
      ? [asEnglish]
      : [asVietnamese, asEnglish].filter((value) => !Number.isNaN(value));
  return [text.includes(',') ? asVietnamese : asEnglish];
}

/** How many decimals a figure shows: «98,5» one, «1.250» none. */
export function decimalsOf(figure: string): number {
  if (/^\d{1,3}([.\u00a0]\d{3})+$/.test(figure)) return 0;
  return /[.,](\d+)$/.exec(figure)?.[1]?.length ?? 0;
}

/** Values of all percentages in a text. */
export function percentagesIn(text: string): number[] {
  return [...text.matchAll(new RegExp(`(${FIGURE})\\s*%`, 'g'))].flatMap((match) =>
    valuesOf(match[1] ?? '').slice(0, 1),
  );
}
