/**
 * All labels on the canvas have the contrast of WCAG 2.2 AA, also those of dimmed items: these can still be hovered and
 * selected, so that the exemption of inactive elements does not apply.
 */

import { tooFaint } from './contrast.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { LANGUAGES } from './screen.ts';
import { HUB, POLICIES } from './source.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const PICTURES = [
  ['reuse map', ''],
  ['structure in dots', '&view=structure'],
  ['structure opened', `&view=structure&open=${Object.keys(POLICIES).join(',')}`],
  ['structure as printed', '&view=structure&open=printed'],
] as const;

const STATES = [
  ['at first', ''],
  ['with an initiative selected', `&select=${HUB.id}`],
  ['with a basic policy selected', '&select=3.1.1'],
  ['with a strategy selected', '&select=2'],
  ['with a priority project selected', '&select=IV'],
  ['with hits marked', '&find=ロボット'],
  ['with hits of every kind set back', '&find=の&select=IV'],
  ['with English hits of every kind set back', '&find=the&select=IV'],
  ['with a connection', `&connect=2.1.3,mice-events`],
] as const;

for (const language of LANGUAGES)
  test(language, async ({ page }) => {
    await open(page, `?lang=${language}`);
    for (const [picture, view] of PICTURES)
      for (const [state, query] of STATES) {
        await moveTo(page, `?lang=${language}${view}${query}`);
        expect.soft(await tooFaint(page), `${picture}, ${state}`).toEqual([]);
      }
  });
