/** Paginates the steps of a tour: two per page; longer steps take as many pages as they need. */

/** The page area in CSS pixels (96 per inch): A4 portrait within its margins, slightly reduced. */
export const PAGE = { w: 680, h: 1042 };
export const GAP = 20;
/** The gap between the parts of a step. */
export const BETWEEN = 8;
/** The least useful height of a picture. */
export const MIN_PICTURE = 250;
/** The height of a picture that gets a page of its own. */
export const OWN_PAGE_HEIGHT = 560;
/** The greatest height of a picture. */
const MAX_PICTURE = 640;

export type Line = { readonly text: string; readonly endsParagraph: boolean };
/** A text that may continue on the next page. `rowHeight`: the height of a line. */
export type Block = {
  readonly name: 'text' | 'notes';
  readonly lines: readonly Line[];
  readonly rowHeight: number;
};

export type StepRoom = {
  /** The height of number, title and description. */
  readonly head: number;
  readonly blocks: readonly Block[];
  /** A drawing fills the remaining height from `least` on; an outline has a fixed `height`. In CSS pixels. */
  readonly picture: 'none' | { readonly least: number } | { readonly height: number };
};

export type PlacedStep = {
  readonly step: number;
  /** From 0; further parts continue the step. */
  readonly part: number;
  readonly height: number;
  readonly blocks: readonly Block[];
  /** The height of the picture in CSS pixels; 0 for none. */
  readonly picture: number;
};

/** `height`: of a page, without header and footer. A step that is alone on its page fills it. */
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

/** Splits a step that is longer than a page. */
function paginateLongStep(step: number, room: StepRoom, height: number): readonly PlacedStep[] {
  const parts: PlacedStep[] = [];
  let rest = room;
  for (;;) {
    if (fits(rest, height)) return [...parts, placeStep(step, parts.length, rest, height)];
    const [now, later] = splitBlocks(rest.blocks, height - rest.head - minHeightOf(rest));
    // Where not even one line fits beside it, the picture shrinks, so that the loop ends.
    if (now.length === 0) return [...parts, placeStep(step, parts.length, rest, height)];
    parts.push(placeStep(step, parts.length, { ...rest, blocks: now }, height));
    rest = { head: rest.head, blocks: later, picture: 'none' };
  }
}

/** Splits blocks into the lines that fit in `height` and the rest. */
function splitBlocks(
  blocks: readonly Block[],
  height: number,
): readonly [readonly Block[], readonly Block[]] {
  const now: Block[] = [];
  const later: Block[] = [];
  let left = height;
  for (const block of blocks) {
    const most = later.length > 0 ? 0 : Math.max(0, Math.floor((left - BETWEEN) / block.rowHeight));
    const [fitting, rest] = [block.lines.slice(0, most), block.lines.slice(most)];
    if (fitting.length > 0) now.push({ ...block, lines: fitting });
    if (rest.length > 0) later.push({ ...block, lines: rest });
    left -= heightOf({ ...block, lines: fitting });
  }
  return [now, later];
}
