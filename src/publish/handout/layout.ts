/** How the steps of a tour lie on sheets of paper: two on each, and what is longer on as many as it needs. Pure. */

/** CSS pixels, of which a browser prints 96 to the inch: within the margins of A4 standing, a little less. */
export const PAGE = { w: 680, h: 1042 };
export const GAP = 20;
/** So much of a step's room is between its parts. */
export const BETWEEN = 8;
/** Below this a picture tells nothing. */
export const MIN_PICTURE = 250;
/** What a picture needs that has a sheet of its own for its sake. */
export const OWN_PAGE_HEIGHT = 560;
/** On a sheet of its own a picture needs no more. */
const MAX_PICTURE = 640;

export type Line = { readonly text: string; readonly endsParagraph: boolean };
/** Words that may go on overleaf, between two lines. `rowHeight` is that of a line. */
export type Block = {
  readonly name: 'text' | 'notes';
  readonly lines: readonly Line[];
  readonly rowHeight: number;
};

export type StepRoom = {
  /** What stands above: number, title, what is shown. */
  readonly head: number;
  readonly blocks: readonly Block[];
  /** A drawing fills what is left for it; what is written has its height. In CSS pixels. */
  readonly picture: 'none' | { readonly least: number } | { readonly height: number };
};

export type PlacedStep = {
  readonly step: number;
  /** From 0: 1 and more go on with what had no room. */
  readonly part: number;
  readonly height: number;
  readonly blocks: readonly Block[];
  /** In CSS pixels; 0 where there is none. */
  readonly picture: number;
};

/** `height` is what a sheet has for steps, without its head and foot. A step that is alone on its sheet fills it. */
export function paginate(steps: readonly StepRoom[], height: number): readonly (readonly PlacedStep[])[] {
  const half = Math.floor((height - GAP) / 2);
  const pages: PlacedStep[][] = [];
  let halfFree: PlacedStep[] | null = null;
  for (const [step, room] of steps.entries())
    for (const part of fits(room, half)
      ? [placeStep(step, 0, room, half)]
      : paginateLongStep(step, room, height)) {
      const isHalf = part.height === half;
      if (isHalf && halfFree !== null) {
        halfFree.push(part);
        halfFree = null;
      } else {
        const page = [part];
        pages.push(page);
        halfFree = isHalf ? page : null;
      }
    }
  return pages.map((page) => {
    const [alone, other] = page;
    const room = alone === undefined ? undefined : steps[alone.step];
    if (alone === undefined || other !== undefined || alone.height !== half || room === undefined)
      return page;
    return [placeStep(alone.step, alone.part, room, height)];
  });
}

const heightOf = ({ lines, rowHeight }: Block) =>
  lines.length === 0 ? 0 : lines.length * rowHeight + BETWEEN;
const total = (heights: readonly number[]) => heights.reduce((sum, each) => sum + each, 0);

function minHeightOf({ picture }: StepRoom): number {
  if (picture === 'none') return 0;
  return ('least' in picture ? picture.least : picture.height) + BETWEEN;
}

function fits(room: StepRoom, height: number): boolean {
  return room.head + total(room.blocks.map(heightOf)) + minHeightOf(room) <= height;
}

function placeStep(
  step: number,
  part: number,
  { head, blocks, picture }: StepRoom,
  height: number,
): PlacedStep {
  const left = height - head - total(blocks.map(heightOf)) - BETWEEN;
  const drawn = picture === 'none' ? 0 : 'least' in picture ? Math.min(left, MAX_PICTURE) : picture.height;
  return { step, part, height, blocks, picture: drawn };
}

/** As much as there is room for, then the rest. */
function paginateLongStep(step: number, room: StepRoom, height: number): readonly PlacedStep[] {
  const parts: PlacedStep[] = [];
  let rest = room;
  for (;;) {
    if (fits(rest, height)) return [...parts, placeStep(step, parts.length, rest, height)];
    const [now, later] = splitBlocks(rest.blocks, height - rest.head - minHeightOf(rest));
    // Where not even a line has room beside it, the picture is smaller than it should be, rather than never done.
    if (now.length === 0) return [...parts, placeStep(step, parts.length, rest, height)];
    parts.push(placeStep(step, parts.length, { ...rest, blocks: now }, height));
    rest = { head: rest.head, blocks: later, picture: 'none' };
  }
}

/** The lines that have room, and those that do not. */
function splitBlocks(
  blocks: readonly Block[],
  height: number,
): readonly [readonly Block[], readonly Block[]] {
  const now: Block[] = [];
  const later: Block[] = [];
  let left = height;
  for (const block of blocks) {
    const most = later.length > 0 ? 0 : Math.max(0, Math.floor((left - BETWEEN) / block.rowHeight));
    const [here, there] = [block.lines.slice(0, most), block.lines.slice(most)];
    if (here.length > 0) now.push({ ...block, lines: here });
    if (there.length > 0) later.push({ ...block, lines: there });
    left -= heightOf({ ...block, lines: here });
  }
  return [now, later];
}
