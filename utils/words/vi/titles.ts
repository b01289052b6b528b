import { folder } from './folder.ts';
import { pages } from './pages.ts';
import { panel } from './panel.ts';
import { receipt } from './receipt.ts';
import { review } from './review.ts';
import { welcome } from './welcome.ts';

const { name } = panel;

/** Titles of our pages, as the browser shows them on a tab; panel and toolbar's window have the product's name. */
export const titles = {
  folder: `${folder.title} – ${name}`,
  guide: `Hướng dẫn ${name}`,
  options: pages.optionsTitle,
  receipt: `${receipt.title} – ${name}`,
  review: `${review.title} – ${name}`,
  support: `Báo cho người làm ${name}`,
  welcome: welcome.title,
};

export type TitleWords = typeof titles;
