import type { ComponentType } from 'react';

/** The canvas with its large library. What stands around the picture is drawn while they come. */
export async function fetchCanvas(): Promise<ComponentType> {
  const { Canvas } = await import('./Canvas.tsx');
  return Canvas;
}
