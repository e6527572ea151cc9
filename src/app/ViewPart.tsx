/** The view that is looked at. */
import type { ReactNode } from 'react';
import type { View } from '../explore/state.ts';
import { list, matrix, outline, overlap } from './laterParts.ts';

const WRITTEN = { matrix, overlap, list, outline };

/** The canvas, `children`, stands for both pictures, so that it lives on from one to the other. */
export function ViewPart({ view, children }: { readonly view: View; readonly children: ReactNode }) {
  if (view === 'map' || view === 'structure') return children;
  const { Part } = WRITTEN[view];
  return <Part />;
}
