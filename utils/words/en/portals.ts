import type { PortalsWords, ProfilesWords } from '../vi/portals.ts';

/** What the options page says of portals at other addresses, in English. */
export const portals: PortalsWords = {
  title: 'Portals at other addresses',
  advice: 'Soát CCHC runs only at the addresses that you allow here, one by one.',
  address: 'Address of the scoring portal',
  example: 'For example: cchc.tinh.gov.vn',
  add: 'Add the address',
  grant: (host) => `Allow ${host}`,
  remove: (host) => `Remove ${host}`,
  problem: {
    'bad-host': 'This is no address. Copy it from the bar at the top of the browser.',
    refused: 'The browser was not given the permission. Press again and choose “Allow”.',
  },
};

/** What the options page says of what was pointed out on portals, in English. */
export const profiles: ProfilesWords = {
  title: 'How pages are read, as shown',
  advice:
    'Where criteria, scores, explanations, files and the sending button stand, from pressing “Not right?”. Save it as a file for another computer.',
  none: 'No page was shown yet.',
  setBy: {
    person: 'shown on this computer',
    locked: 'set by the administrator',
    defaults: 'proposed by the administrator',
  },
  remove: (host) => `Forget ${host}`,
  export: 'Save as a file',
  import: 'Import from a file (JSON)',
  imported: (count) => `Imported: ${count}.`,
  problem: {
    'too-large': 'The file is too large.',
    'not-json': 'The file is no JSON.',
    'wrong-shape': 'The file was not saved by Soát CCHC for reading pages.',
  },
};
