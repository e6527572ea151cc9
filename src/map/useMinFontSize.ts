/**
 * The smallest font size on the canvas, in CSS pixels. On stage it is larger, to be read from afar, but not on a
 * narrow page, which is held in the hand and has no room for larger labels.
 */
import { useMemo } from 'react';
import { isOnStage } from '../explore/tour/tourSession.ts';
import { useExplorer } from '../store/hooks.ts';
import { isNarrow } from '../ui/breakpoints.ts';
import type { Size } from './geometry/scene.ts';
import { MIN_FONT_SIZE } from './labels/label.ts';

/** Small text relative to the font size of the page, and its minimum on stage: the value of `--small` there. */
const SMALL = 0.8572;
const MIN = 18;

export function useMinFontSize(size: Size | null): number {
  const onStage = useExplorer(({ tourSession }) => isOnStage(tourSession));
  // The font size of the page depends on its size, as that of the canvas does.
  return useMemo(() => (onStage && size !== null ? stageFontSize() : MIN_FONT_SIZE), [onStage, size]);
}

/** The smallest font size on stage, in CSS pixels. */
export function stageFontSize(): number {
  if (isNarrow()) return MIN_FONT_SIZE;
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(root) ? Math.max(MIN, root * SMALL) : MIN_FONT_SIZE;
}
