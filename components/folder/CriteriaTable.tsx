import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { useFolder } from './folder-context.ts';
import { useFolderWords } from './folder-words.ts';
import type { CriteriaSource, CriterionRow } from './model.ts';

/** Each criterion with its files counted, what was found of them together, and the criteria that have none. */
export function CriteriaTable() {
  const words = useFolderWords();
  const { criteria, source } = useFolder().model.result.value;
  return (
    <details class="card criteria" open>
      <summary>
        <h2>{words.criteriaTitle}</h2>
      </summary>
      <p class="quiet">{sourceOf(source, words)}</p>
      <Without />
      <table>
        <thead>
          <tr>
            <th scope="col">{words.column.criterion}</th>
            <th scope="col">{words.fileCountHead}</th>
            <th scope="col">{words.column.outcome}</th>
            <th scope="col">{words.column.findings}</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion) => (
            <Criterion key={criterion.code} criterion={criterion} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function sourceOf(source: CriteriaSource, { listOfCriteria }: ReturnType<typeof useFolderWords>): string {
  return source.from === 'pack' ? listOfCriteria.pack(source.title) : listOfCriteria[source.from];
}

function Without() {
  const words = useFolderWords();
  const { without, source } = useFolder().model.result.value;
  if (without.length === 0) return null;
  const said = source.from === 'names' ? words.gaps : words.withoutFiles;
  return (
    <details class="without" data-without={without.length}>
      <summary>{said(without.length)}</summary>
      <ul>
        {without.map(({ code, title }) => (
          <li key={code}>
            <strong>{code}</strong> {title}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Criterion({ criterion }: { criterion: CriterionRow }) {
  const words = useFolderWords();
  const { model } = useFolder();
  const { code, title, files, outcome, findings, listed } = criterion;
  return (
    <tr data-criterion={code} data-outcome={outcome}>
      <th scope="row">
        <button
          type="button"
          class="link"
          onClick={() => (model.filter.value = { ...model.filter.value, criterion: code })}
        >
          {code || words.noCriterion}
        </button>
        <span class="quiet"> {listed ? title : words.notListed}</span>
      </th>
      <td>{words.number(files)}</td>
      <td>
        <span class="outcome">
          <OutcomeMark outcome={outcome} />
          {words.outcome[outcome]}
        </span>
      </td>
      <td>
        {findings.map(({ rule, message, remedy, outcome: found }) => (
          <p key={message} data-rule={rule} data-outcome={found}>
            {message} {remedy}
          </p>
        ))}
      </td>
    </tr>
  );
}
