import type { SameRules } from '../table.ts';
import type { scanRules as vietnamese } from '../vi/rules-scan.ts';

const SCAN_AGAIN = 'Scan the sealed paper again in colour, at {least} dpi or more, and attach it again.';
const LOOK_FOR_SEAL =
  'Open the file and see whether it bears the organisation’s red seal; if not, scan the sealed paper.';

export const scanRules: SameRules<typeof vietnamese> = {
  'scan.seal-missing': {
    default: {
      message: 'No red seal of the organisation was found on the scan “{file}”.',
      remedy: 'Scan the sealed paper in colour and attach it again.',
    },
    appendix: {
      message: 'Neither a hanging seal nor one across the edges was found on the appendix “{file}”.',
      remedy: 'Have the appendix sealed, scan it in colour and attach it again.',
    },
    unsure: {
      message: 'Page {page} of “{file}” has red ink that may not be the organisation’s seal.',
      remedy: LOOK_FOR_SEAL,
    },
    partly: {
      message: 'No red seal on the pages looked at ({pages}) of “{file}”; the others were not looked at.',
      remedy: LOOK_FOR_SEAL,
    },
    unseen: {
      message: 'Whether the scan “{file}” bears the organisation’s red seal could not be seen.',
      remedy: LOOK_FOR_SEAL,
    },
  },
  'scan.quality': {
    default: {
      message: 'The scan “{file}” has only about {dpi} dpi, less than {least} dpi.',
      remedy: 'Scan the paper again at {least} dpi or more and attach it again.',
    },
    colourless: {
      message: 'The scan “{file}” is black and white: a seal’s red cannot be seen.',
      remedy: SCAN_AGAIN,
    },
    both: {
      message:
        'The scan “{file}” is black and white, so that a seal’s red cannot be seen, and has only about {dpi} dpi, less than {least} dpi.',
      remedy: SCAN_AGAIN,
    },
  },
};
