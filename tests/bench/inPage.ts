/**
 * Functions that run inside the measured page. Each is sent to the browser as text, so it may refer only to browser
 * APIs and its own argument.
 */
import type { Core } from 'cytoscape';

declare global {
  interface Window {
    /** Results: the times of the first sight and of the live picture, and the longest task on the main thread. */
    benchFirst?: number;
    benchLive?: number;
    benchLongest?: number;
    benchFrames?: number[];
    hideFirst?: () => void;
  }
}

/**
 * Runs before any script of the page; records long tasks and two painted frames: the first sight, after `data-sight` or,
 * on pages without one, `data-ready`; and the live picture, after `data-ready`. That the first sight shows what the
 * live page shows is asserted by `tests/e2e/firstSight.spec.ts`.
 */
export function watchStart(): void {
  window.benchLongest = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      window.benchLongest = Math.max(window.benchLongest ?? 0, entry.duration);
  }).observe({ type: 'longtask', buffered: true });
  const painted = (name: 'benchFirst' | 'benchLive') =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // A message posted in an animation frame arrives after that frame is painted.
      port1.onmessage = () => {
        window[name] ??= performance.now();
      };
      port2.postMessage(null);
    });
  let isSeen = false;
  const observer = new MutationObserver(() => {
    const { sight, ready } = document.documentElement?.dataset ?? {};
    if (!isSeen && (sight === 'true' || ready === 'true')) {
      isSeen = true;
      painted('benchFirst');
    }
    if (ready !== 'true') return;
    observer.disconnect();
    painted('benchLive');
  });
  observer.observe(document, {
    attributes: true,
    attributeFilter: ['data-ready', 'data-sight'],
    subtree: true,
    childList: true,
  });
}

export type Action = 'filter' | 'select';

/** The time from an action to two frames after the canvas has drawn it. */
export function timeOf(action: Action): Promise<number> {
  type Container = HTMLElement & { readonly _cyreg?: { readonly cy: Core } };
  const cy = document.querySelector<Container>('.__________cytoscape_container')?._cyreg?.cy;
  if (cy === undefined) throw new Error('There is no canvas');
  const hub = cy.nodes().max((node) => node.connectedEdges().length).ele;
  // A tap as Cytoscape emits it, with position and original event, which its types omit.
  const tapped: { emit(event: unknown): unknown } = hub;
  const tap = {
    type: 'tap',
    position: hub.position(),
    renderedPosition: hub.renderedPosition(),
    originalEvent: new MouseEvent('mouseup'),
  };
  const checkbox = document.querySelector<HTMLInputElement>('input[type="checkbox"]');
  return new Promise((done, failed) => {
    setTimeout(() => failed(new Error(`Nothing was drawn after the ${action}`)), 60_000);
    requestAnimationFrame(() => {
      const from = performance.now();
      cy.one('render', () =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from))),
      );
      if (action === 'select') tapped.emit(tap);
      else if (window.hideFirst !== undefined) window.hideFirst();
      else checkbox?.click();
    });
  });
}

/** Starts recording frames; `framesNoted` returns the times between them. */
export function noteFrames(): void {
  window.benchFrames = [];
  const note = (time: number) => {
    window.benchFrames?.push(time);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

export function framesNoted(): readonly number[] {
  const times = window.benchFrames ?? [];
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}

/** A point on the canvas without elements, from where a drag pans. */
export function emptyPlace(): { x: number; y: number } {
  type Container = HTMLElement & { readonly _cyreg?: { readonly cy: Core } };
  const container = document.querySelector<Container>('.__________cytoscape_container');
  const cy = container?._cyreg?.cy;
  if (!container || cy === undefined) throw new Error('There is no canvas');
  const { left, top, width, height } = container.getBoundingClientRect();
  const { zoom, pan } = { zoom: cy.zoom(), pan: cy.pan() };
  const boxes = cy
    .nodes(':visible')
    .map((node) => ({ at: node.position(), w: node.width(), h: node.height() }));
  const free = (x: number, y: number) =>
    boxes.every(
      ({ at, w, h }) =>
        Math.abs(at.x * zoom + pan.x - x) > (w * zoom) / 2 + 6 ||
        Math.abs(at.y * zoom + pan.y - y) > (h * zoom) / 2 + 6,
    );
  for (let y = height - 4; y > 4; y -= 8)
    for (let x = 4; x < width - 4; x += 8) if (free(x, y)) return { x: left + x, y: top + y };
  return { x: left + 3, y: top + height - 3 };
}
