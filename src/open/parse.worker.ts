/** Worker that parses a plan file, so that the page stays responsive with a large or broken file. */
import { parsePlanFile } from '../plan/parseFile.ts';
import type { ParseResponse } from './parseInWorker.ts';
import { splitPlan } from './planChunks.ts';

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  const result = parsePlanFile(data);
  if (result.ok) for (const piece of splitPlan(result.plan)) post(piece);
  else post({ kind: 'refused', problems: result.problems });
});

function post(message: ParseResponse): void {
  postMessage(message);
}
