/** The view that is looked at. */
import type { ReactNode } from 'react';
import type { View } from '../explore/state.ts';
import { list, matrix, outline, overlap } from './laterParts.ts';

/** The canvas, `children`, stands for both pictures, so that it lives on from one to the other. */
export function ViewPart({ view, children }: { readonly view: View; readonly children: ReactNode }) {
  switch (view) {
    case 'map':
    case 'structure':
      return children;
    case 'matrix':
      return <matrix.Part />;
    case 'overlap':
      return <overlap.Part />;
    case 'list':
      return <list.Part />;
    case 'outline':
      return <outline.Part />;
  }
}
