import { useEffect, useRef } from 'preact/hooks';
import type { Criterion } from '../../utils/report/criterion.ts';
import {
  countAtOutcome,
  worstFirst,
  type CriterionVerdict,
  type Finding,
} from '../../utils/report/finding.ts';
import { History } from '../restore/History.tsx';
import { KeptMark } from '../restore/KeptMark.tsx';
import { Icon } from '../shared/icons.tsx';
import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { shortTime } from '../shared/vietnam-time.ts';
import { useWords } from '../shared/words.ts';
import { FindingItem } from './FindingItem.tsx';
import { RenameNotes } from './RenameNotes.tsx';
import { ScanNotes } from './ScanNotes.tsx';

interface CriterionItemProps {
  verdict: CriterionVerdict;
  criterion: Criterion | null;
  suggestedNames: Readonly<Record<string, string>>;
  /** How many of its files are being looked at. */
  inProgress: number;
  /** When it was last seen (ISO 8601), where something of it shows in an earlier document only; else null. */
  seenAt: string | null;
}

/** One criterion with its findings, worst first. Unfolded by itself while it has an error. */
export function CriterionItem({
  verdict,
  criterion,
  suggestedNames,
  inProgress,
  seenAt,
}: CriterionItemProps) {
  const words = useWords();
  const { model } = usePanel();
  const { code, outcome, uncheckedFiles } = verdict;
  const findings = [...verdict.findings].sort(worstFirst);
  const offers = firstNameFindings(findings);
  const count = countAtOutcome(verdict);
  const unfolded = model.unfolded.value[code] ?? outcome === 'error';
  const item = useRef<HTMLDetailsElement>(null);
  const sought = model.sought.value === code;
  useEffect(() => {
    if (!sought) return;
    model.sought.value = null;
    item.current?.scrollIntoView({ block: 'start' });
    item.current?.querySelector('summary')?.focus();
  }, [sought]);
  const empty = findings.length === 0 && uncheckedFiles === 0;
  return (
    <details
      ref={item}
      class="criterion"
      data-criterion={code}
      data-outcome={outcome}
      open={unfolded}
      onToggle={(event) => {
        const { open } = event.currentTarget;
        if (open !== unfolded) model.unfolded.value = { ...model.unfolded.value, [code]: open };
      }}
    >
      <summary>
        <Icon name="chevron" size={14} />
        <span class="criterion-name">
          <b>{code}</b> {criterion?.title} <KeptMark code={code} />
        </span>
        <span class="criterion-outcome">
          <OutcomeMark outcome={outcome} />
          {count > 0 && outcome !== 'pass' && <span aria-hidden="true">{words.number(count)}</span>}
          <span class="sr-only">
            {outcome === 'pass' || outcome === 'none' || count === 0
              ? words.outcome[outcome]
              : words.outcomeCount(outcome, count)}
          </span>
        </span>
      </summary>
      {seenAt !== null && <p class="note">{words.lastSeen(shortTime(seenAt, model.now.value))}</p>}
      {inProgress > 0 && <p class="note">{words.inProgress(inProgress)}</p>}
      <ScanNotes criterion={code} attachments={criterion?.attachments ?? []} />
      {uncheckedFiles > 0 && <p class="note">{words.uncheckedFiles(uncheckedFiles)}</p>}
      {empty && inProgress === 0 && <p class="note">{words.outcomeSentence[outcome]}</p>}
      <ul>
        {findings.map((finding) => (
          <FindingItem
            key={`${finding.rule} ${finding.attachment} ${finding.message}`}
            finding={finding}
            uploaded={isUploaded(finding, criterion, model.uploadedAtOnce.value)}
            suggestedName={offers.has(finding) ? suggestedNameFor(finding, criterion, suggestedNames) : null}
          />
        ))}
      </ul>
      <RenameNotes criterion={code} />
      <History code={code} />
    </details>
  );
}

/** Whether the portal has the file of a finding already. */
function isUploaded(
  { attachment }: Finding,
  criterion: Criterion | null,
  uploadedAtOnce: ReadonlySet<string>,
): boolean {
  if (attachment === null) return false;
  const listed = criterion?.attachments.find(({ id }) => id === attachment);
  return listed?.origin === 'uploaded' || uploadedAtOnce.has(attachment);
}

/** The first finding about the name of each file: it alone carries the button, so that one file has one. */
function firstNameFindings(findings: readonly Finding[]): ReadonlySet<Finding> {
  const byAttachment = new Map<string, Finding>();
  for (const finding of findings) {
    const { rule, attachment, outcome } = finding;
    if (!rule.startsWith('name.') || outcome === 'pass' || attachment === null) continue;
    if (!byAttachment.has(attachment)) byAttachment.set(attachment, finding);
  }
  return new Set(byAttachment.values());
}

/** The proposed name, unless the file bears it already or a copy of that name stands beside it. */
function suggestedNameFor(
  { attachment }: Finding,
  criterion: Criterion | null,
  suggestedNames: Readonly<Record<string, string>>,
): string | null {
  const suggested = attachment === null ? undefined : suggestedNames[attachment];
  if (suggested === undefined) return null;
  const taken = criterion?.attachments.some(({ name }) => name.normalize() === suggested.normalize());
  return taken ? null : suggested;
}
