import { expect, moveTo, open, test } from './fixtures.ts';
import { phraseFaultsOf } from './phraseFaults.ts';
import { screenOf } from './screen.ts';

const STATES = [
  '&view=map',
  '&view=structure',
  '&view=matrix&without=sme-loan-program',
  '&view=overlap',
  '&view=overlap&select=I',
  '&view=list',
  '&view=list&sheet=policies',
  '&view=outline',
  '&select=sme-loan-program',
  '&select=2.1.3',
  '&select=2.1&count=3-&hide=2',
  '&select=vision',
] as const;

test('no line of Japanese text ends inside a phrase', async ({ page }) => {
  const faults: string[] = [];
  const look = async (where: string) => {
    for (const fault of await phraseFaultsOf(page)) faults.push(`${where}: ${fault}`);
  };
  for (const size of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await open(page, '?lang=ja');
    for (const state of STATES) {
      await moveTo(page, `?lang=ja${state}`);
      await look(`${size.width} ${state}`);
    }
    const { button, says, dialog } = screenOf(page, 'ja');
    await button(says.about).click();
    await expect(dialog).toBeVisible();
    await look(`${size.width} about`);
  }
  expect(faults).toEqual([]);
});
