import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules about a page as a whole, which a frame on another page is not. */
const OF_PAGES = ['landmark-one-main', 'page-has-heading-one', 'region'];

/**
 * What axe-core finds wrong with a document, or with one that stands in a frame on another page: rule and place. Looks
 * at elements of one kind alone where a selector is given.
 */
export async function violationsIn(
  document: Frame | Page,
  { inFrame = false, within }: { inFrame?: boolean; within?: string } = {},
): Promise<string[]> {
  const isPart = inFrame || within !== undefined;
  const rules = Object.fromEntries(OF_PAGES.map((id) => [id, { enabled: !isPart }]));
  const context = within === undefined ? 'document' : JSON.stringify({ include: [within] });
  await document.evaluate(axe);
  const run = `axe.run(${context}, ${JSON.stringify({ rules })})`;
  const { violations } = await document.evaluate<AxeResults>(run);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}
