import type { FetchingWords } from '../vi/fetching.ts';

export const fetching: FetchingWords = {
  start: 'Check uploaded files',
  startOver: 'Check all again',
  advice:
    'Fetches the files that the report page shows now, one after another, to check them on this machine, in the session that is open. Nothing on the portal is deleted or changed.',
  starting: 'Looking for the files on the page…',
  running: (done, total) => `${done} of ${total} files checked`,
  current: (name) => `Fetching “${name}”…`,
  waiting: 'Checking the content…',
  paused: 'Paused.',
  pause: 'Pause',
  goOn: 'Go on',
  cancel: 'Stop',
  progress: 'Progress of checking uploaded files',
  done: (looked) => `${looked} files checked.`,
  notFetched: (count) => `${count} files could not be fetched: each criterion says why.`,
  end: {
    cancelled: 'Stopped. What was checked is kept.',
    'signed-out': 'The portal asks to sign in again. Sign in, open the report page, then press again.',
    server: 'The portal’s server is failing, so this has stopped. Try again in some minutes.',
    left: 'The report page was closed or loaded anew, so this has stopped. Open it and press again to go on.',
    'no-page': 'The report page is not there. Open it (or load it anew) on the portal, then press again.',
    'no-files':
      'No unchecked file on the open tab of the page. For those of others, open them and press again.',
  },
};
