import type { TitleWords } from '../vi/titles.ts';
import { folder } from './folder.ts';
import { pages } from './pages.ts';
import { panel } from './panel.ts';
import { receipt } from './receipt.ts';
import { review } from './review.ts';
import { welcome } from './welcome.ts';

const { name } = panel;

export const titles: TitleWords = {
  folder: `${folder.title} – ${name}`,
  guide: `Guide to ${name} (in Vietnamese)`,
  options: pages.optionsTitle,
  receipt: `${receipt.title} – ${name}`,
  review: `${review.title} – ${name}`,
  support: `Report to the makers of ${name}`,
  welcome: welcome.title,
};
