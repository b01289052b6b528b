import type { ChangedPagesWords } from '../vi/changed-pages.ts';

export const changedPages: ChangedPagesWords = {
  compare: 'Compare the page as signed with now',
  was: 'As signed',
  now: 'Now',
  page: (page) => `Page ${page}`,
  place: (place, total) => `${place}/${total}`,
  previous: 'Previous page',
  next: 'Next page',
  altWas: (page) => `Page ${page} as it was signed`,
  altNow: (page) => `Page ${page} as it is now`,
  noneThen: 'This page was not there when it was signed.',
  noneNow: 'This page is no longer there.',
  drawing: 'Drawing…',
  drawingShare: (percent) => `Drawing… ${percent} %`,
  spots: (count) => `${count} spot(s) differ, framed in red.`,
  same: 'Both look the same: what was changed does not show on this page.',
  enlarge: 'Enlarge',
  title: (file) => `“${file}” as signed and now`,
  zoom: 'Zoom in',
  close: 'Close',
  notDrawn: {
    gone: 'The content of this file is no longer kept. Choose the file again to see it.',
    limit: 'The page is too large or takes too long to draw. Compare it in a PDF viewer.',
    failed: 'It could not be drawn. Compare it in a PDF viewer.',
  },
};
