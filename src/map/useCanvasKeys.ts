/** The keys of the canvas: navigation, focus, zoom, pan and help. */
import type { KeyboardEvent } from 'react';
import { useActions, useExplorer } from '../store/hooks.ts';
import type { CameraControl } from './useCamera.ts';
import type { NavigationControl } from './useKeyboardNavigation.ts';

export const ZOOM_STEP = 1.3;
export const PAN_STEP = 60;

type Keys = Readonly<Record<string, () => void>>;

export function useCanvasKeys(
  camera: CameraControl,
  navigation: NavigationControl,
  help: () => void,
): (event: KeyboardEvent) => void {
  const { focusOn } = useActions();
  const characterKeys = useExplorer((state) => state.characterKeys);
  const around = (steps: 1 | 2 | 3) => {
    const node = navigation.here();
    if (node !== null) focusOn(node, steps);
  };
  const plain: Keys = {
    ArrowDown: () => navigation.go('in'),
    ArrowUp: () => navigation.go('out'),
    ArrowRight: () => navigation.go('next'),
    ArrowLeft: () => navigation.go('previous'),
    Home: () => navigation.go('top'),
    n: () => navigation.go('nextListing'),
    p: () => navigation.go('previousListing'),
    Enter: navigation.select,
    ' ': () => around(1),
    f: () => around(1),
    '1': () => around(1),
    '2': () => around(2),
    '3': () => around(3),
    '+': () => camera.zoomBy(ZOOM_STEP),
    ';': () => camera.zoomBy(ZOOM_STEP),
    '=': () => camera.zoomBy(ZOOM_STEP),
    '-': () => camera.zoomBy(1 / ZOOM_STEP),
    '0': camera.fit,
    '?': help,
  };
  const shifted: Keys = {
    ArrowLeft: () => camera.panBy(PAN_STEP, 0),
    ArrowRight: () => camera.panBy(-PAN_STEP, 0),
    ArrowUp: () => camera.panBy(0, PAN_STEP),
    ArrowDown: () => camera.panBy(0, -PAN_STEP),
    Enter: navigation.compare,
  };
  return (event) => {
    if (!characterKeys && isCharacter(event.key)) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    // Signs such as + and ? need Shift on most keyboards; letters work with and without it.
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const keys = event.shiftKey && Object.hasOwn(shifted, key) ? shifted : plain;
    const action = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
}

/** Whether it is a letter, digit or sign, which speech input may send too. Space and named keys are not. */
function isCharacter(key: string): boolean {
  return key.length === 1 && key !== ' ';
}
