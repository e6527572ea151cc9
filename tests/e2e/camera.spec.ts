/** The camera: by keys, buttons, wheel and drag. */
import type { Core } from 'cytoscape';
import { nodeOf, planNodes, type Reading, settled, settledOnce } from './canvas.ts';
import { idsOf } from './canvasQueries.ts';
import { expect, open, test } from './fixtures.ts';
import { screenOf } from './screen.ts';
import { HUB } from './source.ts';

test.use({ viewport: { width: 1366, height: 768 } });

const ids = (reading: Reading) => idsOf(planNodes(reading));

test.describe('the camera', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('follows the keys: plus and minus, 0, and Shift with the arrows', async ({ page }) => {
    await open(page, '?lang=ja');
    const start = (await settled(page)).camera;
    await screenOf(page, 'ja').canvas.focus();
    const pressed = async (key: string, condition: (camera: Reading['camera']) => boolean) => {
      await page.keyboard.press(key);
      return (await settledOnce(page, ({ camera }) => condition(camera), `${key} moves the camera`)).camera;
    };
    const near = await pressed('+', ({ zoom }) => zoom > start.zoom);
    const back = await pressed('-', ({ zoom }) => zoom < near.zoom);
    expect(back.zoom).toBeCloseTo(start.zoom, 6);
    await pressed('+', ({ zoom }) => zoom > start.zoom);
    // The picture moves against the arrow, as a page does that one scrolls.
    let { pan } = (await settled(page)).camera;
    for (const [key, x, y] of [
      ['Shift+ArrowLeft', 1, 0],
      ['Shift+ArrowRight', -1, 0],
      ['Shift+ArrowUp', 0, 1],
      ['Shift+ArrowDown', 0, -1],
    ] as const) {
      const from = pan;
      const to = await pressed(key, (camera) => camera.pan.x !== from.x || camera.pan.y !== from.y);
      pan = to.pan;
      expect([Math.sign(pan.x - from.x), Math.sign(pan.y - from.y)]).toEqual([x, y]);
    }
    expect(await pressed('0', ({ zoom }) => Math.abs(zoom - start.zoom) < 1e-9)).toEqual(start);
  });

  test('follows the buttons', async ({ page }) => {
    await open(page, '?lang=en');
    const { button, says } = screenOf(page, 'en');
    const start = (await settled(page)).camera;
    await button(says.zoomIn).click();
    const near = await settledOnce(page, ({ camera }) => camera.zoom > start.zoom, 'closer');
    // About the middle of the picture.
    const { left, right, top, bottom } = near.stage;
    const middle = { x: (right - left) / 2, y: (bottom - top) / 2 };
    const factor = near.camera.zoom / start.zoom;
    expect(near.camera.pan.x).toBeCloseTo(middle.x - (middle.x - start.pan.x) * factor, 3);
    expect(near.camera.pan.y).toBeCloseTo(middle.y - (middle.y - start.pan.y) * factor, 3);
    await button(says.zoomOut).click();
    await settledOnce(page, ({ camera }) => camera.zoom < near.camera.zoom, 'farther');
    await button(says.zoomOut).click();
    await settledOnce(page, ({ camera }) => camera.zoom < start.zoom * 0.9, 'still farther');
    await button(says.fit).click();
    const fitted = await settledOnce(page, ({ camera }) => camera.zoom > start.zoom * 0.99, 'the whole');
    expect(fitted.camera).toEqual(start);
  });

  test('follows the wheel, about the pointer', async ({ page }) => {
    await open(page, '?lang=ja');
    const before = await settled(page);
    const { at } = nodeOf(before, HUB.id);
    await page.mouse.move(at.x, at.y);
    await page.mouse.wheel(0, -240);
    const after = await settledOnce(page, ({ camera }) => camera.zoom > before.camera.zoom, 'closer');
    const there = nodeOf(after, HUB.id).at;
    expect(Math.hypot(there.x - at.x, there.y - at.y)).toBeLessThan(1);
    // Each notch zooms by as much, whatever was turned before.
    expect(after.camera.zoom / before.camera.zoom).toBeCloseTo(1.2, 5);
    for (let notch = 1; notch <= 4; notch += 1) {
      const { zoom } = (await settled(page)).camera;
      await page.mouse.wheel(0, 120);
      const farther = await settledOnce(page, ({ camera }) => camera.zoom < zoom, 'farther');
      expect(zoom / farther.camera.zoom, `notch ${notch}`).toBeCloseTo(1.2, 5);
    }
  });

  test('two clicks on one node are a double click, on different ones none', async ({ page }) => {
    await open(page, '?lang=ja');
    // Systems wait for half a second.
    expect(
      await page.evaluate(() => {
        const container = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>(
          '.__________cytoscape_container',
        );
        return container?._cyreg?.cy.multiClickDebounceTime();
      }),
    ).toBe(500);
    const before = await settled(page);
    const hub = nodeOf(before, HUB.id).at;
    const other = nodeOf(before, '1.1.1').at;
    await page.mouse.click(other.x, other.y);
    await page.mouse.click(hub.x, hub.y);
    await expect(page).toHaveURL(new RegExp(`select=${HUB.id}`));
    expect(page.url()).not.toContain('focus=');
    await page.mouse.click(hub.x, hub.y, { clickCount: 2, delay: 0 });
    await expect(page).toHaveURL(/focus=/);
  });

  test('follows a drag', async ({ page }) => {
    await open(page, '?lang=ja');
    const before = await settled(page);
    const from = { x: before.stage.left + 4, y: before.stage.top + 330 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 120, from.y + 40, { steps: 6 });
    await page.mouse.up();
    const after = await settledOnce(page, ({ camera }) => camera.pan.x > before.camera.pan.x + 60, 'moved');
    expect(after.camera.zoom).toBe(before.camera.zoom);
    expect(ids(after)).toEqual(ids(before));
  });
});

test('quick presses of the zoom button add up', async ({ page }) => {
  await open(page, '?lang=ja');
  const { button, says } = screenOf(page, 'ja');
  const { zoom } = (await settled(page)).camera;
  for (let press = 0; press < 3; press += 1) await button(says.zoomIn).click();
  const after = await settled(page);
  expect(after.camera.zoom / zoom).toBeCloseTo(1.3 ** 3, 2);
});
