import { useState } from 'preact/hooks';
import type { Preview, PreviewedReport, PreviewedText } from '../../utils/drafts/bundle/preview.ts';
import type { Choices } from '../../utils/drafts/bundle/take-in.ts';
import { useKeepingWords } from '../shared/keeping-words.ts';
import { shortTime } from '../shared/vietnam-time.ts';
import { useWords } from '../shared/words.ts';
import { reportName } from './report-name.ts';

interface ImportPreviewProps {
  preview: Preview;
  /** Milliseconds. */
  now: number;
  onTakeIn: (choices: Choices) => Promise<void>;
  onCancel: () => void;
}

/** What a file would bring, report by report; where both machines wrote, the person chooses. */
export function ImportPreview({ preview, now, onTakeIn, onCancel }: ImportPreviewProps) {
  const words = useKeepingWords();
  const [choices, setChoices] = useState<Record<string, 'here' | 'incoming'>>({});
  const isKnown = preview.reports.every(({ texts, files }) =>
    [...texts, ...files].every(({ standing }) => standing === 'same'),
  );
  return (
    <div role="group" aria-label={words.importTitle} data-preview>
      <p>{words.madeAt(shortTime(preview.madeAt, now))}</p>
      {isKnown && <p>{words.nothingNew}</p>}
      {preview.reports.map((report) => (
        <ReportPreview
          key={report.report}
          report={report}
          now={now}
          choices={choices}
          onChoose={(key, choice) => setChoices({ ...choices, [key]: choice })}
        />
      ))}
      {preview.odd > 0 && <p>{words.odd(preview.odd)}</p>}
      <div class="row">
        <button type="button" class="button button-primary" onClick={() => void onTakeIn(choices)}>
          {words.takeIn}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

interface Choosing {
  now: number;
  choices: Choices;
  onChoose: (key: string, choice: 'here' | 'incoming') => void;
}

function ReportPreview({ report, ...choosing }: { report: PreviewedReport } & Choosing) {
  const words = useKeepingWords();
  const panel = useWords();
  return (
    <section>
      <h3>{reportName(report.owner, words)}</h3>
      <ul class="reports">
        {report.texts.map((text) => (
          <li key={text.key} data-standing={text.standing}>
            <span>
              {panel.criterion(text.criterion)} · {words.fieldName[text.field]}:{' '}
              <strong>{words.standing[text.standing]}</strong>
            </span>
            {text.here && text.standing !== 'same' && <Sides text={text} {...choosing} />}
          </li>
        ))}
        {report.files.map(({ criterion, name, standing }, index) => (
          <li key={index} data-standing={standing}>
            <span>
              {panel.criterion(criterion)} · {name}: <strong>{words.standing[standing]}</strong>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Both texts side by side; the one marked is to be the draft. */
function Sides({ text, now, choices, onChoose }: { text: PreviewedText } & Choosing) {
  const words = useKeepingWords();
  const chosen = choices[text.key] ?? text.winner;
  const sides = [
    { side: 'here', label: words.here, use: words.useHere, of: text.here },
    { side: 'incoming', label: words.incoming, use: words.useIncoming, of: text.incoming },
  ] as const;
  return (
    <fieldset class="sides">
      {sides.map(
        ({ side, label, use, of }) =>
          of && (
            <label key={side} class="choice">
              <input
                type="radio"
                name={text.key}
                aria-label={use}
                checked={chosen === side}
                onChange={() => onChoose(text.key, side)}
              />
              <span>
                {label} ({shortTime(of.writtenAt, now)}):{' '}
                <q>{of.value.trim() === '' ? words.empty : of.value}</q>
              </span>
            </label>
          ),
      )}
      <p class="quiet">{words.loserKept}</p>
    </fieldset>
  );
}
