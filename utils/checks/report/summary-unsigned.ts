import { defineCheck } from '../check.ts';
import { ownSignatures } from '../signature/signatures.ts';

/**
 * The Bảng tổng hợp attached at step 4 bears no valid digital signature. Of a signature that cannot be judged nothing
 * is said here; of a table whose bytes were never seen, at the gate, that a person has to look.
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
      ...summary.flatMap(({ name, facts }) => {
        if (facts.failure?.kind === 'limit') return [];
        const signatures = facts.pdf ? ownSignatures(facts.pdf) : [];
        if (signatures.some(({ status }) => status === 'valid' || status === 'unknown')) return [];
        const wording = signatures.length > 0 ? 'invalid' : 'default';
        return [{ outcome: 'error' as const, wording, params: { file: name } }];
      }),
    ];
  },
});
