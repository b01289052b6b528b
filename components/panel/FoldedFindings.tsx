import type { Finding, Verdict } from '../../utils/report/finding.ts';

/**
 * What others read off the panel (`[data-criterion]`, `[data-rule]`) stands there while it is folded too, and no more
 * than that: it is drawn anew while somebody types, and a report may have 300 files.
 */
export function FoldedFindings({ verdict }: { verdict: Verdict }) {
  return (
    <div hidden>
      <Findings of={verdict.report} />
      {verdict.criteria.map(({ code, outcome, findings }) => (
        <div key={code} data-criterion={code} data-outcome={outcome}>
          <Findings of={findings} />
        </div>
      ))}
    </div>
  );
}

function Findings({ of }: { of: readonly Finding[] }) {
  return (
    <>
      {of.map(({ rule, attachment, outcome, message, remedy }) => (
        <p key={`${rule} ${attachment} ${message}`} data-rule={rule} data-outcome={outcome}>
          {message} {remedy}
        </p>
      ))}
    </>
  );
}
