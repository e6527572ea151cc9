import type { MouseEvent } from 'react';

/**
 * Keeps the focus on the step when a control is pressed by mouse: its keys go on working, and the controls
 * can hide.
 */
export function preventMouseFocus(event: MouseEvent): void {
  event.preventDefault();
}
