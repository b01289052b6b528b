import { useId, useState } from 'preact/hooks';
import { toVietnamIso } from '../../utils/text/vietnam-time.ts';
import { useKeepingWords } from '../shared/keeping-words.ts';
import { dayAndTime, shortTime } from '../shared/vietnam-time.ts';
import { useWords } from '../shared/words.ts';
import type { KeepingModel, ListedReport } from './keeping-model.ts';
import { SetByNote } from './SetByNote.tsx';
import { reportName } from './report-name.ts';

/** Choices of how long drafts are kept after their round. */
const DAYS = [30, 90, 180, 365, null] as const;

/** The reports of which something is kept, how long each stays, and deleting one after a second question. */
export function KeptReports(model: KeepingModel) {
  const words = useKeepingWords();
  const heading = useId();
  const { reports, retentionDays, retentionSetBy } = model;
  const choices = DAYS.some((days) => days === retentionDays) ? DAYS : [retentionDays, ...DAYS];
  return (
    <section class="card" aria-labelledby={heading}>
      <h2 id={heading}>{words.reportsTitle}</h2>
      {reports.length === 0 && <p>{words.noReports}</p>}
      <ul class="reports">
        {reports.map((report) => (
          <ReportItem key={report.report} report={report} now={model.now} onDrop={model.onDropReport} />
        ))}
      </ul>
      <label class="field">
        {words.retention}
        <select
          name="retention"
          disabled={retentionSetBy === 'locked'}
          value={String(retentionDays)}
          onChange={({ currentTarget: { value } }) =>
            model.onRetention(value === 'null' ? null : Number(value))
          }
        >
          {choices.map((days) => (
            <option key={days} value={String(days)}>
              {words.retentionDays(days)}
            </option>
          ))}
        </select>
      </label>
      <SetByNote by={retentionSetBy} />
      <p class="quiet">{words.retentionAdvice}</p>
    </section>
  );
}

interface ReportItemProps {
  report: ListedReport;
  now: number;
  onDrop: KeepingModel['onDropReport'];
}

function ReportItem({ report, now, onDrop }: ReportItemProps) {
  const words = useKeepingWords();
  const panel = useWords();
  const [step, setStep] = useState<'idle' | 'asked' | 'failed'>('idle');
  const { due, texts, files, bytes, lastWrittenAt } = report;
  return (
    <li data-report={report.report}>
      <strong>{reportName(report.owner, words)}</strong>
      <span>{words.holds(texts, files, bytes)}</span>
      <span class="quiet">
        {words.lastWritten(shortTime(lastWrittenAt, now))} ·{' '}
        {due === null ? words.keptUntilDeleted : words.deletedFrom(dayAndTime(toVietnamIso(due), panel))}
      </span>
      {step === 'asked' ? (
        <div role="alertdialog" aria-label={words.dropReportSure}>
          <p>{words.dropReportSure}</p>
          <div class="row">
            <button type="button" class="button button-primary" onClick={() => setStep('idle')}>
              {words.dropNo}
            </button>
            <button
              type="button"
              class="button"
              onClick={async () => setStep((await onDrop(report.report)) ? 'idle' : 'failed')}
            >
              {words.dropYes}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="button" onClick={() => setStep('asked')}>
          {words.dropReport}
        </button>
      )}
      {step === 'failed' && <p role="alert">{words.dropFailed}</p>}
    </li>
  );
}
