/** The view that is looked at. */
import type { ReactNode } from 'react';
import type { View } from '../explore/state.ts';
import { views } from './laterParts.ts';

/** The canvas, `children`, stands for both pictures, so that it lives on from one to the other. */
export function ViewPart({ view, children }: { readonly view: View; readonly children: ReactNode }) {
  if (view === 'map' || view === 'structure') return children;
  const { Part } = views[view];
  return <Part />;
}
