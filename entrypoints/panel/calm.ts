import type { PanelModel } from '../../components/shared/model.ts';

/** Milliseconds without a new reading after which the page is taken to have settled. */
const QUIET = 800;
const LONGEST = 5_000;

/**
 * Waits until the page has stopped changing. Portals answer a changed value by replacing the table's markup, and
 * what is put in meanwhile is lost.
 */
export function calm(model: PanelModel): Promise<void> {
  return new Promise((resolve) => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      clearTimeout(quiet);
      clearTimeout(limit);
      unsubscribe();
      resolve();
    };
    const limit = setTimeout(settle, LONGEST);
    const unsubscribe = model.state.subscribe(() => {
      clearTimeout(quiet);
      quiet = setTimeout(settle, QUIET);
    });
  });
}
