import type { MouseEvent } from 'react';

/** Who presses by the mouse goes on by the step's own keys; a control that kept the keyboard would stay in sight. */
export function preventMouseFocus(event: MouseEvent): void {
  event.preventDefault();
}
