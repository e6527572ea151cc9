/** Keeps placed words on their things while the camera moves, until they are placed anew. */
import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Camera } from './camera.ts';

/** `placedFor`: the camera for which the layer's words were placed. */
export function useTravellingLayer(
  cy: Core | null,
  placedFor: Camera | null,
): RefObject<SVGSVGElement | null> {
  const layer = useRef<SVGSVGElement>(null);
  const travel = useEffectEvent(() => {
    if (cy === null || layer.current === null || placedFor === null) return;
    const scale = cy.zoom() / placedFor.zoom;
    const { x, y } = cy.pan();
    const still = Math.abs(scale - 1) < 1e-6 && x === placedFor.pan.x && y === placedFor.pan.y;
    layer.current.style.transform = still
      ? ''
      : `translate(${x - placedFor.pan.x * scale}px, ${y - placedFor.pan.y * scale}px) scale(${scale})`;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: words placed for a new camera start anew.
  useLayoutEffect(() => travel(), [placedFor]);
  useEffect(() => {
    if (cy === null) return;
    const listener = () => travel();
    cy.on('viewport', listener);
    return () => {
      if (!cy.destroyed()) cy.removeListener('viewport', listener);
    };
  }, [cy]);
  return layer;
}
