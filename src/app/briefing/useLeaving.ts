/** Making what a tour leaves behind: what is under way, and how it ended. */
import { useState } from 'react';
import type { Tour } from '../../explore/tour/tour.ts';
import { useExplorerStore } from '../../store/hooks.ts';
import { toursOf } from '../../store/tours.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { useTask } from '../../ui/useTask.ts';
import { type Handout, handoutOf } from '../handout/handout.ts';
import { presentationFile } from '../onePageFile.ts';
import { today } from '../today.ts';

export type LeavingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly share: number }
  | { readonly kind: 'printing'; readonly handout: Handout }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'failed' };

export function useLeaving(tour: Tour) {
  const explorer = useExplorerStore();
  const [state, setState] = useState<LeavingState>({ kind: 'idle' });
  const task = useTask();

  const run = async (make: (signal: AbortSignal) => Promise<LeavingState>) => {
    const signal = task.begin();
    setState({ kind: 'making', share: 0 });
    try {
      setState(await make(signal));
    } catch {
      if (task.isLast(signal)) setState({ kind: signal.aborted ? 'idle' : 'failed' });
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
    cancel: task.abort,
    printed: () => setState({ kind: 'idle' }),
  };
}
