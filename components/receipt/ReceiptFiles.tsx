import {
  matchReceipt,
  type MatchedFile,
  type Receipt,
  type ReceiptFile,
} from '../../utils/report/receipt.ts';
import { shortTime } from '../shared/vietnam-time.ts';
import type { GivenFile } from './model.ts';
import { useReceiptWords } from './receipt-words.ts';

interface ReceiptFilesProps {
  receipt: Receipt;
  given: readonly GivenFile[];
}

/** Criteria with what was entered, their files with the hashes, and how the files that were given compare. */
export function ReceiptFiles({ receipt, given }: ReceiptFilesProps) {
  const words = useReceiptWords();
  const matches = matchReceipt(receipt, given);
  const cellOf = (criterion: string | null, files: readonly ReceiptFile[]) => (
    <FileLines
      files={files}
      matches={matches.filter((one) => one.criterion === criterion)}
      isCompared={given.length > 0}
    />
  );
  const summaryFiles = receipt.summaryFiles ?? [];
  const entered = receipt.criteria.filter(
    ({ score, explanation, files }) => score || explanation || files.length > 0,
  );
  return (
    <section class="card">
      <h2>{words.criteria}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.column.criterion}</th>
            <th scope="col">{words.column.score}</th>
            <th scope="col">{words.column.files}</th>
          </tr>
        </thead>
        <tbody>
          {summaryFiles.length > 0 && (
            <tr data-summary>
              <th scope="row">{words.head.summary}</th>
              <td>{receipt.total || '–'}</td>
              <td>{cellOf(null, summaryFiles)}</td>
            </tr>
          )}
          {entered.map(({ code, title, score, maxScore, explanation, files, seenAt }) => (
            <tr key={code} data-criterion={code}>
              <th scope="row">
                <strong>{code}</strong> {title}
                {explanation && <p class="quiet">{explanation}</p>}
                {seenAt && <p class="note">{words.lastSeen(shortTime(seenAt, Date.parse(receipt.at)))}</p>}
              </th>
              <td>
                {score || '–'} / {maxScore === null ? '–' : String(maxScore).replace('.', ',')}
              </td>
              <td>{cellOf(code, files)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface FileLinesProps {
  files: readonly ReceiptFile[];
  /** Of the same files, in their order. */
  matches: readonly MatchedFile[];
  /** Whether files were given to be compared. */
  isCompared: boolean;
}

/** Files with their hashes, a line each. */
function FileLines({ files, matches, isCompared }: FileLinesProps) {
  const words = useReceiptWords();
  return (
    <>
      {files.map(({ name, sha256 }, index) => {
        const match = matches[index]?.match ?? 'unknown';
        return (
          <p key={name} data-file={name} data-match={match}>
            {name} <code>{sha256 ?? words.noHash}</code>
            {isCompared && <strong> {words.match[match]}</strong>}
          </p>
        );
      })}
    </>
  );
}
