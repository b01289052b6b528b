import { defineCheck, type Remark } from '../check.ts';
import { ownSignatures } from '../signature/signatures.ts';

/**
 * The Bảng tổng hợp attached at step 4 bears no valid digital signature. Where that cannot be judged a person has to
 * look, since no other rule speaks of the table's signature; of one whose bytes were never seen, at the gate.
 */
export default defineCheck({
  meta: {
    id: 'report.summary-unsigned',
    scope: 'report',
    source: 'R14',
    needs: ['summary', 'report', 'phase'],
  },
  check: ({ summary, report, phase }) => {
    const seen = new Set(summary.map(({ name }) => name));
    const unseen = phase === 'gate' ? (report.summaryFiles ?? []).filter((name) => !seen.has(name)) : [];
    return [
      ...unseen.map((file) => ({ outcome: 'review' as const, wording: 'unseen', params: { file } })),
      ...summary.flatMap(({ name, facts }): Remark[] => {
        const signatures = facts.pdf ? ownSignatures(facts.pdf) : [];
        const params = { file: name };
        if (signatures.some(({ status }) => status === 'valid')) return [];
        if (facts.failure?.kind === 'limit' || signatures.some(({ status }) => status === 'unknown'))
          return [{ outcome: 'review', wording: 'unjudged', params }];
        const wording = signatures.length > 0 ? 'invalid' : 'default';
        return [{ outcome: 'error', wording, params }];
      }),
    ];
  },
});
