/** Parses a plan file apart from the page, which stays free however large or broken the file is. */
import { parsePlanText } from '../plan/parse.ts';

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  postMessage(parsePlanText(new TextDecoder().decode(data)));
});
