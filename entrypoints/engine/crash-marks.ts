import * as z from 'zod/mini';

const KEY = 'being-looked-at';
const MOST_KEPT = 100;
const marksSchema = z.object({ now: z.array(z.string()), fatal: z.array(z.string()) });
type Marks = z.infer<typeof marksSchema>;

/**
 * Remembers which file was being looked at, where it outlives the engine: a heap overflow in a Worker takes the
 * whole document along, and the same file would do it again. Content hashes, no names.
 */
export interface CrashMarks {
  /** Whether the engine once did not survive this content. */
  isFatal: (sha256: string) => boolean;
  begin: (sha256: string) => void;
  end: (sha256: string) => void;
}

/** What an earlier engine had begun and never ended counts as fatal from now on. */
export function openCrashMarks(storage: Pick<Storage, 'getItem' | 'setItem'>): CrashMarks {
  const before = read(storage);
  const marks: Marks = { now: [], fatal: [...before.fatal, ...before.now].slice(-MOST_KEPT) };
  const write = () => storage.setItem(KEY, JSON.stringify(marks));
  write();
  return {
    isFatal: (sha256) => marks.fatal.includes(sha256),
    begin(sha256) {
      marks.now.push(sha256);
      write();
    },
    end(sha256) {
      marks.now = marks.now.filter((other) => other !== sha256);
      write();
    },
  };
}

function read(storage: Pick<Storage, 'getItem'>): Marks {
  try {
    return marksSchema.parse(JSON.parse(storage.getItem(KEY) ?? ''));
  } catch {
    return { now: [], fatal: [] };
  }
}
