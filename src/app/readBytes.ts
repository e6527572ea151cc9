/** Reads an answer piece by piece: tells how much has come, and stops where it is too much or nothing comes. */

export type Progress = {
  readonly received: number;
  /** Null where the server does not say, or says it of the compressed file. */
  readonly all: number | null;
};

export class TooLarge extends Error {}

type Reading = {
  readonly most: number;
  readonly onProgress: (progress: Progress) => void;
  /** Called with each piece: something is coming. */
  readonly alive: () => void;
};

export async function readBytes(
  response: Response,
  { most, onProgress, alive }: Reading,
): Promise<Uint8Array<ArrayBuffer>> {
  const encoded = response.headers.get('content-encoding') !== null;
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  const all = encoded || !Number.isFinite(length) ? null : length;
  if (all !== null && all > most) throw new TooLarge();
  if (response.body === null) return new Uint8Array(await response.arrayBuffer());
  const pieces: Uint8Array[] = [];
  let received = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    alive();
    received += value.length;
    if (received > most) {
      await reader.cancel();
      throw new TooLarge();
    }
    pieces.push(value);
    onProgress({ received, all });
  }
  const bytes = new Uint8Array(received);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
