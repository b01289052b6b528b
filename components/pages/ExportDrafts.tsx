import { useId, useState } from 'preact/hooks';
import { DownloadLink } from '../shared/DownloadLink.tsx';
import { useKeepingWords } from '../shared/keeping-words.ts';
import type { KeepingModel } from './keeping-model.ts';
import { PassphraseFields, passphraseProblem } from './PassphraseFields.tsx';
import { reportName } from './report-name.ts';

type Step = { name: 'idle' | 'working' | 'failed' } | { name: 'done'; file: File };

/** Writing the drafts of one report, or of all, to one file. */
export function ExportDrafts({ reports, onExport }: KeepingModel) {
  const words = useKeepingWords();
  const heading = useId();
  const [report, setReport] = useState('');
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<ReturnType<typeof passphraseProblem>>(null);
  const [step, setStep] = useState<Step>({ name: 'idle' });
  const make = async () => {
    const wrong = typed === '' ? null : passphraseProblem(typed, again);
    setProblem(wrong);
    if (wrong) return;
    setStep({ name: 'working' });
    const file = await onExport(report === '' ? null : report, typed === '' ? null : typed);
    setStep(file ? { name: 'done', file } : { name: 'failed' });
  };
  return (
    <section class="card" aria-labelledby={heading}>
      <h2 id={heading}>{words.exportTitle}</h2>
      <p class="quiet">{words.exportAdvice}</p>
      <label class="field">
        {words.exportWhat}
        <select value={report} onChange={(event) => setReport(event.currentTarget.value)}>
          <option value="">{words.exportAll}</option>
          {reports.map((one) => (
            <option key={one.report} value={one.report}>
              {reportName(one.owner, words)}
            </option>
          ))}
        </select>
      </label>
      <PassphraseFields
        label={words.passphrase}
        typed={typed}
        again={again}
        onType={setTyped}
        onAgain={setAgain}
        problem={problem}
      />
      <p class="quiet">{words.passphraseAdvice}</p>
      <button type="button" class="button" disabled={step.name === 'working'} onClick={() => void make()}>
        {words.export}
      </button>
      <p role="status">
        {step.name === 'working' && words.exporting}
        {step.name === 'failed' && words.exportFailed}
        {step.name === 'done' && (
          <>
            {words.exported} <DownloadLink file={step.file} />
          </>
        )}
      </p>
    </section>
  );
}
