import { defineCheck, type AttachedFile } from '../check.ts';
import { contentHash } from '../files.ts';
import { codeInName } from '../name/code-in-name.ts';

/**
 * The same content under several criteria: each wants its own copy, named with its own code. Said under each
 * criterion whose copy is not.
 */
export default defineCheck({
  meta: { id: 'evidence.shared-name', scope: 'report', source: 'R32', needs: ['allFiles', 'report', 'pack'] },
  check: ({ allFiles, report, pack }) => {
    const byHash = new Map<string, AttachedFile[]>();
    for (const file of allFiles) {
      const hash = contentHash(file);
      // Without a criterion (a file judged by itself) nothing is shared between criteria.
      if (hash && file.criterion && file.facts?.kind !== 'empty') {
        byHash.set(hash, [...(byHash.get(hash) ?? []), file]);
      }
    }
    return [...byHash.values()].flatMap((same) => {
      const criteria = [...new Set(same.map(({ criterion }) => criterion))];
      if (criteria.length < 2) return [];
      return same
        .filter((file) => codeInName(file, report, pack) !== file.criterion)
        .map((file) => ({
          outcome: 'error' as const,
          criterion: file.criterion,
          params: {
            file: file.attachment.name,
            others: criteria.filter((code) => code !== file.criterion).join(', '),
          },
        }));
    });
  },
});
