import type { PackProblem, PackReason } from '../../packs/problem.ts';

const sentence: Record<PackReason, (problem: PackProblem) => string> = {
  'too-large': () => 'Larger than 2 MB. A criteria set is text alone; leave out what does not belong.',
  'not-json': () => 'The file is not JSON, or is broken here (a missing comma or quotation mark?).',
  'not-pack': () => 'This is no pack of Soát CCHC: it has no formatVersion.',
  'newer-format': () =>
    'This pack was made by a later version of Soát CCHC. Update the extension and import it again.',
  'unknown-field': ({ value }) => `There is no field «${value}». Check its spelling, or leave it out.`,
  missing: () => 'Nothing stands here. Fill it in.',
  'wrong-type': ({ value, expected }) =>
    `${value === '' ? 'This value' : `«${value}»`} cannot be used${expected === '' ? '' : `: it must be of type ${expected}`}.`,
  'too-long': ({ expected }) => `Longer than ${expected}.`,
  'bad-instant': ({ value }) =>
    `«${value}» is no date and time with a time zone, such as 2026-10-05T17:00:00+07:00.`,
  'closes-first': () => 'The deadline has to be after the opening.',
  'bad-host': ({ value }) =>
    `«${value}» is no host name. Write danhgiacchccapxa.thuathienhue.gov.vn, without https:// or a slash.`,
  'bad-code': ({ value }) => `«${value}» is no code such as 2, 2.3 or 2.3.1.`,
  'code-is-date': ({ value }) =>
    `The spreadsheet has made the code a date, «${value}». Format the column as Text and type the code again.`,
  'code-twice': ({ value }) =>
    `The code «${value}» is there twice. If it should be ${value}0, the spreadsheet dropped the 0: format the column as Text.`,
  'parent-missing': ({ value }) => `There is no criterion «${value}» to be the parent.`,
  'parent-circle': ({ value }) => `The parents of «${value}» lead back to it.`,
  'min-over-max': ({ value }) => `The lowest score (${value}) is above the maximum.`,
  'no-certificate': () => 'No certificate here (PEM, beginning with -----BEGIN CERTIFICATE-----).',
  'private-key': () => 'There is a private key. Take it out and keep it secret; the certificate is enough.',
  'children-differ': ({ value, expected }) =>
    `The maximum is ${value}, but its parts add up to ${expected}. Check it; if the decision says so, go on.`,
  'no-headings': () =>
    'No row of headings. The table needs one with at least «Mã tiêu chí» (code), «Tên tiêu chí» (title) and «Điểm tối đa» (maximum).',
  'heading-twice': ({ value }) =>
    `The column «${value}» means the same as one before it. Drop or rename one of them.`,
  'column-unused': ({ value }) => `The column «${value}» is not used and is left out.`,
  'quote-open': () => 'A quotation mark is opened on this line and never closed.',
  'cells-over': () =>
    'This row has more cells than the row of headings. If numbers have a decimal comma, copy and paste the table instead of saving it with commas.',
  'bad-points': ({ value }) => `«${value}» is no number of points such as 2 or 1,5.`,
  'bad-flag': ({ value }) => `«${value}» is neither yes nor no. Write «x» for yes, nothing for no.`,
  'not-utf8': () => 'The text is not Unicode. In Excel, save it as «CSV UTF-8», or copy and paste the table.',
  workbook: () =>
    'This is an Excel file. Save it as «CSV UTF-8», or copy the whole table and paste it below.',
};

/** «Line 5, column C (maxScore)» in a table, «Line 2, character 14» in text, else the path; empty for the whole. */
export function packPlace({ at, where }: PackProblem): string {
  if (!at) return where;
  if (at.column === null) return `Line ${at.line}`;
  if (typeof at.column === 'number') {
    const spot = `line ${at.line}, character ${at.column}`;
    return where === '' ? spot : `${where}, ${spot}`;
  }
  return `Line ${at.line}, column ${at.column}${where === '' ? '' : ` (${where})`}`;
}

/** What is wrong with a pack, with its place in front: one sentence or two. */
export function packProblemText(problem: PackProblem): string {
  const place = packPlace(problem);
  const text = sentence[problem.reason](problem);
  return place === '' ? text : `${place}: ${text}`;
}
