import { EXTENSION_ID, UPDATE_URL } from './browsers.ts';
import { policyFiles } from './files.ts';
import type { PolicyValues } from './registry.ts';

/** The settings of the files under `docs/policies`: a round of one's own, and what people may change. */
export const EXAMPLE_SETTINGS: PolicyValues = {
  locked: {
    round: { name: 'Năm 2026', closesAt: '2026-10-05T17:00:00+07:00', year: 2026 },
    retentionDays: 365,
  },
  defaults: { language: 'vi' },
};

// Letters of ASCII alone: the registry's editor takes files without a mark for an older coding.
const REGISTRY_NOTE = `; TEP MAU, khong dung cho may that: khong ai dong goi duoc voi ma tien ich ghi o day, dia chi va gia tri la vi du.\r
; Tao bo tep voi ma tien ich cua don vi hoac cua cua hang: docs/cai-dat-tap-trung.md, buoc 2.\r
; SAMPLE, not for real machines: nobody can sign a package with this id, and the values are examples.\r
; Make your own with the id of your package or of the store: docs/managed-install.md.\r
`;

const XML_NOTE = `<!--
  Tệp mẫu, không dùng cho máy thật: không ai đóng gói được với mã tiện ích ghi ở đây. Tạo bộ tệp với mã tiện ích của
  đơn vị hoặc của cửa hàng: docs/cai-dat-tap-trung.md, bước 2.
  Sample, not for real machines: nobody can sign a package with this id. Make your own with the id of your package or of
  the store: docs/managed-install.md.
-->
`;

/** A file that says of itself, below its first line, that it is a sample; JSON has no place for that. */
function marked(name: string, content: string): string {
  const note = /\.reg$/.test(name) ? REGISTRY_NOTE : /\.adm[xl]$/.test(name) ? XML_NOTE : '';
  return content.replace('\n', () => `\n${note}`);
}

/** The files under `docs/policies`. */
export function sampleFiles(): Record<string, string> {
  const files = policyFiles({
    id: EXTENSION_ID,
    updateUrl: UPDATE_URL,
    crxUrl: null,
    settings: EXAMPLE_SETTINGS,
  });
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, marked(name, content)]));
}
