/** What the parts of the stage have in common. */
import type { Presenting } from '../../explore/tour/briefing.ts';
import type { Course } from './course.ts';
import type { Autoplay } from './useAutoplay.ts';
import type { ClockControl } from './useClock.ts';
import type { FullScreen } from './useFullScreen.ts';
import type { PagesControl } from './usePages.ts';
import type { PointerControl } from './usePointer.ts';
import type { TourControl } from './useTourControl.ts';
import type { PresenterWindow } from './window/usePresenterWindow.ts';

/** What lies over the step. */
export type Cover = 'none' | 'black' | 'code' | 'keys';

export type Stage = {
  readonly briefing: Presenting;
  readonly course: Course;
  readonly control: TourControl;
  readonly cover: Cover;
  readonly turn: (cover: Cover) => void;
  readonly fullScreen: FullScreen;
  readonly presenter: PresenterWindow;
  readonly clock: ClockControl;
  readonly autoplay: Autoplay;
  readonly pointer: PointerControl;
  /** Of a table. */
  readonly pages: PagesControl;
};
