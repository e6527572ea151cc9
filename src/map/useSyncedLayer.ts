/** Moves the label layer with the camera until the labels are placed again. */
import type { Core } from 'cytoscape';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Camera } from './camera.ts';

/** `placedFor`: the camera for which the labels were placed. */
export function useSyncedLayer(cy: Core | null, placedFor: Camera | null): RefObject<SVGSVGElement | null> {
  const layer = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    if (cy === null || placedFor === null) return;
    const follow = () => {
      if (layer.current === null) return;
      const scale = cy.zoom() / placedFor.zoom;
      const { x, y } = cy.pan();
      const isSame = Math.abs(scale - 1) < 1e-6 && x === placedFor.pan.x && y === placedFor.pan.y;
      layer.current.style.transform = isSame
        ? ''
        : `translate(${x - placedFor.pan.x * scale}px, ${y - placedFor.pan.y * scale}px) scale(${scale})`;
    };
    follow();
    cy.on('viewport', follow);
    return () => {
      if (!cy.destroyed()) cy.removeListener('viewport', follow);
    };
  }, [cy, placedFor]);
  return layer;
}
