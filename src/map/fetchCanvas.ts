import type { ComponentType } from 'react';
import type { CanvasProps } from './Canvas.tsx';

/** The canvas with its large library. What stands around the picture is drawn while they come. */
export async function fetchCanvas(): Promise<ComponentType<CanvasProps>> {
  return (await import('./Canvas.tsx')).Canvas;
}
