/** Keyboard shortcuts of a presentation, and typed step numbers. */
import { useState } from 'react';
import { useExplorer } from '../../store/hooks.ts';
import { useEventListener } from '../../ui/useEventListener.ts';
import { useTimeout } from '../../ui/useTimeout.ts';
import { type Command, commandOf } from './command.ts';

/** Pause after which a digit starts a new number. */
const DIGITS_TIMEOUT_MS = 3_000;
const MAX_DIGITS = 3;

export type StageCommand = Exclude<Command, { readonly digit: string } | 'enter'> | { readonly goTo: number };

export type StageKeys = {
  /** Digits typed so far. */
  readonly typed: string;
  /** Handles a key of another window. */
  readonly onKey: (event: KeyboardEvent) => void;
};

/** During a detour the app keeps its own keys, except the one that returns. */
export function useStageKeys(run: (pressed: StageCommand) => void, onStage: boolean): StageKeys {
  const characterKeys = useExplorer((state) => state.characterKeys);
  const [typed, setTyped] = useState('');
  useTimeout(() => setTyped(''), typed === '' ? null : DIGITS_TIMEOUT_MS, typed);
  /** Without a typed number, Enter keeps its default action. */
  const execute = (command: Command): boolean => {
    if (typeof command === 'object') {
      setTyped((typed + command.digit).slice(-MAX_DIGITS));
      return true;
    }
    if (command !== 'enter') {
      run(command);
      return true;
    }
    if (typed === '') return false;
    setTyped('');
    run({ goTo: Number(typed) - 1 });
    return true;
  };
  const onKey = (event: KeyboardEvent, allKeys: boolean) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = isElement(event.target) ? event.target : null;
    // Fields and dialogs handle keys themselves.
    if (target?.closest('input, textarea, select, dialog, [contenteditable]')) return;
    const keyPress = {
      key: event.key,
      shift: event.shiftKey,
      onControl: target?.closest('button, a[href], summary') != null,
      onScrolled: target?.closest('[data-scrolls]') != null,
    };
    const command = commandOf(keyPress, characterKeys);
    if (command === null || (!allKeys && command !== 'back')) return;
    if (execute(command)) event.preventDefault();
  };
  const onOwnKey = (event: KeyboardEvent) => onKey(event, onStage);
  useEventListener(document, 'keydown', onOwnKey);
  // Listen in the bubble phase, so that the picture handles its keys first; Escape is captured, because the
  // presentation is the outermost level.
  const onEarlyKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onOwnKey(event);
  };
  useEventListener(document, 'keydown', onEarlyKey, true);
  return { typed, onKey: (event) => onKey(event, true) };
}

/** `instanceof` fails for elements of another window. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}
