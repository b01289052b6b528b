import type { PanelActions } from './model.ts';

/** Actions that do nothing, to be replaced one by one where a page without a portal, or a test, has something to do. */
export const quietActions: PanelActions = {
  setOpen: () => undefined,
  drag: () => undefined,
  goTo: () => undefined,
  rename: () => undefined,
  restore: () => undefined,
  stopRestoring: () => undefined,
  stopOcr: () => undefined,
  readAgain: () => undefined,
  drawPages: () => Promise.resolve('failed'),
  enlarge: () => undefined,
  kept: {
    history: async () => [],
    texts: async () => [],
    takeBack: () => undefined,
    undo: () => undefined,
    file: async () => null,
  },
  sentSeen: () => undefined,
  confirmDrafts: () => undefined,
  dropDraft: () => undefined,
  acceptRound: () => undefined,
  openOptions: () => undefined,
  openFolder: () => undefined,
  openReview: () => undefined,
  openSidePanel: () => undefined,
  gateShown: () => undefined,
  gateBack: () => undefined,
  gateSend: () => undefined,
};
