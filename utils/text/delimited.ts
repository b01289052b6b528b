/** One row of a table in text. */
export interface DelimitedRow {
  /** Line on which it begins, from 1; a cell in quotes may run over several. */
  line: number;
  cells: string[];
}

export interface Delimited {
  rows: DelimitedRow[];
  /** Line of a quotation mark that is never closed; null where all are. */
  openQuote: number | null;
}

const DELIMITERS = ['\t', ';', ','] as const;

/** What parts the cells: the mark that the first line with any has most of, quoted text apart; tabs go first. */
function delimiterOf(text: string): string {
  for (const line of text.replace(/"[^"]*"/g, '').split('\n')) {
    const counted = DELIMITERS.map((mark) => ({ mark, count: line.split(mark).length - 1 }));
    const most = counted.reduce((best, each) => (each.count > best.count ? each : best));
    if (most.count > 0) return most.mark;
  }
  return ',';
}

/**
 * Reads a table as spreadsheets save or copy it: CSV (RFC 4180) with commas or semicolons, or tabs. Cells lose the
 * blanks around them, and the apostrophe that keeps a spreadsheet from taking text for a formula.
 */
export function readDelimited(text: string): Delimited {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(source);
  const rows: DelimitedRow[] = [];
  let row: DelimitedRow = { line: 1, cells: [] };
  let cell = '';
  let line = 1;
  let quotedAt: number | null = null;
  const endCell = () => {
    row.cells.push(cell.trim().replace(/^'(?=[=+\-@])/, ''));
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.cells.some((each) => each !== '')) rows.push(row);
    row = { line: line + 1, cells: [] };
  };
  for (let index = 0; index < source.length; index += 1) {
    const letter = source[index] ?? '';
    if (quotedAt !== null && letter === '"' && source[index + 1] === '"') {
      cell += '"';
      index += 1;
    } else if (letter === '"' && (quotedAt !== null || cell.trim() === '')) {
      quotedAt = quotedAt === null ? line : null;
    } else if (quotedAt === null && letter === delimiter) {
      endCell();
    } else if (quotedAt === null && letter === '\n') {
      endRow();
    } else {
      cell += letter;
    }
    if (letter === '\n') line += 1;
  }
  endRow();
  return { rows, openQuote: quotedAt };
}

/** A table that spreadsheets take when it is pasted: tabs between cells, quotes where a cell needs them. */
export function toPasted(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}
