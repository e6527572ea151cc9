/** Props shared by the components of the stage. */
import type { PresentationSession } from '../../explore/tour/tourSession.ts';
import type { ResolvedStep } from './resolveStep.ts';
import type { Autoplay } from './useAutoplay.ts';
import type { ClockControl } from './useClock.ts';
import type { FullScreen } from './useFullScreen.ts';
import type { PagesControl } from './usePages.ts';
import type { PointerControl } from './usePointer.ts';
import type { TourControl } from './useTourControl.ts';
import type { PresenterWindow } from './window/usePresenterWindow.ts';

/** Overlay on top of the step. */
export type Overlay = 'none' | 'black' | 'code' | 'keys';

export type StageContext = {
  readonly session: PresentationSession;
  readonly resolvedStep: ResolvedStep;
  readonly control: TourControl;
  readonly overlay: Overlay;
  readonly setOverlay: (overlay: Overlay) => void;
  readonly fullScreen: FullScreen;
  readonly presenter: PresenterWindow;
  readonly clock: ClockControl;
  readonly autoplay: Autoplay;
  readonly pointer: PointerControl;
  /** Pages of the table on the stage. */
  readonly pages: PagesControl;
};
