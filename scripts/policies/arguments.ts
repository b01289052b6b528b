import { parseArgs } from 'node:util';
import { asUsage, UsageError } from '../usage-error.ts';

export const USAGE = `Cách dùng:
  npm run policies -- (--key KHÓA.pem | --id MÃ) [--update-url URL] [--crx-url URL] [--pack TỆP] [--profiles TỆP]
                      [--round TÊN --closes NGÀY-GIỜ [--opens NGÀY-GIỜ] [--year NĂM]] [--retention SỐ-NGÀY] [--out THƯ-MỤC]
  npm run policies -- --samples

Ghi bộ tệp chính sách của đơn vị vào THƯ-MỤC (chinh-sach nếu không nêu). Chỉ những gì được nêu mới có trong đó:
--update-url  tệp cài đặt bắt buộc, trỏ tới updates.xml trên máy chủ của đơn vị hoặc tới cửa hàng
--crx-url     updates.xml, trỏ tới gói .crx
--pack, --profiles, --round, --retention  tệp thiết lập, mọi giá trị đều khóa
--key         khóa đã dùng để đóng gói .crx: mã tiện ích được tính từ khóa
--samples     ghi lại các tệp mẫu ở docs/policies`;

const OPTIONS = {
  samples: { type: 'boolean' },
  key: { type: 'string' },
  id: { type: 'string' },
  'update-url': { type: 'string' },
  'crx-url': { type: 'string' },
  pack: { type: 'string' },
  profiles: { type: 'string' },
  round: { type: 'string' },
  opens: { type: 'string' },
  closes: { type: 'string' },
  year: { type: 'string' },
  retention: { type: 'string' },
  out: { type: 'string', default: 'chinh-sach' },
} as const;

type Option = keyof typeof OPTIONS;

function wholeNumber(option: Option, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,5}$/.test(text)) throw new UsageError(`--${option} cần một số nguyên, không phải «${text}».`);
  return Number(text);
}

function address(option: Option, text: string | undefined): string | undefined {
  if (text !== undefined && !/^https?:$/.test(URL.parse(text)?.protocol ?? '')) {
    throw new UsageError(`--${option} cần một địa chỉ https://…, không phải «${text}».`);
  }
  return text;
}

/** What is asked for; files are named, and not yet read. */
export type Arguments = ReturnType<typeof readArguments>;

/** Reads the command line. Throws a UsageError that names the option that is wrong. */
export function readArguments(argv: readonly string[]) {
  const { values } = asUsage(() => parseArgs({ args: [...argv], options: OPTIONS }));
  const { samples = false, key, id, pack, profiles, round: name, opens, closes, out } = values;
  if (samples && argv.length > 1) throw new UsageError('--samples không đi cùng tùy chọn nào khác.');
  if (!samples && key === undefined && id === undefined) {
    throw new UsageError('Nêu khóa đã dùng để đóng gói (--key), hoặc mã tiện ích (--id).');
  }
  if (id !== undefined && !/^[a-p]{32}$/.test(id)) {
    throw new UsageError(`--id cần mã tiện ích gồm 32 chữ từ a đến p, không phải «${id}».`);
  }
  if ((name === undefined) !== (closes === undefined)) {
    throw new UsageError('Một đợt cần cả tên (--round) lẫn hạn gửi (--closes).');
  }
  const year = wholeNumber('year', values.year);
  if (name === undefined && (opens !== undefined || year !== undefined)) {
    throw new UsageError('--opens và --year là của một đợt: nêu cả --round và --closes.');
  }
  return {
    samples,
    key,
    id,
    updateUrl: address('update-url', values['update-url']) ?? null,
    crxUrl: address('crx-url', values['crx-url']) ?? null,
    pack,
    profiles,
    round:
      name === undefined
        ? undefined
        : {
            name,
            closesAt: closes,
            ...(opens === undefined ? {} : { opensAt: opens }),
            ...(year === undefined ? {} : { year }),
          },
    retentionDays: wholeNumber('retention', values.retention),
    out,
  };
}
