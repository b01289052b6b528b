import * as z from 'zod/mini';

const KEY = 'being-looked-at';
const MOST_KEPT = 100;
const hashes = z._default(z.array(z.string()), []);
/** `doubted`: an engine ended while it looked at these, which may have been the browser being closed. */
const marksSchema = z.object({ now: hashes, doubted: hashes, fatal: hashes });
type Marks = z.infer<typeof marksSchema>;

/**
 * Remembers which file was being looked at, where it outlives the engine: a heap overflow in a Worker takes the
 * whole document along, and the same file would do it again. Content hashes, no names.
 */
export interface CrashMarks {
  /** Whether the engine did not survive this content, twice. */
  isFatal: (sha256: string) => boolean;
  begin: (sha256: string) => void;
  end: (sha256: string) => void;
}

/**
 * What earlier engines had begun and never ended, two of them one after the other, counts as fatal from now on. Once it
 * may have been an update, the browser being closed, or the power, and is of no account.
 */
export function openCrashMarks(storage: Pick<Storage, 'getItem' | 'setItem'>): CrashMarks {
  const before = read(storage);
  const again = before.now.filter((sha256) => before.doubted.includes(sha256));
  const marks: Marks = {
    now: [],
    doubted: [...new Set([...before.doubted, ...before.now])].slice(-MOST_KEPT),
    fatal: [...before.fatal, ...again].slice(-MOST_KEPT),
  };
  const write = () => storage.setItem(KEY, JSON.stringify(marks));
  write();
  return {
    isFatal: (sha256) => marks.fatal.includes(sha256),
    begin(sha256) {
      marks.now.push(sha256);
      write();
    },
    end(sha256) {
      const isOther = (other: string) => other !== sha256;
      Object.assign(marks, { now: marks.now.filter(isOther), doubted: marks.doubted.filter(isOther) });
      write();
    },
  };
}

function read(storage: Pick<Storage, 'getItem'>): Marks {
  try {
    return marksSchema.parse(JSON.parse(storage.getItem(KEY) ?? ''));
  } catch {
    return { now: [], doubted: [], fatal: [] };
  }
}
