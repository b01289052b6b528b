import { isAncestor } from '../../report/code.ts';
import { defineCheck } from '../check.ts';
import { codeInName } from './code-in-name.ts';

/** The name carries another criterion's code; that of a parent is half right. */
export default defineCheck({
  meta: { id: 'name.code-mismatch', scope: 'file', source: 'R30', needs: ['file', 'report', 'pack'] },
  check: ({ file, report, pack }) => {
    const code = codeInName(file, report, pack);
    if (code === null || code === file.criterion) return [];
    if (isAncestor(code, file.criterion)) {
      return [{ outcome: 'warning', wording: 'parent', params: { code } }];
    }
    return [{ outcome: 'error', params: { code } }];
  },
});
