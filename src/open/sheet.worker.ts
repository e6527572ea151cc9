/** Worker that reads a spreadsheet as a plan, so that the page stays responsive with a large one. */
import { readSheet, type SheetRequest } from '../exchange/sheet/readSheet.ts';

addEventListener('message', async ({ data }: MessageEvent<SheetRequest>) => {
  postMessage(await readSheet(data));
});
