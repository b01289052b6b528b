/** Names and ids of controls as ASP.NET makes them from the naming containers they stand in. */
const content = 'ctl00$MainContent$';

/** The unique name of a control on the page itself. */
export function pageControl(control: string): string {
  return content + control;
}

/** The unique name of a control in the n-th row of a repeater; rows count from 0, the header is ctl00. */
export function rowControl(repeater: string, row: number, control: string): string {
  return `${content}${repeater}$ctl${String(row + 1).padStart(2, '0')}$${control}`;
}

/** The client id that goes with `rowControl`. */
export function rowControlId(repeater: string, row: number, control: string): string {
  return `MainContent_${repeater}_${control}_${row}`;
}

/** Row and control that a unique name stands for; undefined where it is none of that repeater's. */
export function parseRowControl(
  repeater: string,
  name: string,
): { row: number; control: string } | undefined {
  const rest = name.startsWith(`${content}${repeater}$ctl`)
    ? name.slice(`${content}${repeater}$ctl`.length)
    : '';
  const [, number, control] = /^(\d+)\$(\w+)$/.exec(rest) ?? [];
  return number === undefined || control === undefined ? undefined : { row: Number(number) - 1, control };
}
