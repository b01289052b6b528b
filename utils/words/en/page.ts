import type { page as vietnamese } from '../vi/page.ts';

export const page: typeof vietnamese = {
  updated: 'Soát CCHC has been updated. Reload the page to go on using it; the portal itself works as usual.',
  reload: 'Reload the page',
  later: 'Later',
};
