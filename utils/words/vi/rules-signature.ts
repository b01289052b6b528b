import type { RuleTable } from '../table.ts';

const SCAN_NEEDS =
  'Đính kèm bản pdf đã ký số; chỉ dùng bản scan có dấu khi tài liệu bị lỗi chữ ký số, và nêu lý do trong giải trình.';

export const signatureRules = {
  'signature.missing': {
    default: {
      message: '«{file}» không có chữ ký số.',
      remedy: 'Lấy bản pdf đã ký số trên phần mềm văn bản, hoặc ký số tệp này, rồi đính kèm lại.',
    },
  },
  'signature.broken': {
    default: {
      message: 'Chữ ký số của {signer} trong «{file}» không hợp lệ: {reason}.',
      remedy: 'Ký số lại bản gốc, hoặc đính kèm bản scan có đóng dấu.',
    },
    unknown: {
      message: 'Chưa kết luận được về chữ ký số của {signer} trong «{file}»: {reason}.',
      remedy: 'Mở tệp bằng phần mềm ký số của cơ quan để kiểm tra chữ ký.',
    },
  },
  'signature.changed-after': {
    default: {
      message:
        '«{file}» đã bị sửa sau khi {signer} ký: trang {pages} không còn như lúc ký ({objects} đối tượng được thêm hoặc sửa).',
      remedy: 'Đính kèm bản gốc đã ký, chưa bị sửa.',
    },
    pageField: {
      message:
        '«{file}» đã bị sửa sau khi {signer} ký: trang {pages} không còn như lúc ký, ở ô {fields} ({objects} đối tượng được thêm hoặc sửa).',
      remedy: 'Đính kèm bản gốc đã ký, chưa bị sửa.',
    },
    pageAdded: {
      message:
        '«{file}» đã bị sửa sau khi {signer} ký: trang {pages} được thêm vào sau lúc ký ({objects} đối tượng được thêm hoặc sửa).',
      remedy: 'Đính kèm bản gốc đã ký, chưa bị sửa.',
    },
    pageRemoved: {
      message:
        '«{file}» đã bị sửa sau khi {signer} ký: trang {pages} của bản đã ký không còn trong tệp ({objects} đối tượng được thêm hoặc sửa).',
      remedy: 'Đính kèm bản gốc đã ký, chưa bị sửa.',
    },
    document: {
      message:
        '«{file}» đã bị sửa sau khi {signer} ký: nội dung hiển thị có thể không còn như lúc ký ({objects} đối tượng được thêm hoặc sửa).',
      remedy: 'Đính kèm bản gốc đã ký, chưa bị sửa.',
    },
    field: {
      message:
        '«{file}» có ô {fields} bị sửa sau khi {signer} ký ({objects} đối tượng được thêm hoặc sửa); các trang vẫn như lúc ký.',
      remedy: 'So với bản gốc đã ký; nếu khác thì đính kèm bản gốc.',
    },
    other: {
      message:
        '«{file}» có dữ liệu được thêm hoặc sửa sau khi {signer} ký mà chữ ký không cho phép ({objects} đối tượng); chưa thấy trang nào khác đi.',
      remedy: 'So với bản gốc đã ký; nếu khác thì đính kèm bản gốc.',
    },
    outside: {
      message:
        '«{file}» có dữ liệu được ghi thêm vào cuối tệp sau khi {signer} ký, nằm ngoài mọi lần lưu; phần mềm xem pdf có thể hiển thị khác lúc ký.',
      remedy: 'So với bản gốc đã ký; nếu khác thì đính kèm bản gốc.',
    },
    numberLine: {
      message:
        '«{file}» được điền số, ngày ở trang 1 sau khi {signer} ký, trước khi cơ quan ký ({objects} đối tượng được thêm hoặc sửa); không thấy thay đổi khác.',
      remedy: 'Xem số và ngày ở trang 1 có đúng là của văn bản không.',
    },
    unclear: {
      message:
        '«{file}» đã có phần được thêm sau khi {signer} ký; chưa phân biệt được phần thêm đó có được phép hay không.',
      remedy: 'So với bản gốc đã ký; nếu nội dung khác thì đính kèm bản gốc.',
    },
  },
  'signature.partial': {
    default: {
      message: '«{file}» chỉ có chữ ký số của cá nhân ({signers}), thiếu chữ ký số của cơ quan.',
      remedy: 'Đính kèm bản đã phát hành, có cả chữ ký số của cơ quan.',
    },
    unknown: {
      message: 'Chưa rõ «{file}» có chữ ký số của cơ quan hay không; chứng thư chỉ ghi {signers}.',
      remedy: 'Mở tệp xem có đủ chữ ký số của người có thẩm quyền và của cơ quan không.',
    },
  },
  'signature.certificate': {
    default: {
      message:
        'Người ký và cơ quan cấp chứng thư trên {count} tệp ({issuers}) là tự khai, chưa xác minh được; việc thu hồi chứng thư không kiểm tra ở đây.',
      remedy: 'Nếu nghi ngờ, mở tệp bằng phần mềm ký số của cơ quan để xem chứng thư.',
    },
    expired: {
      message: 'Chứng thư số của {signer} trong «{file}» đã hết hạn ({to}) trước lúc ký ({signedAt}).',
      remedy: 'Mở tệp bằng phần mềm ký số của cơ quan để xem chứng thư còn hiệu lực khi ký không.',
    },
    early: {
      message: 'Chứng thư số của {signer} trong «{file}» chưa có hiệu lực (từ {from}) lúc ký ({signedAt}).',
      remedy: 'Mở tệp bằng phần mềm ký số của cơ quan để xem chứng thư có hiệu lực khi ký không.',
    },
    selfSigned: {
      message:
        'Chứng thư số của {signer} trong «{file}» là chứng thư tự cấp, không do cơ quan chứng thực cấp.',
      remedy: 'Xem lại tệp; dùng bản ký bằng chữ ký số được cấp cho cơ quan.',
    },
    verified: {
      message:
        'Chứng thư trên {count} tệp có hiệu lực lúc ký và dẫn đến cơ quan được tin cậy ({authorities}); việc thu hồi chứng thư không kiểm tra ở đây.',
      remedy: null,
    },
    unverified: {
      message:
        'Người ký và cơ quan cấp chứng thư trên {count} tệp ({issuers}) là tự khai, chưa xác minh được: {reason}; việc thu hồi chứng thư không kiểm tra ở đây.',
      remedy: 'Nếu nghi ngờ, mở tệp bằng phần mềm ký số của cơ quan để xem chứng thư.',
    },
    recognised: {
      message:
        'Chứng thư trên {count} tệp ({issuers}) chưa xác minh được: {reason}; chỉ giống định danh khóa của «{recognised}». Việc thu hồi không kiểm tra ở đây.',
      remedy: 'Nhập chứng thư của cơ quan chứng thực đó, kể cả chứng thư gốc, ở trang Tùy chọn để xác minh.',
    },
    unverifiedFile: {
      message:
        'Chứng thư của {signer} trong «{file}», do {issuer} cấp, chưa xác minh được: {reason}; việc thu hồi chứng thư không kiểm tra ở đây.',
      remedy: 'Mở tệp bằng phần mềm ký số của cơ quan để xem chứng thư.',
    },
  },
  'signature.valid': {
    default: {
      message: '«{file}» có {count} chữ ký số còn nguyên vẹn, theo chứng thư là của {signers}.',
      remedy: null,
    },
  },
  'scan.used': {
    default: { message: '«{file}» là bản scan, không có chữ ký số.', remedy: SCAN_NEEDS },
    faulty: {
      message: '«{file}» là bản scan, chữ ký số đi kèm không còn nguyên vẹn hoặc chưa kiểm tra được.',
      remedy: 'Xem bản scan có đóng dấu không, và nêu lý do dùng bản scan trong giải trình.',
    },
    signer: {
      message: '«{file}» là bản scan có chữ ký số, nhưng chưa thấy chữ ký số của cơ quan.',
      remedy:
        'Mở tệp xem chữ ký số có phải của cơ quan không; nếu không thì đính kèm bản có chữ ký số của cơ quan.',
    },
    image: {
      message: '«{file}» là ảnh chụp hoặc bản scan của một văn bản, không có chữ ký số.',
      remedy: SCAN_NEEDS,
    },
    unseen: {
      message:
        'Chưa xem được nội dung ảnh «{file}», nên chưa biết đây là ảnh hoạt động hay bản chụp văn bản.',
      remedy: 'Mở ảnh xem lại; nếu là văn bản thì đính kèm bản có chữ ký số của cơ quan.',
    },
  },
} satisfies RuleTable;
