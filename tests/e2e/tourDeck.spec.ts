/** A tour saved as slides from its panel: read by a reader that is not ours, against what the panel shows. */
import { readFile } from 'node:fs/promises';
import { parse } from 'pptxtojson/dist/index.js';
import { expect, open, test } from './fixtures.ts';
import { BEHAVIOUR_IN } from './screen.ts';
import { Hands } from './steps.ts';

const SAYS = {
  ja: { save: 'ツアーをPowerPointで保存' },
  en: { save: 'Save the tour as PowerPoint' },
} as const;

const squeezed = (text: string) => text.replaceAll(/\s|&nbsp;|<[^>]*>/g, '');

for (const language of BEHAVIOUR_IN)
  test(`${language}: the app's own tour is a cover and a slide for each step, at one press`, async ({
    page,
  }) => {
    await open(page, `?lang=${language}&tour=vision`);
    const hands = new Hands(page);
    const download = page.waitForEvent('download');
    await hands.click(page.getByRole('button', { name: SAYS[language].save }));
    hands.expectAtMost(1);
    const done = await download;
    expect(done.suggestedFilename()).toMatch(/\.pptx$/);

    const bytes = new Uint8Array(await readFile((await done.path()) ?? ''));
    const { slides } = await parse(bytes.buffer, { imageMode: 'none' });
    expect(slides).toHaveLength(13);
    const texts = slides.map(({ elements }) => squeezed(JSON.stringify(elements)));
    // As the stage shows them, step by step.
    for (let step = 1; step <= 12; step += 1) {
      await open(page, `?lang=${language}&tour=vision&step=${step}`);
      const title = await page.locator('h1#step').innerText();
      expect(texts[step]).toContain(squeezed(title));
      expect(slides[step]?.note ?? '').not.toBe('');
    }
  });
