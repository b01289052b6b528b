import type { FileKind } from '../../evidence/facts.ts';
import { parseFileName } from '../../report/file-name.ts';
import { defineCheck } from '../check.ts';

const EXTENSIONS: Partial<Record<FileKind, readonly string[]>> = {
  pdf: ['pdf'],
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png'],
  tiff: ['tif', 'tiff'],
  webp: ['webp'],
  bmp: ['bmp'],
  gif: ['gif'],
  heic: ['heic', 'heif'],
};

/** A PDF or image whose extension says otherwise; a name without an extension says nothing. */
export default defineCheck({
  meta: { id: 'file.extension', scope: 'file', source: 'R34', needs: ['file', 'facts'] },
  check: ({ file, facts }) => {
    const { extension } = parseFileName(file.name);
    const fitting = EXTENSIONS[facts.kind];
    if (!extension || !fitting || fitting.includes(extension)) return [];
    const params = { extension, fitting: fitting[0] ?? '', kind: facts.kind.toUpperCase() };
    return [{ outcome: 'warning', params }];
  },
});
