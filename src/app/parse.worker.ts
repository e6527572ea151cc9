/** Parses a plan file apart from the page, which stays free however large or broken the file is. */
import { parsePlanText } from '../plan/parse.ts';
import type { FromParser } from './parseApart.ts';
import { piecesOf } from './planPieces.ts';

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  const result = parsePlanText(new TextDecoder().decode(data));
  if (result.ok) for (const piece of piecesOf(result.plan)) tell(piece);
  else tell({ kind: 'refused', problems: result.problems });
});

function tell(message: FromParser): void {
  postMessage(message);
}
