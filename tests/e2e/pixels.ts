/** Compares two screenshots of a page. */
import type { Page } from '@playwright/test';

/** By how much a colour channel, 0–255, may differ before the pixel counts: smoothed edges differ a little. */
const TOLERANCE = 40;

/** The share of pixels, 0–1, that differ between two PNG files of the same size. */
export function differingShare(page: Page, before: Buffer, after: Buffer): Promise<number> {
  return page.evaluate(
    async ([first, second, tolerance]) => {
      const pixelsOf = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (context === null) throw new Error('There is no 2D context');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
      };
      const [a, b] = [await pixelsOf(first), await pixelsOf(second)];
      if (a.length !== b.length) return 1;
      let differing = 0;
      for (let at = 0; at < a.length; at += 4)
        if (
          [0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > tolerance)
        )
          differing += 1;
      return differing / (a.length / 4);
    },
    [before.toString('base64'), after.toString('base64'), TOLERANCE] as const,
  );
}
