import { parseFileName } from '../../report/file-name.ts';
import { defineCheck } from '../check.ts';

/** Nothing that says what the document is about. */
export default defineCheck({
  meta: { id: 'name.abstract-missing', scope: 'file', source: 'R30', needs: ['file'] },
  check: ({ file }) => {
    const { code, abstract, unseparated } = parseFileName(file.name);
    if (code === null || abstract !== null) return [];
    if (unseparated) return [{ outcome: 'warning', wording: 'separator', params: { rest: unseparated } }];
    return [{ outcome: 'warning' }];
  },
});
