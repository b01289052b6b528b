import type { SameRules } from '../table.ts';
import type { nameRules as vietnamese } from '../vi/rules-name.ts';

const RENAME = 'Rename it to “criterion code_number and symbol_abstract”';

export const nameRules: SameRules<typeof vietnamese> = {
  'name.code-missing': {
    default: {
      message: 'The name “{file}” does not begin with a criterion code and an underscore.',
      remedy: `${RENAME}, e.g. “2.3_so 25BC-UBND_BC CCHC quy I.2023”.`,
    },
    separator: {
      message: 'The name “{file}” has a criterion code, but no underscore right after it.',
      remedy: 'Write “{criterion}_” at the beginning of the name.',
    },
  },
  'name.code-mismatch': {
    default: {
      message: 'The name “{file}” carries code {code}, but it is attached to criterion {criterion}.',
      remedy: 'Move the file to criterion {code}, or let its name begin with “{criterion}_”.',
    },
    parent: {
      message: 'The name “{file}” carries code {code} of the criterion above, not {criterion}.',
      remedy: 'Let its name begin with “{criterion}_”.',
    },
  },
  'name.number-missing': {
    default: {
      message: 'The name “{file}” has no document number and symbol.',
      remedy: `${RENAME}; the middle part is like “so 25BC-UBND”.`,
    },
    known: {
      message: 'The name “{file}” has no number and symbol; page 1 says {document}.',
      remedy: 'Put {document} (without the slash) after the criterion code.',
    },
    symbol: {
      message: 'The name “{file}” has a number but no symbol ({document}).',
      remedy: 'Write number and symbol, e.g. “so 25BC-UBND”.',
    },
  },
  'name.number-mismatch': {
    default: {
      message: 'The name “{file}” says {inName}, but page 1 says {onPage}.',
      remedy: 'See whether it is the right file; if so, change number and symbol in the name to {onPage}.',
    },
    unsure: {
      message: 'Number and symbol on the scan “{file}” cannot be read for certain; the name says {inName}.',
      remedy: 'Look at “Số:” on page 1 and compare it with the name.',
    },
    stopped: {
      message: 'Reading the scan “{file}” was stopped; the name says {inName}.',
      remedy: 'Open page 1 and compare number and symbol with the name.',
    },
    time: {
      message: 'Reading the scan “{file}” took too long and was ended; the name says {inName}.',
      remedy: 'Open page 1 and compare number and symbol with the name.',
    },
    failed: {
      message: 'The letters on the scan “{file}” could not be recognised; the name says {inName}.',
      remedy: 'Open page 1 and compare number and symbol with the name.',
    },
  },
  'name.abstract-missing': {
    default: {
      message: 'The name “{file}” lacks the document’s abstract.',
      remedy: 'Add an underscore and the (shortened) abstract, e.g. “_BC CCHC quy I.2023”.',
    },
    separator: {
      message: 'The name “{file}” lacks the underscore between the symbol and “{rest}”.',
      remedy: 'Write “_” right before the abstract.',
    },
  },
  'name.style': {
    copy: {
      message: 'The name “{file}” still shows that it is a copy, like “(1)” or “- Copy”.',
      remedy: 'Delete that part of the name.',
    },
    ellipsis: {
      message: 'The name “{file}” has an ellipsis.',
      remedy: 'Shorten the abstract without an ellipsis.',
    },
    'signing-suffix': {
      message: 'The name “{file}” still has the ending that a signing tool adds.',
      remedy: 'Delete that ending; a new name does not affect the signature.',
    },
    decomposed: {
      message: 'The name “{file}” has accents in decomposed form, which some computers show wrongly.',
      remedy: 'Type the name again, best without accents.',
    },
    'run-together': {
      message: 'The name “{file}” runs number and year together, so the number is easily misread.',
      remedy: 'Part number and year by a hyphen, e.g. “so 30-2018-QD-UBND”.',
    },
    long: {
      message: 'The name “{file}” has more than {limit} characters and may fail to download.',
      remedy: 'Shorten the abstract.',
    },
  },
};
