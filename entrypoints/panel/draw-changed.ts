import type { DrawPair } from '../../components/shared/use-drawing.ts';
import { drawPages } from '../../utils/messaging/draw-pages.ts';
import type { Finding } from '../../utils/report/finding.ts';
import type { ChosenFiles } from './chosen-files.ts';

/** Draws a page of the file of a finding, from the bytes that are at hand or kept as a draft. Never rejects. */
export async function drawChanged(
  files: Pick<ChosenFiles, 'find'>,
  { criterion, attachment, file: name, changedPages }: Finding,
  ...[pair, onProgress, signal]: Parameters<DrawPair>
): ReturnType<DrawPair> {
  if (criterion === null || attachment === null || !changedPages) return 'gone';
  const found = await files.find(criterion, attachment, name ?? '').catch(() => null);
  if (!found) return 'gone';
  const { signedLength } = changedPages;
  return await drawPages({ file: found.file, pair, signedLength }, onProgress, signal);
}
