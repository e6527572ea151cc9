/** Keys of the canvas: zoom, fit, pan, and the surroundings of what is selected. */
import type { KeyboardEvent } from 'react';
import { useActions, useExplorer } from '../store/hooks.ts';
import type { CameraControl } from './useCamera.ts';

export const ZOOM_STEP = 1.3;
export const PAN_STEP = 60;

export function useCanvasKeys(camera: CameraControl): (event: KeyboardEvent) => void {
  const { focusOn } = useActions();
  const selected = useExplorer((state) => state.selected);
  const focusSelected = (steps: 1 | 2 | 3) => {
    if (selected !== null) focusOn(selected, steps);
  };
  const actions: Readonly<Record<string, () => void>> = {
    '+': () => camera.zoomBy(ZOOM_STEP),
    ';': () => camera.zoomBy(ZOOM_STEP),
    '=': () => camera.zoomBy(ZOOM_STEP),
    '-': () => camera.zoomBy(1 / ZOOM_STEP),
    '0': camera.fit,
    ArrowLeft: () => camera.panBy(PAN_STEP, 0),
    ArrowRight: () => camera.panBy(-PAN_STEP, 0),
    ArrowUp: () => camera.panBy(0, PAN_STEP),
    ArrowDown: () => camera.panBy(0, -PAN_STEP),
    f: () => focusSelected(1),
    '1': () => focusSelected(1),
    '2': () => focusSelected(2),
    '3': () => focusSelected(3),
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
}
