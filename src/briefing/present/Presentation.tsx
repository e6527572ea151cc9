/** A tour that is being presented: steps, detours and the presenter's window. */
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { PresentationSession, TourSession } from '../../explore/tour/tourSession.ts';
import { useExplorer } from '../../store/hooks.ts';
import { useOnChange } from '../../ui/useOnChange.ts';
import { useTour } from '../useTour.ts';
import { DetourBar } from './DetourBar.tsx';
import { resolveStep } from './resolveStep.ts';
import { StageError } from './StageError.tsx';
import { StageKeysDialog } from './StageKeysDialog.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { Overlay } from './stage.ts';
import { useAutoplay } from './useAutoplay.ts';
import { useClock } from './useClock.ts';
import { useFullScreen } from './useFullScreen.ts';
import { usePages } from './usePages.ts';
import { usePointer } from './usePointer.ts';
import { useRelaxedFilters } from './useRelaxedFilters.ts';
import { type StageCommand, useStageKeys } from './useStageKeys.ts';
import { useTourControl } from './useTourControl.ts';
import { PresenterScreen, type StepPicture } from './window/PresenterScreen.tsx';
import { closePresenterWindow, usePresenterWindow } from './window/usePresenterWindow.ts';

type Props = {
  readonly session: PresentationSession;
  /** Session that is open after the presentation. */
  readonly leaveTo: TourSession | null;
  readonly onLeave: () => void;
  /** Draws a step for the presenter's window. */
  readonly Picture: StepPicture;
};

export function Presentation({ session, leaveTo, onLeave, Picture }: Props) {
  const graph = useExplorer((state) => state.graph);
  const found = useTour(session.tour);
  const tour = found.kind === 'found' ? found.tour : null;
  const resolvedStep = tour === null ? null : resolveStep(tour, session, graph);
  const [overlay, setOverlayState] = useState<Overlay>('none');
  const fullScreen = useFullScreen();
  const presenter = usePresenterWindow();
  const clock = useClock();
  const pointer = usePointer();
  const pages = usePages(resolvedStep === null || session.detour ? null : session.step);
  const navigation = useTourControl(session, tour, leaveTo);
  const control = {
    ...navigation,
    goTo: (step: number) => {
      setOverlayState((before) => (before === 'code' ? 'code' : 'none'));
      navigation.goTo(step);
    },
    back: () => {
      setOverlayState('none');
      navigation.back();
      // Otherwise the picture may keep the focus, and its keys navigate the plan.
      focusStep();
    },
    explore: () => {
      setOverlayState('none');
      navigation.explore();
    },
    leave: () => {
      closePresenterWindow(presenter);
      clock.discard();
      onLeave();
      navigation.leave();
    },
  };
  const autoplay = useAutoplay(session, () => {
    if (tour !== null && tour.steps.length > 0) control.goTo((session.step + 1) % tour.steps.length);
  });
  const setOverlay = (next: Overlay) => setOverlayState((before) => (before === next ? 'none' : next));

  const commands: Readonly<Record<Exclude<StageCommand, object>, () => void>> = {
    next: () => control.goTo(session.step + 1),
    previous: () => control.goTo(session.step - 1),
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
    black: () => setOverlay('black'),
    code: () => setOverlay('code'),
    keys: () => setOverlay('keys'),
    leave: () => {
      if (overlay !== 'none') setOverlayState('none');
      else if (!fullScreen.leave()) control.leave();
    },
  };
  const run = (pressed: StageCommand) =>
    typeof pressed === 'object' ? control.goTo(pressed.goTo) : commands[pressed]();
  const removedFilters = useRelaxedFilters(
    session.detour && resolvedStep !== null ? resolvedStep.step.see : null,
  );
  const keys = useStageKeys(run, !session.detour);

  // Start with the focus on the step instead of a removed button.
  const { detour } = session;
  useOnChange(detour ? null : 'step', focusStep);

  return (
    <>
      {resolvedStep === null ? (
        <StageError found={found} session={session} control={control} />
      ) : session.detour ? (
        <DetourBar resolvedStep={resolvedStep} removedFilters={removedFilters} onBack={control.back} />
      ) : (
        <StepScreen
          {...{ session, resolvedStep, control, overlay, setOverlay, pages, typed: keys.typed }}
          {...{ fullScreen, presenter, clock, autoplay, pointer }}
        />
      )}
      {overlay === 'keys' ? <StageKeysDialog onClose={() => setOverlayState('none')} /> : null}
      {resolvedStep === null || presenter.shown === null
        ? null
        : createPortal(
            <PresenterScreen
              {...{ resolvedStep, control, clock, pointer, Picture }}
              window={presenter.shown.window}
              audience={session.detour ? 'detour' : overlay === 'black' ? 'black' : 'step'}
              onBlack={() => setOverlay('black')}
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
