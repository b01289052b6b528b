import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const storedFile = z.object({
  id: z.string(),
  name: z.string(),
  size: z.number(),
  sha256: z.string(),
  at: z.string(),
});

const entry = z.object({
  score: z.string(),
  explanation: z.string(),
  /** The same as an editor posted it; empty where none did. */
  markup: z.string(),
  files: z.array(storedFile),
  assignee: z.nullable(z.string()),
  done: z.boolean(),
  returnNote: z.string(),
  appraisedScore: z.string(),
  appraisedNote: z.string(),
});

const report = z.object({
  entries: z.record(z.string(), entry),
  summary: z.nullable(storedFile),
  submittedAt: z.nullable(z.string()),
});

/** A file the portal has received; `at` is the server's clock as ISO 8601, the bytes lie beside. */
export type StoredFile = z.infer<typeof storedFile>;
/** What was entered for one criterion. */
export type Entry = z.infer<typeof entry>;
/** The report of one unit. */
export type Report = z.infer<typeof report>;

/** Reports and uploaded bytes, on disk: `bao-cao.json` and `tep/<id>` in one folder. */
export class Store {
  readonly #folder: string;
  readonly #reports: Record<string, Report>;

  /** Opens the folder, which is made where it is missing. Throws a ZodError where the JSON is not ours. */
  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(join(folder, 'tep'), { recursive: true });
    const text = existsSync(this.#index) ? readFileSync(this.#index, 'utf8') : '{}';
    this.#reports = z.record(z.string(), report).parse(JSON.parse(text));
  }

  /** The report of a unit, empty at first. What is changed in it is kept by `save`. */
  report(unit: string): Report {
    return (this.#reports[unit] ??= { entries: {}, summary: null, submittedAt: null });
  }

  /** What a unit has entered for a criterion, empty at first. */
  entry(unit: string, code: string): Entry {
    return (this.report(unit).entries[code] ??= emptyEntry());
  }

  /** Writes every report; a crash in between leaves the old file. */
  save(): void {
    const next = `${this.#index}.moi`;
    writeFileSync(next, JSON.stringify(this.#reports, null, 1));
    renameSync(next, this.#index);
  }

  /** Keeps the bytes of an upload and says what it was filed as. */
  addFile(name: string, bytes: Uint8Array, at: Date): StoredFile {
    const id = randomUUID();
    writeFileSync(join(this.#folder, 'tep', id), bytes);
    return { id, name, size: bytes.length, sha256: sha256(bytes), at: at.toISOString() };
  }

  /** The bytes of a stored file. Throws where the id was never given. */
  bytesOf(file: StoredFile): Uint8Array {
    return readFileSync(join(this.#folder, 'tep', file.id));
  }

  get #index(): string {
    return join(this.#folder, 'bao-cao.json');
  }
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function emptyEntry(): Entry {
  return {
    score: '',
    explanation: '',
    markup: '',
    files: [],
    assignee: null,
    done: false,
    returnNote: '',
    appraisedScore: '',
    appraisedNote: '',
  };
}
