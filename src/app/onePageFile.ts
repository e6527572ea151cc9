/** The app itself as one file, with the plan that is open, as it opens without a host and without the network. */
import type { MadeFile } from '../exchange/draft.ts';
import { planName } from '../exchange/fileName.ts';
import { withCarried } from '../exchange/onePage.ts';
import type { ExplorerState } from '../store/explorer.ts';
import { ownAddress } from '../store/history.ts';
import { carried } from './carried.ts';
import { OWN_SOURCE } from './ownSource.ts';

/** Beside the hosted app: made by the same build. */
const ONE_FILE = 'vision-explorer.html';

/** `tours` is any JSON value; those that this very page carries, where nothing else is given. */
export async function onePageFile(
  state: ExplorerState,
  signal: AbortSignal,
  tours: unknown = carried()?.tours ?? null,
): Promise<MadeFile> {
  const { plan } = state.graph;
  const start = new URL(ownAddress(window, state, state.language)).search;
  const page = withCarried(OWN_SOURCE ?? (await fetchPage(signal)), { plan, tours, start });
  const bytes = new TextEncoder().encode(page);
  return { name: `${planName(plan)}-explorer.html`, mediaType: 'text/html', parts: [bytes] };
}

async function fetchPage(signal: AbortSignal): Promise<string> {
  const response = await fetch(new URL(ONE_FILE, document.baseURI), { signal });
  if (!response.ok) throw new Error(`The host has no ${ONE_FILE} (${response.status})`);
  return await response.text();
}
