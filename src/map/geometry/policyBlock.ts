/** A basic policy in the structure: its row, the dots of its listings, and their names where it is open. */
import type { Branches } from '../../explore/state.ts';
import {
  type Listing,
  listingsOfInitiative,
  listingsOfPolicy,
  nodeOf,
  type PlanGraph,
  type PolicyNode,
} from '../../plan/graph.ts';
import type { LocalText } from '../../plan/schema.ts';
import { breakPieces, pieceJoint } from '../../plan/text.ts';
import { discSize, nameWhenAsked, type SceneNode, snap } from './scene.ts';
import { estimatedLines } from './textRoom.ts';

export type BlockFrame = {
  readonly left: number;
  readonly right: number;
  /** Dots stand at the right end of the policy's own line, or in a line below its name. */
  readonly dots: 'beside' | 'below';
};

export type Block = { readonly height: number; readonly nodesAt: (top: number) => readonly SceneNode[] };

const FONT = 12;
/** Height of a row with a name of one line, and of each line where it takes more. */
const ROW = 16;
const LINE = 13;
const NAMED_ROW = 18;
const PITCH = 12.8;
const INDENT = 44;
/** Room left of a row for the sign that opens it. */
const SIGN = 15;

export function policyBlock(
  graph: PlanGraph,
  policy: PolicyNode,
  branches: Branches,
  frame: BlockFrame,
): Block {
  const listings = listingsOfPolicy(graph, policy.id);
  const named = listings.filter((listing) => isNamed(listing, branches));
  const dotted = listings.filter((listing) => !isNamed(listing, branches));
  const left = frame.left + SIGN;
  const width = frame.right - left;
  const dotsWidth = dotted.length * PITCH + 8;
  const nameWidth = frame.dots === 'beside' ? width - dotsWidth : width;
  const lines = linesOf(policy.id, policy.breaks, nameWidth - 13);
  const nameHeight = lines === 1 ? ROW : lines * LINE + 4;
  const dotsHeight = frame.dots === 'below' && dotted.length > 0 ? PITCH + 4 : 0;
  return {
    height: nameHeight + dotsHeight + named.length * NAMED_ROW + (named.length > 0 ? 4 : 0),
    nodesAt: (top) => {
      const dotsY = frame.dots === 'beside' ? top + nameHeight / 2 : top + nameHeight + PITCH / 2;
      const dotsX = frame.dots === 'beside' ? frame.right - dotted.length * PITCH : left + 8;
      return [
        {
          id: policy.id,
          node: policy.id,
          x: left + nameWidth / 2,
          y: snap(top + nameHeight / 2),
          w: nameWidth,
          h: nameHeight - 1,
          shape: { kind: 'row' },
          labels: [
            {
              place: 'inside',
              content: 'numberOrName',
              align: 'start',
              bold: false,
              onColour: false,
              importance: 900,
            },
            nameWhenAsked({ x: 0, y: 1 }),
          ],
        },
        ...(branches.kind === 'asPrinted'
          ? []
          : [sign(policy, frame.left + SIGN / 2 - 1, top + nameHeight / 2, named.length > 0)]),
        ...dotted.map((listing, index) => dot(graph, listing, dotsX + (index + 0.5) * PITCH, dotsY)),
        ...named.map((listing, index) =>
          namedRow(graph, listing, frame, top + nameHeight + dotsHeight + index * NAMED_ROW),
        ),
      ];
    },
  };
}

/** What opens and closes a policy's branch. */
function sign(policy: PolicyNode, x: number, y: number, open: boolean): SceneNode {
  const label = { align: 'middle', bold: true, onColour: false, importance: 800 } as const;
  return {
    id: `${policy.id}/sign`,
    node: policy.id,
    opens: policy.id,
    x: snap(x),
    y: snap(y),
    w: SIGN + 1,
    h: ROW - 1,
    shape: { kind: 'row' },
    labels: [{ place: 'inside', content: open ? 'closes' : 'opens', ...label }],
  };
}

function isNamed(listing: Listing, branches: Branches): boolean {
  if (branches.kind === 'asPrinted') return true;
  return branches.kind === 'open' && branches.policies.includes(listing.policy) && listing.mark === 'first';
}

/** The most lines a name needs in any of its languages. */
export function linesOf(number: string, breaks: LocalText, width: number): number {
  const counts = Object.keys(breaks).map((language) =>
    estimatedLines([`${number} `, ...breakPieces(breaks, language)], pieceJoint(language), width / FONT),
  );
  return Math.max(1, ...counts);
}

/** A first listing is drawn by the initiative itself, a re-listing by a mark of its own. */
function dot(graph: PlanGraph, listing: Listing, x: number, y: number): SceneNode {
  const size = Math.min(PITCH - 1, discSize(listingsOfInitiative(graph, listing.initiative).length, 3.7));
  return {
    id: listing.mark === 'first' ? listing.initiative : listing.id,
    node: nodeOf(graph, listing.initiative).id,
    listing: listing.id,
    x: snap(x),
    y: snap(y),
    w: size,
    h: size,
    shape: { kind: 'disc' },
    labels: [nameWhenAsked({ x: 0, y: 1 })],
  };
}

function namedRow(graph: PlanGraph, listing: Listing, frame: BlockFrame, top: number): SceneNode {
  const x = frame.left + INDENT;
  const area = { x: 10, y: -NAMED_ROW / 2, w: frame.right - x - 14, h: NAMED_ROW };
  return {
    ...dot(graph, listing, x, top + NAMED_ROW / 2),
    labels: [
      {
        place: 'inside',
        content: 'listed',
        align: 'start',
        bold: false,
        onColour: false,
        importance: 500,
        area,
      },
    ],
  };
}
