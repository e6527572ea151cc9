/** A tour on its stage, under a finger. */
import { settled } from './canvas.ts';
import { everythingFetched, expect, test } from './fixtures.ts';
import { expectStep, onStage, STAGE } from './stage.ts';

const says = STAGE.ja;
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a swipe over the words turns, and so do the buttons', async ({ page, context }) => {
  await onStage(page);
  await everythingFetched(page);
  const session = await context.newCDPSession(page);
  const swipe = async (from: number, to: number) => {
    const box = await page.getByRole('region', { name: says.stage, exact: true }).boundingBox();
    const y = (box?.y ?? 0) + 60;
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] });
    // A finger that waits for a busy page is taken for a long press, which the page is told: then it swipes again.
    for (let isTaken = true; isTaken; ) {
      await settled(page);
      await page.evaluate(() => new Promise<void>((idle) => requestIdleCallback(() => idle())));
      const touch = await page.evaluateHandle(() => ({
        end: new Promise<string>((done) => {
          for (const type of ['pointerup', 'pointercancel'])
            window.addEventListener(type, () => done(type), { once: true, capture: true });
        }),
      }));
      await Promise.all([
        send('touchStart', from),
        ...[0.25, 0.5, 0.75, 1].map((share) => send('touchMove', from + (to - from) * share)),
        send('touchEnd'),
      ]);
      isTaken = (await touch.evaluate(({ end }) => end)) === 'pointercancel';
    }
  };
  await swipe(320, 80);
  await expectStep(page, 2);
  await swipe(80, 320);
  await expectStep(page, 1);
  await swipe(200, 180);
  await expectStep(page, 1);
  await page.getByRole('button', { name: says.next }).tap();
  await expectStep(page, 2);
  for (const button of await page
    .getByRole('region', { name: says.stage, exact: true })
    .getByRole('button')
    .all())
    if (await button.isVisible()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
});
