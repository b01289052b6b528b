/**
 * Changes whenever the engine may say something else of the same bytes, so that kept verdicts of an older engine
 * are not taken for its own.
 */
export const ENGINE_VERSION = '12';
