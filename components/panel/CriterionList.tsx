import type { TabState } from '../../utils/messaging/state.ts';
import type { CriterionVerdict, Verdict } from '../../utils/report/finding.ts';
import { withSeen } from '../../utils/report/seen.ts';
import { asksSomething, matchesFilter } from '../shared/findings.ts';
import { usePanel } from '../shared/panel-context.ts';
import { useWords } from '../shared/words.ts';
import { CriterionItem } from './CriterionItem.tsx';
import { FindingItem } from './FindingItem.tsx';

interface CriterionListProps {
  state: TabState;
  verdict: Verdict;
}

/** What asks for something first, then the rest; each part in the page's order. */
export function CriterionList({ state, verdict }: CriterionListProps) {
  const words = useWords();
  const { model } = usePanel();
  const filter = model.filter.value;
  const shown = verdict.criteria.filter((criterion) => matchesFilter(criterion, filter));
  const report = verdict.report.filter(({ outcome }) => filter === null || outcome === filter);
  if (shown.length === 0 && report.length === 0) return <p class="quiet">{words.noneShown}</p>;
  return (
    <>
      {report.length > 0 && (
        <section class="group">
          <h2>{words.wholeReport}</h2>
          <ul class="whole-report">
            {report.map((finding) => (
              <FindingItem
                key={`${finding.rule} ${finding.message}`}
                finding={finding}
                uploaded={false}
                suggestedName={null}
              />
            ))}
          </ul>
        </section>
      )}
      <Group
        heading={words.toDo}
        criteria={shown.filter((criterion) => asksSomething(criterion.outcome))}
        state={state}
      />
      <Group
        heading={words.rest}
        criteria={shown.filter((criterion) => !asksSomething(criterion.outcome))}
        state={state}
      />
    </>
  );
}

interface GroupProps {
  heading: string;
  criteria: readonly CriterionVerdict[];
  state: TabState;
}

function Group({ heading, criteria, state }: GroupProps) {
  if (criteria.length === 0) return null;
  const report = state.report && withSeen(state.report, state.seenEarlier ?? []);
  const known = new Map(report?.criteria.map((criterion) => [criterion.code, criterion]));
  const seenAt = new Map(state.seenEarlier?.map((seen) => [seen.criterion.code, seen.seenAt]));
  const running = new Set(state.inProgress);
  return (
    <section class="group">
      <h2>{heading}</h2>
      {criteria.map((verdict) => {
        const criterion = known.get(verdict.code) ?? null;
        return (
          <CriterionItem
            key={verdict.code}
            verdict={verdict}
            criterion={criterion}
            suggestedNames={state.suggestedNames}
            seenAt={seenAt.get(verdict.code) ?? null}
            inProgress={criterion?.attachments.filter(({ id }) => running.has(id)).length ?? 0}
          />
        );
      })}
    </section>
  );
}
