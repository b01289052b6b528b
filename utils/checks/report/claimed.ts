import { defineCheck } from '../check.ts';

/** What is said of files rests on what another machine found: nobody has looked at their bytes here. */
export default defineCheck({
  meta: { id: 'report.claimed', scope: 'report', source: 'R13', needs: ['allFiles', 'phase'] },
  check: ({ allFiles, phase }) => {
    const claimed = allFiles.flatMap(({ claimedBy }) => (claimedBy === undefined ? [] : [claimedBy]));
    if (claimed.length === 0) return [];
    const people = [...new Set(claimed.flatMap((by) => by ?? []))].join(', ');
    return [
      {
        outcome: phase === 'gate' ? 'review' : 'info',
        wording: people === '' ? 'unnamed' : 'default',
        params: { count: String(claimed.length), people },
      },
    ];
  },
});
