import type { BundleProblem } from '../../evidence/signature/trust/bundle.ts';
import type { ShownAuthority } from '../../evidence/signature/trust/describe.ts';

/** What the options page says of authorities whose certificates are relied on. */
export const authorities = {
  title: 'Cơ quan chứng thực được tin cậy',
  advice:
    'Chứng thư của người ký được xác minh đến các chứng thư gốc ở đây, tại thời điểm ký. Lấy chứng thư từ cơ quan chứng thực và đối chiếu dấu vân tay trước khi dùng. Việc thu hồi chứng thư không kiểm tra ở đây.',
  none: 'Chưa nhập chứng thư nào: tên người ký và cơ quan cấp chứng thư là tự khai.',
  locked: 'Danh sách này do đơn vị quản lý đặt, không sửa được ở đây.',
  defaults: 'Danh sách này do đơn vị quản lý đặt; khi sửa, máy này dùng danh sách riêng.',
  unreadable: (count: number) =>
    `${count} chứng thư do đơn vị quản lý đặt không đọc được hoặc không phải của cơ quan chứng thực.`,
  ofPack: 'Đi kèm bộ tiêu chí đang dùng.',
  list: 'Chứng thư đã nhập',
  role: {
    root: 'chứng thư gốc',
    intermediate: 'chứng thư trung gian',
    rootless: 'chưa có chứng thư gốc, nên chưa xác minh được gì',
  } satisfies Record<ShownAuthority['role'], string>,
  recognised: (name: string) => `Dấu vân tay giống với chứng thư đã công bố của «${name}».`,
  issuer: 'Cấp bởi',
  validity: 'Hiệu lực',
  between: (from: string, to: string) => `từ ${from} đến ${to}`,
  fingerprint: 'Dấu vân tay SHA-256',
  choose: 'Nhập chứng thư (.pem, .cer, .crt, .p7b)',
  remove: 'Bỏ',
  removeThis: (subject: string, fingerprint: string) => `Bỏ chứng thư ${subject}, dấu vân tay ${fingerprint}`,
  backToDefaults: 'Dùng lại danh sách do đơn vị quản lý đặt',
  added: (count: number) => `Đã nhập ${count} chứng thư.`,
  removed: (subject: string) => `Đã bỏ chứng thư ${subject}.`,
  problem: {
    'too-large': 'Tệp lớn quá 1 MB, không phải tệp chứng thư.',
    'no-certificate': 'Không thấy chứng thư nào trong tệp.',
    unreadable: 'Không đọc được chứng thư trong tệp; tệp có thể hỏng hoặc không phải tệp chứng thư.',
    'private-key': 'Tệp có khóa bí mật. Không nhập tệp này, và giữ kín nó; chỉ cần tệp chứng thư.',
    'too-many': 'Quá 100 chứng thư.',
    'not-authority': 'Đây không phải chứng thư của cơ quan chứng thực:',
    'already-there': 'Các chứng thư trong tệp đã có trong danh sách.',
  } satisfies Record<BundleProblem['reason'] | 'already-there', string>,
};
