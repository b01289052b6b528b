import { pngUrl } from '../scan/png.ts';
import type { Grey } from './grey.ts';

/** The picture as a PNG in a data URL, for a person to look at. */
export function toDataUrl(grey: Grey): Promise<string> {
  return pngUrl(grey, 1);
}
