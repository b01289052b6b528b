/**
 * Why a file of drafts cannot be read. `foreign`: it is none; `newer`: made by a later version; `cut`: its end is
 * missing; `damaged`: bytes are not those that were written; `too-large`: more than any report holds.
 */
export const BUNDLE_PROBLEMS = [
  'foreign',
  'newer',
  'cut',
  'damaged',
  'too-large',
  'passphrase-needed',
  'wrong-passphrase',
] as const;
export type BundleProblem = (typeof BUNDLE_PROBLEMS)[number];

/** Thrown while a file of drafts is read. */
export class BundleError extends Error {
  override name = 'BundleError';
  readonly problem: BundleProblem;

  constructor(problem: BundleProblem) {
    super(problem);
    this.problem = problem;
  }
}
