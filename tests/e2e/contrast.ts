import type { Locator, Page } from 'playwright/test';

/**
 * How far a drawn sign stands out, as WCAG reckons contrast: the commonest colour of a picture of the element's middle
 * against the one of its colours farthest from that. Backgrounds that are drawn as gradients axe-core leaves undecided.
 */
export async function contrastOf(page: Page, element: Locator): Promise<number> {
  const picture = await element.screenshot({ animations: 'disabled' });
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const [width, height] = [image.width / 2, image.height / 2];
    const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
    canvas.drawImage(image, -width / 2, -height / 2);
    const pixels = canvas.getImageData(0, 0, width, height).data;
    const counts = new Map<string, number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = pixels.slice(at, at + 3).join(' ');
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = colour.split(' ').map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const [ground = ''] = [...counts].sort((one, other) => other[1] - one[1]).map(([colour]) => colour);
    const ratios = [...counts.keys()].map((colour) => {
      const [dark = 0, light = 0] = [luminance(colour), luminance(ground)].sort((one, other) => one - other);
      return (light + 0.05) / (dark + 0.05);
    });
    return Math.max(...ratios);
  }, picture.toString('base64'));
}
