import type { OverviewArea, OverviewRow } from '../../utils/report/overview.ts';
import { formatHundredths } from '../../utils/report/points.ts';
import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { shortTime } from '../shared/vietnam-time.ts';
import { isJudged, isQuiet } from './filter-rows.ts';
import { FindingList } from './FindingList.tsx';
import { InBrief } from './InBrief.tsx';
import { Remark } from './Remark.tsx';
import { useReviewWords } from './review-words.ts';

interface AreaTableProps {
  area: OverviewArea;
  /** The leader's, by criterion. */
  remarks: Readonly<Record<string, string>>;
  onGoTo: (criterion: string) => void;
  onRemark: (criterion: string, text: string) => void;
}

/** The criteria of one field of reform, with what they add up to. The leader's remarks stand beside them. */
export function AreaTable({ area, remarks, onGoTo, onRemark }: AreaTableProps) {
  const words = useReviewWords();
  const heading = `area-${area.code}`;
  const quiet = area.rows.filter((row) => isQuiet(row, remarks[row.code] ?? ''));
  return (
    <section class="card files review-area" aria-labelledby={heading} data-area={area.code}>
      <div class="files-head">
        <h2 id={heading}>{words.area(area.code, area.title)}</h2>
        <p>
          {words.areaSum(formatHundredths(area.score), formatHundredths(area.maxScore))}
          {area.atRisk > 0 && <strong> · {words.areaRisk(formatHundredths(area.atRisk))}</strong>}
        </p>
      </div>
      <InBrief rows={quiet.filter(isJudged)} />
      <table aria-labelledby={heading} data-quiet={quiet.length === area.rows.length || undefined}>
        <thead>
          <tr>
            <th scope="col">{words.column.criterion}</th>
            <th scope="col" class="review-score">
              {words.column.score}
            </th>
            <th scope="col" class="review-outcome">
              {words.column.outcome}
            </th>
            <th scope="col">{words.column.findings}</th>
            <th scope="col" class="review-note">
              {words.column.note}
            </th>
          </tr>
        </thead>
        <tbody>
          {area.rows.map((row) => (
            <Row
              key={row.code}
              row={row}
              isQuiet={quiet.includes(row)}
              remark={remarks[row.code] ?? ''}
              onGoTo={onGoTo}
              onRemark={onRemark}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps extends Pick<AreaTableProps, 'onGoTo' | 'onRemark'> {
  row: OverviewRow;
  /** On paper it stands with others in one line. */
  isQuiet: boolean;
  remark: string;
}

function Row({ row, isQuiet: quiet, remark, onGoTo, onRemark }: RowProps) {
  const words = useReviewWords();
  const { code, title, isSum, score, maxScore, outcome, seen } = row;
  const points = (value: number | null) => (value === null ? '–' : String(value).replace('.', ','));
  return (
    <tr data-criterion={code} data-outcome={outcome} data-quiet={quiet || undefined}>
      <th scope="row">
        {seen ? (
          <button type="button" class="link" onClick={() => onGoTo(code)} title={words.goTo}>
            {code}
          </button>
        ) : (
          <strong>{code}</strong>
        )}{' '}
        {title}
        <Aside row={row} />
      </th>
      <td class="review-score">
        {score ?? '–'} / {points(maxScore)}
        {isSum && <span class="quiet"> {words.sum}</span>}
      </td>
      <td>
        {isJudged(row) && (
          <span class="outcome">
            <OutcomeMark outcome={outcome} />
            {seen ? words.outcome[outcome] : words.notSeen}
          </span>
        )}
      </td>
      <td>
        <FindingList findings={row.findings} />
        {row.uncheckedFiles > 0 && <p class="quiet">{words.unchecked(row.uncheckedFiles)}</p>}
      </td>
      <td class="review-note">{!isSum && <Remark code={code} text={remark} onRemark={onRemark} />}</td>
    </tr>
  );
}

/** What stands around a criterion: its officer, whether it is called done, files and drafts. */
function Aside({ row }: { row: OverviewRow }) {
  const words = useReviewWords();
  const parts = [
    ...(row.assignee ? [row.assignee] : []),
    ...(row.done === null ? [] : [row.done ? words.done : words.notDone]),
    ...(row.files.length > 0 ? [words.fileCount(row.files.length)] : []),
    ...(row.drafts > 0 ? [words.drafts(row.drafts)] : []),
    ...(row.seenAt ? [words.lastSeen(shortTime(row.seenAt, Date.now()))] : []),
  ];
  if (parts.length === 0) return null;
  return <span class="quiet review-aside">{parts.join(' · ')}</span>;
}
