/** How long this script is in force: until the extension is updated or removed under the open page. */
export interface Lifetime {
  /** Aborts at the end, once that was noticed. */
  readonly signal: AbortSignal;
  /** Looks whether the end has come. */
  readonly isInvalid: boolean;
  onInvalidated(act: () => void): void;
  /** Calls each `milliseconds`, until the end. */
  setInterval(act: () => void, milliseconds: number): void;
}

/**
 * Stands in for WXT's class of this name, by an alias of the build, with no more of it than is used here: what is put
 * into every page is to be small.
 */
export class ContentScriptContext implements Lifetime {
  readonly #end = new AbortController();
  readonly signal = this.#end.signal;

  get isInvalid(): boolean {
    if (!chrome.runtime?.id) this.#end.abort();
    return this.signal.aborted;
  }

  onInvalidated(act: () => void): void {
    this.signal.addEventListener('abort', act);
  }

  setInterval(act: () => void, milliseconds: number): void {
    const timer = window.setInterval(() => {
      if (!this.isInvalid) act();
    }, milliseconds);
    this.onInvalidated(() => window.clearInterval(timer));
  }
}
