import { leadingCode } from '../../report/code.ts';
import { defineCheck } from '../check.ts';
import { codeInName } from './code-in-name.ts';

/** The name does not begin with a criterion code and `_`. */
export default defineCheck({
  meta: { id: 'name.code-missing', scope: 'file', source: 'R30', needs: ['file', 'report', 'pack'] },
  check: ({ file, report, pack }) => {
    if (codeInName(file, report, pack) !== null) return [];
    const withoutUnderscore = leadingCode(file.name)?.code === file.criterion;
    return [{ outcome: 'error', ...(withoutUnderscore ? { wording: 'separator' } : {}) }];
  },
});
