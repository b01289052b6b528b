import type { PanelActions } from '../../components/shared/model.ts';

/** Actions that do nothing, to be replaced one by one where a test looks at them. */
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
