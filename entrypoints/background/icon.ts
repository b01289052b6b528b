const SIZES = [16, 32, 48] as const;

/** The toolbar icon: in colour on a portal, grey elsewhere. */
type IconVariant = 'icon' | 'icon-grey';
/** As `chrome.action.setIcon` takes it. */
type Icon = { imageData: Record<number, ImageData> } | { path: Record<string, string> };

const pathOf = (variant: IconVariant, size: number) => `/${variant}/${size}.png`;

/** Icons that this worker has drawn. */
const drawn = new Map<IconVariant, Promise<Icon>>();

async function draw(variant: IconVariant, size: number): Promise<ImageData> {
  const file = await fetch(chrome.runtime.getURL(pathOf(variant, size)));
  const picture = await createImageBitmap(await file.blob());
  // Kept in memory: a canvas of the graphics card has the worker wait for it.
  const context = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('There is no canvas.');
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, size, size);
}

function byPath(variant: IconVariant): Icon {
  return { path: Object.fromEntries(SIZES.map((size) => [size, pathOf(variant, size)])) };
}

async function drawAll(variant: IconVariant): Promise<Icon> {
  const pictures = await Promise.all(SIZES.map(async (size) => [size, await draw(variant, size)] as const));
  return { imageData: Object.fromEntries(pictures) };
}

/**
 * The icon as pixels. By its path the browser would draw it anew for each document, on a canvas that has the worker
 * stand still (measured while a page loads: 30 to 400 ms); where it cannot be drawn here, it does.
 */
export function iconOf(variant: IconVariant): Promise<Icon> {
  const icon = drawn.get(variant) ?? drawAll(variant).catch(() => byPath(variant));
  drawn.set(variant, icon);
  return icon;
}
