import { matchReceipt, type Receipt } from '../../utils/report/receipt.ts';
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
  const matchOf = (code: string, name: string) =>
    matches.find((one) => one.criterion === code && one.name === name)?.match ?? 'unknown';
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
          {entered.map(({ code, title, score, maxScore, explanation, files }) => (
            <tr key={code} data-criterion={code}>
              <th scope="row">
                <strong>{code}</strong> {title}
                {explanation && <p class="quiet">{explanation}</p>}
              </th>
              <td>
                {score || '–'} / {maxScore === null ? '–' : String(maxScore).replace('.', ',')}
              </td>
              <td>
                {files.map(({ name, sha256 }) => (
                  <p key={name} data-file={name} data-match={matchOf(code, name)}>
                    {name} <code>{sha256 ?? words.noHash}</code>
                    {given.length > 0 && <strong> {words.match[matchOf(code, name)]}</strong>}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
