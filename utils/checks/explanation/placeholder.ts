import { fold } from '../../text/fold.ts';
import { defineCheck } from '../check.ts';

const BLANK = String.raw`(?:[.…_]{1,}|\.{2,})`;

/** What stands for something still to be filled in. Dots after a word («kế hoạch…») are an ellipsis and fine. */
const PLACEHOLDERS: readonly RegExp[] = [
  /^[\s.…_\-–]*(?:\.{2,}|…|_{2,})[\s.…_\-–]*$/,
  /^(?:abc|test|xxx+|dự thảo|chờ ký|đang cập nhật|sẽ bổ sung)[.\s]*$/iu,
  /(?<![\p{L}\d])x{3,}(?![\p{L}\d])/u,
  /(?<![\p{L}\d])[xX]{2,}\s*\/\s*\p{Lu}+/u,
  new RegExp(String.raw`ngày(?:\s{2,}|\s*${BLANK}\s*)(?:tháng|/)`, 'iu'),
  new RegExp(String.raw`tháng(?:\s{2,}|\s*${BLANK}\s*)năm`, 'iu'),
  /ngày\s*\/\s*\/?\s*\d{4}/iu,
  new RegExp(String.raw`(?<!\p{L})số\s*:?\s*${BLANK}?\s*/(?:\s*\p{L}{2,}|\s*$)`, 'iu'),
  /\.{5,}|…{2,}|_{3,}/,
  /(?:^|\s)(?:\.{2,4}|…)\s*(?:%|\/\s*\d|(?:hồ sơ|văn bản|lượt|thủ tục|trường hợp|người|đơn|điểm|TTHC)(?!\p{L}))/iu,
  /(?:đạt|là|có|số|tỷ lệ|ngày|tháng|trang|mục)\s+(?:\.{2,4}|…)(?=\s|$|[,;)])/iu,
  /(?:sẽ|xin|sẽ được) (?:cập nhật|bổ sung)(?=\s*(?:$|[.,;)]|sau|file|tệp|tài liệu|minh chứng|văn bản|số liệu|giải trình))/iu,
  /(?:cung cấp|gửi|nộp|đính kèm|cập nhật|giải trình) sau(?=\s*(?:$|[.;)]))/iu,
  /bổ sung sau(?![\p{L}\d]|\s+(?:khi|kiểm tra|thẩm định|rà soát|ngày|cuộc|đợt))/iu,
  /đang cập nhật(?=\s*(?:$|[.,;)]|file|tệp|tài liệu|minh chứng|văn bản|số liệu|giải trình))/iu,
  /(?:đang |còn )?chờ ký(?![\p{L}])/iu,
  /\((?:dự thảo|chờ ký|bổ sung sau)\)/iu,
  /\?{2,}|(?<!\p{L})số\s*:?\s*\?+/iu,
  /[[(<](?:điền|nhập|ghi|bổ sung)\s[^\])>]{1,40}[\])>]/iu,
];

/** Something left to be filled in: «…», «xxx», «sẽ bổ sung», a blank date or number. */
export default defineCheck({
  meta: { id: 'explanation.placeholder', scope: 'criterion', source: 'R10', needs: ['criterion'] },
  check: ({ criterion }) => {
    const text = criterion.explanation?.normalize('NFC').trim();
    if (!text || fold(text) === '') return [];
    // An omission inside quoted words is no blank.
    const own = text.replace(/[([]\s*(?:\.{3}|…)\s*[)\]]/g, ' ');
    const found = PLACEHOLDERS.map((pattern) => pattern.exec(own)?.[0].trim()).find((match) => match);
    return found ? [{ outcome: 'warning', params: { text: found } }] : [];
  },
});
