/** What draws a step's picture: the app around knows how files do. */
import type { ComponentType } from 'react';
import type { Place } from '../usePointer.ts';

export type StepPictureProps = {
  /** What the step shows. */
  readonly see: string;
  /** Points at a place of the audience's page; null where moving over the picture points at nothing. */
  readonly pointAt: ((place: Place) => void) | null;
};

export type StepPicture = ComponentType<StepPictureProps>;
