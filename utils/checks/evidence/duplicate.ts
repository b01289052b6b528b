import { defineCheck, type AttachedFile } from '../check.ts';
import { contentHash } from '../files.ts';
import { listNames } from '../list-names.ts';

/** The same content twice under one criterion; one remark for each content. */
export default defineCheck({
  meta: { id: 'evidence.duplicate', scope: 'criterion', source: 'R29', needs: ['files'] },
  check: ({ files }) => {
    const byHash = new Map<string, AttachedFile[]>();
    for (const file of files) {
      const hash = contentHash(file);
      // Empty files are alike in nothing but being empty.
      if (hash && file.facts?.kind !== 'empty') byHash.set(hash, [...(byHash.get(hash) ?? []), file]);
    }
    return [...byHash.values()]
      .filter((same) => same.length > 1)
      .map((same) => ({
        outcome: 'warning',
        params: { files: listNames(same) },
      }));
  },
});
