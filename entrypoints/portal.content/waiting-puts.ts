import type { Heard } from '../../utils/messaging/to-page.ts';
import type { Page } from './page.ts';
import type { PanelPort } from './port.ts';
import type { Provenance } from './provenance.ts';

export type PutRequest = Extract<Heard, { type: 'put-text' | 'put-file' }>;

/** What the panel asks to be put into the page, and what is needed for doing so. */
export interface WaitingPuts {
  readonly page: Page;
  readonly port: PanelPort;
  readonly provenance: Provenance;
  /** The requests that are not done, oldest first. */
  readonly queue: PutRequest[];
  /** Called once another request stands at the queue's end. */
  begin(): void;
}

/**
 * Name in the extension's own world on the page under which `WaitingPuts` lie. The script that puts values in comes
 * only once somebody wants that, and takes `begin` over.
 */
export const PUTS = 'soatCchcPuts';
