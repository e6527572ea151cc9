/** Reads the live canvas: the nodes and edges that Cytoscape draws, and the labels over them. */
import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { expect } from './fixtures.ts';

export type Point = { readonly x: number; readonly y: number };
export type Rect = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type DrawnNode = {
  readonly id: string;
  /** Its centre on the page, in CSS pixels. */
  readonly at: Point;
  readonly box: Rect;
  readonly classes: readonly string[];
  readonly shape: string;
  /** Its model position, independent of the camera. */
  readonly place: Point;
  /** The stronger of its fill and border opacity. */
  readonly opacity: number;
  /** The style of its border; null for none. */
  readonly border: string | null;
};

export type DrawnEdge = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly classes: readonly string[];
  readonly width: number;
  readonly line: string;
  readonly opacity: number;
  /** Its path on the page: a chain of quadratic Bézier curves, joined midway between two control points. */
  readonly curve: { readonly from: Point; readonly controls: readonly Point[]; readonly to: Point };
};

export type DrawnLabel = {
  readonly node: string;
  /** Its lines, joined by a space. */
  readonly text: string;
  /** The bounding box of its letters on the page, over all lines. */
  readonly box: Rect;
  /** The background behind a highlighted label. */
  readonly ground: Rect | null;
  /** Font size on screen, in CSS pixels. */
  readonly size: number;
};

export type Reading = {
  /** The part of the page that the picture may occupy. */
  readonly stage: Rect;
  readonly camera: { readonly zoom: number; readonly pan: Point };
  /** Whether an animation is running. */
  readonly moving: boolean;
  /** The visible nodes. */
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly labels: readonly DrawnLabel[];
};

/** Playwright's page, or that of another engine. */
type Evaluating = Pick<Page, 'evaluate'>;

/** Reads the canvas at this moment. */
export function read(page: Evaluating): Promise<Reading> {
  return look(page, 0);
}

/** Reads the canvas once no animation runs and neither canvas nor page has changed for a few frames. */
export function settled(page: Evaluating): Promise<Reading> {
  return look(page, 3);
}

/** The number of frames after which a changing picture counts as never at rest. */
const PATIENCE = 600;

async function look(page: Evaluating, stillFrames: number): Promise<Reading> {
  const reading: Reading = JSON.parse(await lookText(page, stillFrames));
  return reading;
}

/** As text, which Playwright transfers four times faster than objects. */
function lookText(page: Evaluating, stillFrames: number): Promise<string> {
  return page.evaluate(
    async ({ stillFrames, patience }) => {
      type Container = HTMLElement & { readonly _cyreg?: { readonly cy: Core } };
      const find = () => document.querySelector<Container>('.__________cytoscape_container');
      // A canvas that has just been asked for mounts some frames later.
      for (let frame = 0; stillFrames > 0 && frame < patience && !find()?._cyreg?.cy; frame += 1)
        await new Promise(requestAnimationFrame);
      const container = find();
      const cy = container?._cyreg?.cy;
      if (!container || !cy) throw new Error('There is no canvas');
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) throw new Error('Nothing to measure letters with');
      const isMoving = () =>
        cy.animated() ||
        cy
          .nodes()
          .toArray()
          .some((node) => node.animated());
      const reading = () => {
        const origin = container.getBoundingClientRect();
        const zoom = cy.zoom();
        const onPage = ({ x, y }: { x: number; y: number }) => ({ x: x + origin.x, y: y + origin.y });
        const rect = (x: number, y: number, w: number, h: number) => ({
          left: x,
          top: y,
          right: x + w,
          bottom: y + h,
        });

        const nodes = cy
          .nodes()
          .toArray()
          .filter((node) => node.style('display') !== 'none')
          .map((node) => {
            const at = onPage(node.renderedPosition());
            const [w, h] = [node.width() * zoom, node.height() * zoom];
            const bordered = Number.parseFloat(String(node.style('border-width'))) > 0;
            const opacities = [
              Number(node.style('background-opacity')),
              bordered ? Number(node.style('border-opacity')) : 0,
            ];
            return {
              id: node.id(),
              at,
              box: rect(at.x - w / 2, at.y - h / 2, w, h),
              classes: [...node.classes()],
              shape: String(node.style('shape')),
              place: { x: node.position('x'), y: node.position('y') },
              opacity: Math.max(...opacities),
              border: bordered ? String(node.style('border-style')) : null,
            };
          });

        const edges = cy
          .edges()
          .toArray()
          // An edge with a hidden end is not drawn either.
          .filter((edge) => edge.visible())
          .map((edge) => ({
            id: edge.id(),
            source: edge.source().id(),
            target: edge.target().id(),
            classes: [...edge.classes()],
            width: Number.parseFloat(String(edge.style('width'))),
            line: String(edge.style('line-style')),
            opacity: Number(edge.style('line-opacity')),
            curve: {
              from: onPage(edge.renderedSourceEndpoint()),
              controls: (edge.renderedControlPoints() ?? []).map(onPage),
              to: onPage(edge.renderedTargetEndpoint()),
            },
          }));

        // The glyph box of a line, not its line box: the visible extent.
        const labels = [...document.querySelectorAll<SVGGElement>('g[data-node]')].map((group) => {
          const text = group.querySelector('text');
          const matrix = text?.getScreenCTM();
          if (!text || !matrix) throw new Error('A label without words');
          const font = getComputedStyle(text);
          // Measured at ten times the size, as whole pixels would be a pixel too wide.
          const size = Number.parseFloat(font.fontSize);
          pen.font = `${font.fontWeight} ${size * 10}px ${font.fontFamily}`;
          const lines = [...text.querySelectorAll('tspan')].map((line) => {
            const words = line.textContent ?? '';
            const first = line.getStartPositionOfChar(0);
            const last = line.getEndPositionOfChar(line.getNumberOfChars() - 1);
            const ink = pen.measureText(words);
            const from = new DOMPoint(first.x, first.y - ink.actualBoundingBoxAscent / 10).matrixTransform(
              matrix,
            );
            const to = new DOMPoint(last.x, first.y + ink.actualBoundingBoxDescent / 10).matrixTransform(
              matrix,
            );
            return { words, from, to };
          });
          const ground = group.querySelector('rect')?.getBoundingClientRect();
          return {
            node: group.dataset.node ?? '',
            text: lines.map(({ words }) => words.trim()).join(' '),
            box: {
              left: Math.min(...lines.map(({ from }) => from.x)),
              top: Math.min(...lines.map(({ from }) => from.y)),
              right: Math.max(...lines.map(({ to }) => to.x)),
              bottom: Math.max(...lines.map(({ to }) => to.y)),
            },
            ground: ground ? rect(ground.x, ground.y, ground.width, ground.height) : null,
            size: size * matrix.d,
          };
        });

        return {
          stage: rect(origin.x, origin.y, origin.width, origin.height),
          camera: { zoom, pan: { ...cy.pan() } },
          moving: isMoving(),
          nodes,
          edges,
          labels,
        };
      };

      if (stillFrames > 0) {
        // Cytoscape and React signal their changes, so that frames need not be compared.
        let still = 0;
        const changed = () => {
          still = 0;
        };
        const page = new MutationObserver(changed);
        page.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
        const size = new ResizeObserver(changed);
        size.observe(container);
        cy.on('render', changed);
        for (let frame = 0; still < stillFrames; frame += 1) {
          if (frame > patience) throw new Error('The picture never comes to rest');
          await new Promise(requestAnimationFrame);
          still = isMoving() ? 0 : still + 1;
        }
        page.disconnect();
        size.disconnect();
        cy.off('render', changed);
      }
      return JSON.stringify(reading());
    },
    { stillFrames, patience: PATIENCE },
  );
}

/** Waits until the picture at rest meets a condition, as the change may not have started yet. */
export async function settledOnce(
  page: Page,
  condition: (reading: Reading) => boolean,
  message: string,
): Promise<Reading> {
  let reading = await settled(page);
  const isFulfilled = async () => {
    if (!condition(reading)) reading = await settled(page);
    return condition(reading);
  };
  await expect.poll(isFulfilled, { message, intervals: [20] }).toBe(true);
  return reading;
}

export function nodeOf(reading: Reading, id: string): DrawnNode {
  const found = reading.nodes.find((node) => node.id === id);
  if (found === undefined) throw new Error(`${id} is not on the canvas`);
  return found;
}

/** Hovers a drawn node by moving the mouse in steps. */
export async function pointAt(page: Page, id: string): Promise<void> {
  const { at } = nodeOf(await settled(page), id);
  await page.mouse.move(at.x, at.y, { steps: 4 });
}

/** Moves the pointer off the picture. */
export async function pointAway(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
}

const KINDS = ['vision', 'strategy', 'direction', 'policy', 'initiative', 'priorityProject'] as const;
export type Kind = (typeof KINDS)[number];

export function ofKind(reading: Reading, kind: Kind): readonly DrawnNode[] {
  return reading.nodes.filter((node) => node.classes.includes(kind));
}

/** The plan's nodes on the canvas, without auxiliary backgrounds and marks. */
export function planNodes(reading: Reading): readonly DrawnNode[] {
  return KINDS.flatMap((kind) => ofKind(reading, kind));
}

/** Whether a node is dimmed. */
export function isDim(thing: { readonly classes: readonly string[] }): boolean {
  return thing.classes.includes('dim');
}

/** The text without its line breaks. */
export function unbroken(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Whether a node has exactly this complete label. */
export function isWritten({ labels }: Reading, text: string, node?: string): boolean {
  return labels.some(
    (label) => unbroken(label.text) === unbroken(text) && (node === undefined || label.node === node),
  );
}
