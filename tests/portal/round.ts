/** A round of self-assessment: instants, and the name that the banner shows. */
export interface Round {
  readonly name: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** The banner every page carries, dates and hours in Vietnam's time. */
export function roundBanner(round: Round, now: Date): string {
  const { name, opensAt, closesAt } = round;
  const span = `từ ngày ${vietnamDate(opensAt)} đến ${vietnamDate(closesAt)}`;
  if (now < opensAt) return `${name} sẽ diễn ra ${span}`;
  if (now >= closesAt) return `${name} (${span}) đã kết thúc, phần mềm đã khóa`;
  return `${name} đang diễn ra ${span} (phần mềm tự động khóa lúc ${vietnamTime(closesAt)})`;
}

/** dd/MM/yyyy in Vietnam. */
export function vietnamDate(instant: Date): string {
  return instant.toLocaleDateString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' });
}

/** HH:mm in Vietnam. */
export function vietnamTime(instant: Date): string {
  return instant.toLocaleTimeString('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
  });
}
