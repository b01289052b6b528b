import { decimal, number } from './number.ts';

const unit = ['B', 'KB', 'MB', 'GB'] as const;

/** «12,5 MB»; bytes in, thousands as disks count them. */
export function size(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(unit.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return `${value < 100 ? decimal(value) : number(Math.round(value))} ${unit[step]}`;
}
