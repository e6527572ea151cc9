/** The keys of a presentation, wherever the keyboard is, and the number that is being typed. */
import { useState } from 'react';
import { useExplorer } from '../../store/hooks.ts';
import { useEventListener } from '../../ui/useEventListener.ts';
import { useTimeout } from '../../ui/useTimeout.ts';
import { type Command, commandOf } from './command.ts';

/** After so long a number is forgotten: the next digit begins another. */
const DIGITS_TIMEOUT_MS = 3_000;
const MAX_DIGITS = 3;

export type StageCommand = Exclude<Command, { readonly digit: string } | 'enter'> | { readonly goTo: number };

export type StageKeys = {
  /** What has been typed of a number; empty where nothing has. */
  readonly typed: string;
  /** For another window's keys. */
  readonly onKey: (event: KeyboardEvent) => void;
};

/** In a detour the keys are the app's own, but for the one that leads back. */
export function useStageKeys(run: (pressed: StageCommand) => void, onStage: boolean): StageKeys {
  const characterKeys = useExplorer((state) => state.characterKeys);
  const [typed, setTyped] = useState('');
  useTimeout(() => setTyped(''), typed === '' ? null : DIGITS_TIMEOUT_MS, typed);
  /** Without a number Enter is the page's. */
  const used = (command: Command): boolean => {
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
  const onKey = (event: KeyboardEvent, fully: boolean) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = isElement(event.target) ? event.target : null;
    // What is typed in, chosen from, or modal has its own use for keys.
    if (target?.closest('input, textarea, select, dialog, [contenteditable]')) return;
    const press = {
      key: event.key,
      shift: event.shiftKey,
      onControl: target?.closest('button, a[href], summary') != null,
      onScrolled: target?.closest('[data-scrolls]') != null,
    };
    const command = commandOf(press, characterKeys);
    if (command === null || (!fully && command !== 'back')) return;
    if (used(command)) event.preventDefault();
  };
  const onOwnKey = (event: KeyboardEvent) => onKey(event, onStage);
  useEventListener(document, 'keydown', onOwnKey);
  // What the picture walks by comes first; of Escape the presentation is the outermost, and is asked first.
  const onEarlyKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onOwnKey(event);
  };
  useEventListener(document, 'keydown', onEarlyKey, true);
  return { typed, onKey: (event) => onKey(event, true) };
}

/** Also of another window, whose elements are none of this one's. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}
