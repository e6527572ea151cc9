/**
 * The parts of a workbook that hold cells, inflated within a limit whatever sizes the file claims. Macros, external
 * links, pictures and the like are left behind.
 */
import { Inflate } from 'fflate';

/** Bytes of all parts together, inflated. */
export const MAX_INFLATED = 200_000_000;
const MAX_PARTS = 2_000;

const WANTED = /\.(?:xml|rels)$|^mimetype$/i;
/** Folders of parts that hold no cells. */
const UNWANTED =
  /(?:^|\/)(?:externalLinks|media|drawings|charts|chartsheets|embeddings|activeX|customXml|ctrlProps|printerSettings|theme|pivotTables|pivotCache|queryTables|threadedComments|persons|webextensions|Pictures|Thumbnails|Configurations2|Basic|Scripts|Object[^/]*|ObjectReplacements)\/|calcChain|comments\d*\.xml$|vmlDrawing|connections\.xml$|worksheets\/_rels\//i;

export class TooMuchInside extends Error {}

export type ZipParts = Record<string, Uint8Array>;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** Throws {@link TooMuchInside}, and other errors for a file that is no valid zip. */
export function zipParts(bytes: Uint8Array, limit = MAX_INFLATED): ZipParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_PARTS) throw new TooMuchInside();
  let at = view.getUint32(end + 16, true);
  let left = limit;
  const parts: ZipParts = Object.create(null);
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error('no directory entry');
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const declared = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (!WANTED.test(name) || UNWANTED.test(name)) continue;
    if (declared > left) throw new TooMuchInside();
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new Error('no local header');
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = bytes.subarray(from, from + packed);
    const part = method === STORED ? data : method === DEFLATED ? inflated(data, declared, left) : null;
    if (part === null) throw new Error('unknown compression');
    left -= part.length;
    parts[name] = part;
  }
  return parts;
}

/** From this size on, a sheet is worth a look at what it holds. */
const LARGE = 500_000;

/** Takes cells and rows that have a style and nothing else out of large sheets: some have a million of them. */
export function withoutEmptyCells(parts: ZipParts): ZipParts {
  const lean: ZipParts = Object.assign(Object.create(null), parts);
  for (const [name, part] of Object.entries(parts)) {
    if (part.length < LARGE || !/worksheets\/[^/]*\.xml$/i.test(name)) continue;
    const text = new TextDecoder().decode(part);
    // Only those that say where they are: the others count for the place of what follows.
    const filled = text.replace(/<c r="[^<>]*\/>/g, '').replace(/<row r="[^<>]*(?:\/>|><\/row>)/g, '');
    if (filled.length < text.length) lean[name] = new TextEncoder().encode(filled);
  }
  return lean;
}

function endOfDirectory(view: DataView): number {
  // It is followed by a comment of at most 65,535 bytes.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new Error('no directory');
}

const STEP = 16_384;

function inflated(data: Uint8Array, declared: number, limit: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (size > limit || size > declared) throw new TooMuchInside();
    pieces.push(piece);
  });
  for (let at = 0; at < data.length; at += STEP)
    inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
