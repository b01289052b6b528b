import { describe, expect, it } from 'vitest';
import { identify, type RawSender } from '../../utils/messaging/sender.ts';

const PORTAL = 'danhgiacchccapxa.thuathienhue.gov.vn';
const own = { id: 'soat', origin: 'chrome-extension://soat' };
const who = (sender: RawSender) => identify({ id: own.id, ...sender }, own, [PORTAL]);
const portalTab = { id: 7, url: `https://${PORTAL}/BaoCao.aspx` };

describe('a message is taken', () => {
  it('from the content script on a portal', () => {
    const sender = { origin: `https://${PORTAL}`, frameId: 0, tab: portalTab, documentId: 'D1' };
    expect(who(sender)).toEqual({ kind: 'page', tab: 7, portal: PORTAL, document: 'D1' });
  });

  it('from the content script in the portal’s own inner frame', () => {
    expect(who({ origin: `https://${PORTAL}`, frameId: 4, tab: portalTab })?.kind).toBe('page');
  });

  it('from the panel in a frame on a portal', () => {
    expect(who({ origin: own.origin, url: `${own.origin}/panel.html`, frameId: 3, tab: portalTab })).toEqual({
      kind: 'frame',
      tab: 7,
      portal: PORTAL,
    });
  });

  it('from the side panel and from a tab of ours', () => {
    expect(who({ origin: own.origin, url: `${own.origin}/panel.html?host=side` })).toEqual({
      kind: 'extension',
    });
    const tab = { id: 9, url: `${own.origin}/options.html` };
    expect(who({ origin: own.origin, url: tab.url, frameId: 0, tab })).toEqual({ kind: 'extension' });
  });

  it('from the engine', () => {
    expect(who({ origin: own.origin, url: `${own.origin}/engine.html` })).toEqual({ kind: 'engine' });
  });
});

describe('a message is refused', () => {
  it.each<[string, RawSender]>([
    ['from another extension', { id: 'other', origin: own.origin }],
    [
      'from another site',
      { origin: 'https://evil.example', frameId: 0, tab: { id: 1, url: 'https://evil.example/' } },
    ],
    ['from the portal without https', { origin: `http://${PORTAL}`, frameId: 0, tab: portalTab }],
    ['from another port', { origin: `https://${PORTAL}:8443`, frameId: 0, tab: portalTab }],
    [
      'from a name that begins like the portal’s',
      { origin: `https://${PORTAL}.evil.example`, frameId: 0, tab: portalTab },
    ],
    ['from a sandboxed page', { origin: 'null', frameId: 0, tab: portalTab }],
    ['from a portal without a tab', { origin: `https://${PORTAL}` }],
    [
      'from a portal framed by another site',
      { origin: `https://${PORTAL}`, frameId: 2, tab: { id: 1, url: 'https://evil.example/' } },
    ],
    [
      'from the panel framed by another site',
      {
        origin: own.origin,
        url: `${own.origin}/panel.html`,
        frameId: 2,
        tab: { id: 1, url: 'https://evil.example/' },
      },
    ],
    ['from the panel in a tab whose address is hidden', { origin: own.origin, frameId: 2, tab: { id: 1 } }],
  ])('%s', (_whence, sender) => expect(who(sender)).toBeNull());
});
