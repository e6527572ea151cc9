/** Keeps placed words on their things while the camera moves, until they are placed anew. */
import type { Core } from 'cytoscape';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Camera } from './camera.ts';

/** `placedFor`: the camera for which the layer's words were placed. */
export function useSyncedLayer(cy: Core | null, placedFor: Camera | null): RefObject<SVGSVGElement | null> {
  const layer = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    if (cy === null || placedFor === null) return;
    const travel = () => {
      if (layer.current === null) return;
      const scale = cy.zoom() / placedFor.zoom;
      const { x, y } = cy.pan();
      const still = Math.abs(scale - 1) < 1e-6 && x === placedFor.pan.x && y === placedFor.pan.y;
      layer.current.style.transform = still
        ? ''
        : `translate(${x - placedFor.pan.x * scale}px, ${y - placedFor.pan.y * scale}px) scale(${scale})`;
    };
    travel();
    cy.on('viewport', travel);
    return () => {
      if (!cy.destroyed()) cy.removeListener('viewport', travel);
    };
  }, [cy, placedFor]);
  return layer;
}
