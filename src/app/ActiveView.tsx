import type { ReactNode } from 'react';
import type { View } from '../explore/state.ts';
import { views } from './lazyComponents.ts';

/**
 * Renders the current view. `children` is the canvas; it stays mounted when the user switches between map and
 * structure.
 */
export function ActiveView({ view, children }: { readonly view: View; readonly children: ReactNode }) {
  if (view === 'map' || view === 'structure') return children;
  const { Component } = views[view];
  return <Component />;
}
