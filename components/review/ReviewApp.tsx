import { useComputed } from '@preact/signals';
import { overviewOf, type Overview } from '../../utils/report/overview.ts';
import { formatHundredths } from '../../utils/report/points.ts';
import { FetchRun } from '../shared/FetchRun.tsx';
import { shortTime } from '../shared/vietnam-time.ts';
import type { Language } from '../shared/words.ts';
import { AreaTable } from './AreaTable.tsx';
import { distinct, isJudged, passesFilter } from './filter-rows.ts';
import { Handover } from './Handover.tsx';
import type { ReviewActions, ReviewModel } from './model.ts';
import { ReviewFilters } from './ReviewFilters.tsx';
import { reviewWords, ReviewWordsContext, useReviewWords } from './review-words.ts';
import { WholeReport } from './WholeReport.tsx';

interface ReviewAppProps {
  model: ReviewModel;
  actions: ReviewActions;
}

/** The whole report on one page: what it adds up to, what may be lost, and each criterion by field of reform. */
export function ReviewApp({ model, actions }: ReviewAppProps) {
  const language: Language = model.state.value?.language ?? 'vi';
  return (
    <ReviewWordsContext.Provider value={reviewWords(language)}>
      <Page model={model} actions={actions} />
    </ReviewWordsContext.Provider>
  );
}

function Page({ model, actions }: ReviewAppProps) {
  const words = useReviewWords();
  const overview = useComputed(() => {
    const { report, verdict, drafts, seenEarlier } = model.state.value ?? {};
    if (!report || !verdict) return null;
    const drafted = drafts?.map(({ draft }) => draft.criterion) ?? [];
    return overviewOf(report, verdict, drafted, model.listed.value, seenEarlier);
  }).value;
  const { report, verdict } = model.state.value ?? {};
  return (
    <main class="folder review">
      {model.back !== null && (
        <a class="link review-back" href={model.back}>
          ‹ {words.back}
        </a>
      )}
      <h1>{words.title}</h1>
      {model.outdated.value && <p role="alert">{words.outdated}</p>}
      {overview && report && verdict ? (
        <>
          <p class="quiet">{words.about(report.account.unit ?? words.unknownUnit)}</p>
          <Totals
            overview={overview}
            drafts={model.state.value?.drafts.length ?? 0}
            when={shortTime(new Date(model.readAt.value).toISOString(), model.readAt.value)}
          />
          <section class="card review-fetching" aria-labelledby="fetching">
            <h2 id="fetching">{words.fetching.start}</h2>
            <p class="quiet">{words.fetching.advice}</p>
            <FetchRun run={model.fetchRun.value} words={words.fetching} onOrder={actions.fetchFiles} />
          </section>
          <WholeReport findings={verdict.report} />
          <Criteria model={model} actions={actions} overview={overview} />
        </>
      ) : (
        <section class="card" data-review="nothing">
          <h2>{words.nothing}</h2>
          <p>{words.nothingAdvice}</p>
        </section>
      )}
    </main>
  );
}

function Totals({ overview, drafts, when }: { overview: Overview; drafts: number; when: string }) {
  const words = useReviewWords();
  const { points, criteria } = overview.atRisk;
  return (
    <section class="card totals">
      <p class="totals-score">
        {words.total(formatHundredths(overview.score), formatHundredths(overview.maxScore))}
      </p>
      <p data-at-risk={points / 100} class={criteria > 0 ? 'totals-risk' : ''}>
        {criteria > 0 ? words.atRisk(formatHundredths(points), criteria) : words.noRisk}
      </p>
      <ul>
        {overview.untouched > 0 && <li>{words.untouched(overview.untouched)}</li>}
        {overview.unseen > 0 && <li>{words.unseen(overview.unseen)}</li>}
        {drafts > 0 && <li>{words.drafts(drafts)}</li>}
      </ul>
      <p class="quiet">{words.asOf(when)}</p>
    </section>
  );
}

function Criteria({ model, actions, overview }: ReviewAppProps & { overview: Overview }) {
  const words = useReviewWords();
  const all = overview.areas.flatMap(({ rows }) => rows).filter(isJudged);
  const areas = overview.areas
    .map((area) => ({ ...area, rows: area.rows.filter((row) => passesFilter(row, model.filter.value)) }))
    .filter(({ rows }) => rows.length > 0);
  const shown = areas.flatMap(({ rows }) => rows).filter(isJudged);
  return (
    <>
      <section class="card">
        <div class="row review-actions">
          <button type="button" class="button button-primary" onClick={actions.print}>
            {words.print}
          </button>
          <button type="button" class="button" onClick={() => actions.saveCsv(shown)}>
            {words.saveCsv}
          </button>
          <button type="button" class="button" onClick={actions.openReceipt}>
            {words.receipts}
          </button>
        </div>
        <Handover model={model} actions={actions} />
        <ReviewFilters
          rows={all}
          officers={distinct(all.map(({ assignee }) => assignee))}
          filter={model.filter.value}
          onFilter={(filter) => (model.filter.value = filter)}
        />
        <p role="status">{shown.length > 0 ? words.shown(shown.length, all.length) : words.noneShown}</p>
      </section>
      {areas.map((area) => (
        <AreaTable
          key={area.code}
          area={area}
          remarks={model.state.value?.remarks ?? {}}
          onGoTo={actions.goTo}
          onRemark={actions.remark}
        />
      ))}
    </>
  );
}
