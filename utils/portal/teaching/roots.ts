import { parentAcross } from '../across-roots.ts';
import type { Page } from '../page-items.ts';

/** The documents and open shadow roots of a page in which something stands. */
export function rootsOf(page: Page): ParentNode[] {
  const roots = new Set<Node>([page.document]);
  for (const { element, at } of page.items) {
    roots.add(element.getRootNode());
    roots.add(at.getRootNode());
  }
  return [...roots] as unknown as ParentNode[];
}

/** All elements in these roots that match; none where the selector cannot be read. */
export function allMatching(roots: readonly ParentNode[], selector: string): Element[] {
  try {
    return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  } catch {
    return [];
  }
}

/** An element and all around it, out of shadow roots too, innermost first. */
export function withAncestors(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = parentAcross(at)) path.push(at);
  return path;
}
