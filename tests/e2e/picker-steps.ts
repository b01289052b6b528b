import { readFileSync } from 'node:fs';
import type { CDPSession, Locator, Page } from 'playwright/test';

/** What a screen reader is told of the picker, whose inside no script of the page can reach. */
export interface Picker {
  /** Waits for something with this role and name, and gives its middle in the viewport. */
  middleOf(role: string, name: string): Promise<{ x: number; y: number }>;
  press(name: string): Promise<void>;
  /** Waits until a step is asked. */
  atStep(title: string): Promise<void>;
  isOpen(): Promise<boolean>;
  /** The box as it stands now, with its style, as a page of its own: axe-core reaches no closed shadow root. */
  copy(): Promise<string>;
}

const PATIENCE = 20_000;
const STYLE = readFileSync(
  new URL('../../entrypoints/picker/bar.css', `file://${import.meta.dirname}/`),
  'utf8',
);

export async function pickerOn(page: Page): Promise<Picker> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const middleOf: Picker['middleOf'] = async (role, name) => {
    for (const until = Date.now() + PATIENCE; Date.now() < until;) {
      const middle = await find(session, role, name);
      if (middle) return middle;
      await page.waitForTimeout(100);
    }
    throw new Error(`The picker has no ${role} «${name}».`);
  };
  return {
    middleOf,
    async press(name) {
      const { x, y } = await middleOf('button', name);
      await page.mouse.click(x, y);
    },
    atStep: async (title) => void (await middleOf('heading', title)),
    isOpen: async () => (await page.locator('soat-cchc-picker').count()) > 0,
    async copy() {
      const box = boxIn((await session.send('DOM.getDocument', { depth: -1, pierce: true })).root);
      if (!box) throw new Error('The picker is not open.');
      const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId: box.nodeId });
      return `<!doctype html><html lang="vi"><title>Soát CCHC</title><meta name="color-scheme" content="light dark">
        <main><h1>Trang</h1><soat-cchc-picker><template shadowrootmode="open"><style>${STYLE}</style>${outerHTML}</template></soat-cchc-picker></main>`;
    },
  };
}

type DomNode = Awaited<ReturnType<typeof documentOf>>;
const documentOf = async (session: CDPSession) => (await session.send('DOM.getDocument')).root;

/** The picker's box at or below a node, through shadow roots. */
function boxIn(node: DomNode): DomNode | null {
  if (node.localName === 'soat-cchc-picker')
    return node.shadowRoots?.[0]?.children?.find(({ localName }) => localName === 'section') ?? null;
  for (const child of node.children ?? []) {
    const box = boxIn(child);
    if (box) return box;
  }
  return null;
}

async function find(
  session: CDPSession,
  role: string,
  name: string,
): Promise<{ x: number; y: number } | null> {
  const root = await documentOf(session);
  const { nodes } = await session.send('Accessibility.queryAXTree', {
    nodeId: root.nodeId,
    role,
    accessibleName: name,
  });
  const backendNodeId = nodes.find(({ ignored }) => !ignored)?.backendDOMNodeId;
  if (backendNodeId === undefined) return null;
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Clicks where an element of the page shows: what lies over it takes the click. */
export async function clickAt(page: Page, element: Locator): Promise<void> {
  const box = await element.boundingBox();
  if (!box) throw new Error('It shows nowhere.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
