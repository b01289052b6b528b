/** Told as UTF-8 to spreadsheets, which would take it for something older else. */
const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet would take for a formula; a blank or a tab in front does not keep it from that. */
const FORMULA = /^\s*[=+\-@]/;

function cell(text: string): string {
  const plain = FORMULA.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}

/**
 * A table as CSV (RFC 4180): every cell in quotes, commas between, CRLF at each end, a byte order mark in front. A
 * cell that would run as a formula gets an apostrophe, which spreadsheets show as text.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
