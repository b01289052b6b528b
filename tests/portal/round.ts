/** A round of self-assessment: instants, and the name that the banner shows. */
export interface Round {
  readonly name: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** The banner every page carries, dates and hours in Vietnam's time. */
export function roundBanner(round: Round): string {
  const { opensAt, closesAt } = round;
  return (
    `${round.name} đang diễn ra từ ngày ${vietnamDate(opensAt)} đến ${vietnamDate(closesAt)}` +
    ` (phần mềm tự động khóa lúc ${vietnamTime(closesAt)})`
  );
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
