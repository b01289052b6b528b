import type { ImportProblem } from '../../components/pages/keeping-model.ts';
import { openBundle, type OpenBundle } from '../../utils/drafts/bundle/bundle.ts';
import { BundleError } from '../../utils/drafts/bundle/error.ts';
import { preview, type Preview } from '../../utils/drafts/bundle/preview.ts';
import { takeIn, type Choices } from '../../utils/drafts/bundle/take-in.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import { withDrafts } from '../background/drafts-database.ts';

/** The file that was looked at last, open with its passphrase. */
let looked: OpenBundle | null = null;

function problemOf(error: unknown): ImportProblem {
  if (error instanceof BundleError) return error.problem;
  console.error(error);
  return 'failed';
}

/** Reads a file to its end and compares it with what is here; nothing is taken in. */
export async function look(file: File, passphrase: string | null): Promise<Preview | ImportProblem> {
  looked = null;
  try {
    const bundle = await openBundle(file, passphrase);
    const seen = await withDrafts((database) => preview(database, bundle, Date.now()));
    looked = bundle;
    return seen;
  } catch (error) {
    return problemOf(error);
  }
}

/** Merges the file that was looked at last into what is here, and has open reports look at it. */
export async function takeLooked(choices: Choices): Promise<ImportProblem | null> {
  const bundle = looked;
  if (!bundle) return 'failed';
  try {
    await withDrafts((database) => takeIn(database, bundle, choices, Date.now()));
    return null;
  } catch (error) {
    return problemOf(error);
  } finally {
    // What came before an error is taken in all the same.
    await sendToBackground({ to: 'background', type: 'drafts-merged' });
  }
}
