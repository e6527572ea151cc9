/** Making what a tour leaves behind: what is under way, and how it ended. */
import { useEffect, useRef, useState } from 'react';
import type { Tour } from '../../explore/tour/tour.ts';
import { useExplorerStore } from '../../store/hooks.ts';
import { toursOf } from '../../store/tours.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { presentationFile } from '../files/onePageFile.ts';
import { today } from '../today.ts';
import { type Handout, handoutOf } from './handout.ts';

export type LeavingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly share: number }
  | { readonly kind: 'printing'; readonly handout: Handout }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'failed' };

export function useLeaving(tour: Tour) {
  const explorer = useExplorerStore();
  const [state, setState] = useState<LeavingState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  // Who leaves the tour has no more use for it.
  useEffect(() => () => running.current?.abort(), []);

  const run = async (make: (signal: AbortSignal) => Promise<LeavingState>) => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setState({ kind: 'making', share: 0 });
    try {
      setState(await make(control.signal));
    } catch {
      if (running.current === control) setState({ kind: control.signal.aborted ? 'idle' : 'failed' });
    }
  };

  const print = (withNotes: boolean) =>
    void run(async (signal) => {
      const { graph, language } = explorer.getState();
      const onProgress = (share: number) => setState({ kind: 'making', share });
      const asked = { tour, graph, language, withNotes, date: today(new Date()) };
      return { kind: 'printing', handout: await handoutOf(asked, { signal, onProgress }) };
    });

  const save = () =>
    void run(async (signal) => {
      const own = toursOf(explorer).getState().tours;
      const file = await presentationFile(explorer.getState(), tour, own, signal);
      signal.throwIfAborted();
      saveFile(file);
      return { kind: 'saved', file: file.name };
    });

  return {
    state,
    print,
    save,
    cancel: () => running.current?.abort(),
    printed: () => setState({ kind: 'idle' }),
  };
}
