import { parseArgs } from 'node:util';
import { asUsage, UsageError } from '../usage-error.ts';

export const USAGE = `Usage:
  npm run check -- [--criterion CODE] [--explanation TEXT] [--year YYYY] [--pack FILE] [--authorities FILE]
                   [--json] PATH…
  npm run check -- --report REPORT.json [--pack FILE] [--authorities FILE] [--year YYYY] [--json]

Checks evidence files or folders, or a whole report, with the same engine as the extension.
The criterion is taken from each file's name unless --criterion is given.
Signers' certificates are verified to the roots among --authorities (PEM, DER or PKCS #7), where given.
Exit code: 0 no error found, 1 errors found, 2 wrong usage or unreadable path.`;

export interface Arguments {
  criterion: string | null;
  explanation: string | null;
  year: number | null;
  pack: string | null;
  authorities: string | null;
  report: string | null;
  json: boolean;
  help: boolean;
  paths: string[];
}

/** Reads the command line. Throws a UsageError that names the argument that is wrong. */
export function readArguments(argv: string[]): Arguments {
  const { values, positionals } = parse(argv);
  const year = values.year === undefined ? null : Number(values.year);
  if (year !== null && !(Number.isInteger(year) && year >= 2000 && year <= 2100)) {
    throw new UsageError(`--year wants a year such as 2023, not «${values.year}».`);
  }
  if (values.criterion !== undefined && !/^\d+(\.\d+)*$/.test(values.criterion)) {
    throw new UsageError(`--criterion wants a code such as 2.3, not «${values.criterion}».`);
  }
  const help = values.help ?? false;
  if (!help && values.report === undefined && positionals.length === 0) {
    throw new UsageError('Name at least one file or folder, or a report with --report.');
  }
  if (values.report !== undefined && positionals.length > 0) {
    throw new UsageError('With --report the files are named in the report, not on the command line.');
  }
  return {
    criterion: values.criterion ?? null,
    explanation: values.explanation ?? null,
    year,
    pack: values.pack ?? null,
    authorities: values.authorities ?? null,
    report: values.report ?? null,
    json: values.json ?? false,
    help,
    paths: positionals,
  };
}

function parse(argv: string[]) {
  return asUsage(() =>
    parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        criterion: { type: 'string' },
        explanation: { type: 'string' },
        year: { type: 'string' },
        pack: { type: 'string' },
        authorities: { type: 'string' },
        report: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }),
  );
}
