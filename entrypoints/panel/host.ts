import type { Host } from '../../components/shared/model.ts';

/** Where this page stands, and of which browser tab it speaks; null is «the one it stands in», or the active one. */
export interface Place {
  host: Host;
  tab: number | null;
}

/** Reads it off the window and the address: `panel.html?host=side&tab=12`. */
export function readPlace(framed: boolean, search: string): Place {
  if (framed) return { host: 'frame', tab: null };
  const query = new URLSearchParams(search);
  const tab = query.get('tab');
  return {
    host: query.get('host') === 'tab' ? 'tab' : 'side',
    tab: tab !== null && /^\d+$/.test(tab) ? Number(tab) : null,
  };
}

/** Address of the panel for a host other than the frame, speaking of a tab. */
export function panelAddress(host: Exclude<Host, 'frame'>, tab: number): string {
  return `panel.html?host=${host}&tab=${tab}`;
}
