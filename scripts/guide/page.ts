import type { Plugin } from 'vite';
import { renderGuide } from './render.ts';

const PLACE_OF_GUIDE = '<!-- guide -->';

/** Puts the guide into its page while that is built: the page is static and needs nothing to be read. */
export function guidePage(): Plugin {
  return {
    name: 'guide-page',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => (html.includes(PLACE_OF_GUIDE) ? html.replace(PLACE_OF_GUIDE, renderGuide) : html),
    },
  };
}
