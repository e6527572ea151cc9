/** A tour that is being presented: its steps on the stage, its detours, its presenter's window. */
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { Briefing, Presenting } from '../../explore/tour/briefing.ts';
import { useExplorer } from '../../store/hooks.ts';
import { useOnChange } from '../../ui/useOnChange.ts';
import { useTour } from '../useTour.ts';
import { courseOf } from './course.ts';
import { DetourBar } from './DetourBar.tsx';
import { StageFault } from './StageFault.tsx';
import { StageKeysDialog } from './StageKeysDialog.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { Cover } from './stage.ts';
import { useAutoplay } from './useAutoplay.ts';
import { useClock } from './useClock.ts';
import { useFullScreen } from './useFullScreen.ts';
import { useOpenedUp } from './useOpenedUp.ts';
import { usePages } from './usePages.ts';
import { usePointer } from './usePointer.ts';
import { type Pressed, useStageKeys } from './useStageKeys.ts';
import { useTourControl } from './useTourControl.ts';
import { PresenterScreen, type StepPicture } from './window/PresenterScreen.tsx';
import { closePresenterWindow, usePresenterWindow } from './window/usePresenterWindow.ts';

type Props = {
  readonly briefing: Presenting;
  /** What is open afterwards. */
  readonly leaveTo: Briefing | null;
  readonly onLeave: () => void;
  /** Draws a step for the presenter's window. */
  readonly Picture: StepPicture;
};

export function Presentation({ briefing, leaveTo, onLeave, Picture }: Props) {
  const graph = useExplorer((state) => state.graph);
  const found = useTour(briefing.tour);
  const tour = found.kind === 'found' ? found.tour : null;
  const course = tour === null ? null : courseOf(tour, briefing, graph);
  const [cover, setCover] = useState<Cover>('none');
  const fullScreen = useFullScreen();
  const presenter = usePresenterWindow();
  const clock = useClock();
  const pointer = usePointer();
  const pages = usePages(course === null || briefing.detour ? null : briefing.step);
  const steering = useTourControl(briefing, tour, leaveTo);
  const control = {
    ...steering,
    goTo: (step: number) => {
      setCover((before) => (before === 'code' ? 'code' : 'none'));
      steering.goTo(step);
    },
    back: () => {
      setCover('none');
      steering.back();
      // The picture may have it: its keys walk the plan.
      focusStep();
    },
    explore: () => {
      setCover('none');
      steering.explore();
    },
    leave: () => {
      closePresenterWindow(presenter);
      clock.forget();
      onLeave();
      steering.leave();
    },
  };
  const autoplay = useAutoplay(briefing, () => {
    if (tour !== null && tour.steps.length > 0) control.goTo((briefing.step + 1) % tour.steps.length);
  });
  const turn = (wanted: Cover) => setCover((before) => (before === wanted ? 'none' : wanted));

  const commands: Readonly<Record<Exclude<Pressed, object>, () => void>> = {
    next: () => control.goTo(briefing.step + 1),
    previous: () => control.goTo(briefing.step - 1),
    first: () => control.goTo(0),
    last: () => control.goTo(Number.MAX_SAFE_INTEGER),
    back: control.back,
    explore: control.explore,
    fullScreen: fullScreen.toggle,
    presenter: presenter.open,
    pageOn: () => pages.turn(1),
    pageBack: () => pages.turn(-1),
    point: pointer.toggle,
    play: autoplay.toggle,
    black: () => turn('black'),
    code: () => turn('code'),
    keys: () => turn('keys'),
    leave: () => {
      if (cover !== 'none') setCover('none');
      else if (!fullScreen.leave()) control.leave();
    },
  };
  const run = (pressed: Pressed) =>
    typeof pressed === 'object' ? control.goTo(pressed.goTo) : commands[pressed]();
  const dropped = useOpenedUp(briefing.detour && course !== null ? course.step.see : null);
  const keys = useStageKeys(run, !briefing.detour);

  // The keyboard begins at the step, and not on a button that is no longer there.
  const { detour } = briefing;
  useOnChange(detour ? null : 'step', focusStep);

  return (
    <>
      {course === null ? (
        <StageFault found={found} briefing={briefing} control={control} />
      ) : briefing.detour ? (
        <DetourBar course={course} dropped={dropped} onBack={control.back} />
      ) : (
        <StepScreen
          {...{ briefing, course, control, cover, turn, pages, typed: keys.typed }}
          {...{ fullScreen, presenter, clock, autoplay, pointer }}
        />
      )}
      {cover === 'keys' ? <StageKeysDialog onClose={() => setCover('none')} /> : null}
      {course === null || presenter.shown === null
        ? null
        : createPortal(
            <PresenterScreen
              {...{ course, control, clock, pointer, Picture }}
              window={presenter.shown.window}
              audience={briefing.detour ? 'detour' : cover === 'black' ? 'black' : 'step'}
              onBlack={() => turn('black')}
              onKey={keys.onKey}
            />,
            presenter.shown.root,
          )}
    </>
  );
}

function focusStep(): void {
  document.getElementById('step')?.focus({ preventScroll: true });
}
