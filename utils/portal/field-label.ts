import { fold } from '../text/fold.ts';

/** What a field says of itself: its label, description, tooltip or placeholder; empty where it says nothing. */
export function ownLabel(field: Element): string {
  return (
    field.getAttribute('aria-label') ??
    referredTexts(field) ??
    labelTexts(field) ??
    field.getAttribute('title') ??
    field.getAttribute('placeholder') ??
    ''
  ).slice(0, 120);
}

function referredTexts(field: Element): string | null {
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/);
  const texts = ids?.map((id) => field.ownerDocument.getElementById(id)?.textContent ?? '');
  return texts?.join(' ').trim() || null;
}

function labelTexts(field: Element): string | null {
  const labels = (field as HTMLInputElement).labels;
  return labels?.[0]?.textContent?.replace(/\s+/g, ' ').trim() || null;
}

/**
 * The words in the name that a programmer gave a field: «ctl00$rpt$ctl01$txtDiemTuCham» → "txt diem tu cham". The
 * last resort, where nothing that an officer can see tells what the field is.
 */
export function programmerName(field: Element): string {
  const name = field.getAttribute('name') || field.getAttribute('id') || '';
  const last =
    name
      .split(/[$:[\].]/)
      .filter(Boolean)
      .at(-1) ?? '';
  return fold(
    last
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[_-]+/g, ' ')
      .replace(/\d+/g, ' '),
  );
}
