const startOf = (text: string) => /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? '';

/** What a later revision writes anew: a number, and the object from its generation on; told is that of the table. */
export type LaterObject = [number: number, body: string, told?: number];

/** The file with a later revision that has a table of its own. */
export function withRevision(file: Uint8Array, objects: LaterObject[]): Uint8Array {
  let text = `${Buffer.from(file).toString('latin1')}\n`;
  const prev = startOf(text);
  const root = /\/Root (\d+) 0 R/.exec(text)?.[1] ?? '';
  let rows = '';
  for (const [number, body, told = 0] of objects) {
    rows += `${number} 1\n${String(text.length).padStart(10, '0')} ${String(told).padStart(5, '0')} n \n`;
    text += `${number} ${body}\nendobj\n`;
  }
  const trailer = `<< /Size 99 /Root ${root} 0 R /Prev ${prev} >>`;
  const start = text.length;
  text += `xref\n${rows}trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** The file with a later revision that tells an object to stand elsewhere in an object stream. */
export function withEntry(file: Uint8Array, number: number, stream: number, index: number): Uint8Array {
  let text = `${Buffer.from(file).toString('latin1')}\n`;
  const prev = startOf(text);
  const root = /\/Root (\d+) 0 R/.exec(text)?.[1] ?? '';
  const start = text.length;
  const row = String.fromCharCode(2, stream, index);
  const dict = `/Type /XRef /W [1 1 1] /Index [${number} 1] /Size 99 /Root ${root} 0 R /Prev ${prev} /Length 3`;
  text += `98 0 obj\n<< ${dict} >>\nstream\n${row}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
