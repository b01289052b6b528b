import type { FileFacts } from '../../utils/evidence/facts.ts';

/** Text kept in memory, in characters, so that long documents do not pile up. */
const MOST_TEXT = 20_000_000;
const MOST_FILES = 500;

/** Facts by content hash, the latest used kept longest. */
export class KnownFacts {
  readonly #facts = new Map<string, FileFacts>();
  #text = 0;

  get(sha256: string): FileFacts | null {
    const facts = this.#facts.get(sha256);
    if (!facts) return null;
    this.#facts.delete(sha256);
    this.#facts.set(sha256, facts);
    return facts;
  }

  put(facts: FileFacts): void {
    this.#drop(facts.sha256);
    this.#facts.set(facts.sha256, facts);
    this.#text += textLength(facts);
    for (const oldest of this.#facts.keys()) {
      if (this.#facts.size <= MOST_FILES && this.#text <= MOST_TEXT) break;
      if (oldest !== facts.sha256) this.#drop(oldest);
    }
  }

  #drop(sha256: string): void {
    const facts = this.#facts.get(sha256);
    if (!facts) return;
    this.#text -= textLength(facts);
    this.#facts.delete(sha256);
  }
}

function textLength(facts: FileFacts): number {
  return facts.pdf?.text.reduce((sum, page) => sum + page.length, 0) ?? 0;
}
