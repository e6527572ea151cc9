/** The view that is looked at. */
import type { ReactNode } from 'react';
import type { View } from '../explore/state.ts';
import { views } from './lazyComponents.ts';

/** The canvas, `children`, stands for both pictures, so that it lives on from one to the other. */
export function ActiveView({ view, children }: { readonly view: View; readonly children: ReactNode }) {
  if (view === 'map' || view === 'structure') return children;
  const { Component } = views[view];
  return <Component />;
}
