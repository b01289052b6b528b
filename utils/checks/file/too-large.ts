import { defineCheck } from '../check.ts';

const MEGABYTE = 1024 * 1024;

const megabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(1).replace('.', ',');

/** Above the limit of the pack the portal cuts the upload off. */
export default defineCheck({
  meta: { id: 'file.too-large', scope: 'file', source: null, needs: ['file', 'pack'] },
  check: ({ file, pack }) => {
    const limit = pack.thresholds.maxFileBytes;
    const size = file.facts?.size ?? file.attachment.size;
    if (limit === null || size === null || size <= limit) return [];
    return [{ outcome: 'warning', params: { size: megabytes(size), limit: megabytes(limit) } }];
  },
});
