/**
 * The smallest type on the canvas, in CSS pixels: while a step is on show, the one that is read from afar. A narrow
 * page is held in the hand, and larger words would leave its picture without any.
 */
import { useMemo } from 'react';
import { isOnStage } from '../explore/tour/tourSession.ts';
import { useExplorer } from '../store/hooks.ts';
import { isNarrow } from '../ui/breakpoints.ts';
import type { Size } from './geometry/scene.ts';
import { MIN_FONT_SIZE } from './labels/label.ts';

/** Small type over the page's own, and the least of it on a stage: `--small` there. */
const SMALL = 0.8572;
const MIN = 18;

export function useMinFontSize(size: Size | null): number {
  const onStage = useExplorer(({ tourSession }) => isOnStage(tourSession));
  // The page's type grows with the page, and then the canvas has another size.
  return useMemo(() => (onStage && size !== null ? stageFontSize() : MIN_FONT_SIZE), [onStage, size]);
}

/** Of a step on show, as large as the page is. */
export function stageFontSize(): number {
  return isNarrow() ? MIN_FONT_SIZE : ofPage();
}

function ofPage(): number {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(root) ? Math.max(MIN, root * SMALL) : MIN_FONT_SIZE;
}
