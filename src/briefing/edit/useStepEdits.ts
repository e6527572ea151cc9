/** Editing of the steps of an own tour: each action changes the tour, reports a status and moves the focus. */
import { useRef, useState } from 'react';
import type { View } from '../../explore/state.ts';
import {
  createStep,
  dropIndex,
  isFull,
  withoutStep,
  withStep,
  withStepDuplicated,
  withStepMoved,
  withStepText,
  withView,
} from '../../explore/tour/edit.ts';
import { MAX_LENGTH, MAX_STEPS } from '../../explore/tour/limits.ts';
import { type Tour, tourText } from '../../explore/tour/tour.ts';
import { useActions, useExplorerStore, useTranslation } from '../../store/hooks.ts';
import { serializeView } from '../../store/serializeView.ts';
import { useTours } from '../../store/tours.ts';
import { isNarrow } from '../../ui/breakpoints.ts';
import { useOnChange } from '../../ui/useOnChange.ts';
import { screenTitle } from '../screenText.ts';
import type { StepActions } from './StepCard.tsx';
import type { ShowStatus } from './statusMessage.ts';
import { NO_STEPS, stepKeys } from './stepKeys.ts';
import { useSteps } from './useSteps.ts';
import { useSerializedView, useStepViews } from './useStepViews.ts';

type FocusTarget = { readonly at: number; readonly part: string };

/** Focus the notes after adding a step, except on phones, where the keyboard would cover the picture. */
const notesOf = (at: number): FocusTarget => ({ at, part: isNarrow() ? 'none' : 'notes' });

export function useStepEdits(id: string, tour: Tour, isBegun: boolean, say: ShowStatus) {
  const { t, language, number } = useTranslation();
  const explorer = useExplorerStore();
  const { show: showView } = useActions();
  const { change } = useTours((state) => state.actions);
  const source = { kind: 'own', id } as const;
  const screens = useStepViews(tour);
  const { show, present } = useSteps(source, screens);
  const see = useSerializedView();
  const [storedKeys, setStoredKeys] = useState(() => stepKeys(NO_STEPS, tour.steps));
  const [openKey, setOpenKey] = useState<number | null>(() =>
    isBegun ? (storedKeys.keys[0] ?? null) : null,
  );
  const [lastKey, setLastKey] = useState<number | null>(null);
  const [focusTarget, setFocusTarget] = useState<FocusTarget | null>(() => (isBegun ? notesOf(0) : null));
  const list = useRef<HTMLOListElement>(null);

  const keys = storedKeys.steps === tour.steps ? storedKeys : stepKeys(storedKeys, tour.steps);
  if (keys !== storedKeys) setStoredKeys(keys);
  const currentAt = screens.findIndex((screen) => screen.see === see);
  const currentKey = keys.keys[currentAt] ?? null;
  // The step that was on screen last may be updated from the screen.
  if (currentKey !== null && currentKey !== lastKey && !isShown(lastKey)) setLastKey(currentKey);
  /** Several steps may have the same screen. */
  function isShown(key: number | null): boolean {
    const at = key === null ? -1 : keys.keys.indexOf(key);
    return screens[at]?.see === see;
  }

  // Move the focus to the card of the step and scroll it into view.
  useOnChange(focusTarget, ({ at, part }) => {
    if (list.current === null) return;
    const card = list.current.children[at];
    // After the last step is deleted, focus the panel.
    if (card === undefined) return list.current.closest<HTMLElement>('[tabindex="-1"]')?.focus();
    card.scrollIntoView?.({ block: 'nearest' });
    card.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus();
  });

  const titleAt = (at: number) => {
    const step = tour.steps[at];
    const title = step === undefined ? '' : tourText(step.title, language).trim();
    return title === '' ? t('tours.untitledStep') : title;
  };
  const place = (at: number) => ({ number: number(at + 1) });
  /** Makes the step at `at` the current one, opened or not. */
  const setCurrent = (next: Tour, at: number, opened: boolean) => {
    const after = stepKeys(keys, next.steps);
    const key = after.keys[at] ?? null;
    setStoredKeys(after);
    setLastKey(key);
    if (opened) setOpenKey(key);
  };

  const add = () => {
    const state = explorer.getState();
    const title = screenTitle(state, state.graph);
    const step = createStep(serializeView(state), title);
    if (isFull(tour)) return say({ key: 'tours.full', values: { number: number(MAX_STEPS) } });
    if (step === null) return say({ key: 'tours.seeTooLong' });
    const next = withStep(tour, step);
    const at = tour.steps.length;
    change(id, next);
    setCurrent(next, at, true);
    setFocusTarget(notesOf(at));
    say({ key: 'tours.saidStepAdded', values: { ...place(at), title: tourText(title, language) } });
  };

  const addView = (view: View) => {
    if (!isFull(tour)) showView(view);
    add();
  };

  const move = (from: number, to: number, part: string) => {
    change(id, withStepMoved(tour, from, to));
    setFocusTarget({ at: to, part });
    say({
      key: 'tours.saidMoved',
      values: { ...place(to), title: titleAt(from), all: number(tour.steps.length) },
    });
  };

  const actionsAt = (at: number): StepActions => ({
    onOpen: () => setOpenKey(openKey === keys.keys[at] ? null : (keys.keys[at] ?? null)),
    onShow: () => {
      setLastKey(keys.keys[at] ?? null);
      show(at);
    },
    onPresent: () => present(at),
    onUpdate: () => {
      const state = explorer.getState();
      const now = serializeView(state);
      if (now.length > MAX_LENGTH.see) return say({ key: 'tours.seeTooLong' });
      const next = withView(tour, at, now);
      change(id, next);
      setCurrent(next, at, false);
      setFocusTarget({ at, part: 'show' });
      say({ key: 'tours.saidUpdated', values: place(at) });
    },
    onWords: (part, code, text, field) => change(id, withStepText(tour, at, part, code, text), field),
    onCopy: () => {
      if (isFull(tour)) return say({ key: 'tours.full', values: { number: number(MAX_STEPS) } });
      const next = withStepDuplicated(tour, at);
      change(id, next);
      setCurrent(next, at + 1, true);
      setFocusTarget({ at: at + 1, part: 'show' });
      say({ key: 'tours.saidCopied', values: place(at) });
    },
    onDelete: () => {
      change(id, withoutStep(tour, at));
      setFocusTarget({ at: Math.min(at, tour.steps.length - 2), part: 'show' });
      say({ key: 'tours.saidDeleted', values: { ...place(at), title: titleAt(at) } });
    },
    onMove: (to, by) => {
      const atEnd = to === 0 || to === tour.steps.length - 1;
      const other = to === 0 ? 'down' : 'up';
      move(at, to, by === null ? 'show' : atEnd ? other : by);
    },
    onDrop: (dropped, edge) => {
      const from = keys.keys.indexOf(dropped);
      const to = dropIndex(from, at, edge === 'behind');
      if (from >= 0 && from !== to) move(from, to, 'show');
    },
  });

  const cards = tour.steps.map((step, at) => {
    const key = keys.keys[at] ?? 0;
    return {
      stepKey: key,
      at,
      all: tour.steps.length,
      step,
      screen: screens[at],
      isCurrent: screens[at]?.see === see,
      isOpen: key === openKey,
      isChanged: key === lastKey && currentAt < 0,
      ...actionsAt(at),
    };
  });
  return { list, cards, add, addView, present };
}
