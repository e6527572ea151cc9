/** Making a file and saving it: what is under way, and how it ended. */
import { useEffect, useRef, useState } from 'react';
import type { Content } from '../exchange/content.ts';
import type { Drive } from '../exchange/draft.ts';
import type { Format } from '../exchange/formatNames.ts';
import type { Scale } from '../exchange/picture/scales.ts';
import { laidOut } from '../explore/gather.ts';
import { rememberedScene } from '../map/rememberedScene.ts';
import { useExplorerStore, useHits, useShown, useWords } from '../store/hooks.ts';
import { exportApart } from './exportApart.ts';
import { type PictureFormat, pictureFile, pictureShown } from './pictureFile.ts';
import { saveFile } from './saveFile.ts';
import { viewDeckFile } from './slideFile.ts';

/** A file of data, or of the picture on the screen: a PNG so many times as large, and with or without a key. */
export type Wanted =
  | { readonly format: Format }
  | { readonly format: 'pptx'; readonly withKey: boolean }
  | { readonly format: PictureFormat; readonly scale: Scale; readonly withKey: boolean };

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly format: Wanted['format']; readonly share: number }
  | { readonly kind: 'done'; readonly file: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

export function useExport(): {
  readonly state: ExportState;
  readonly make: (wanted: Wanted) => void;
  readonly cancel: () => void;
} {
  const { language } = useWords();
  const explorer = useExplorerStore();
  const whole = explorer.getState().graph;
  const shown = useShown();
  const hits = useHits();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  // Who closes the dialog has no more use for the file.
  useEffect(() => () => running.current?.abort(), []);

  const make = async (wanted: Wanted) => {
    const { format } = wanted;
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setState({ kind: 'making', format, share: 0 });
    const content: Content = { whole, shown, date: today(new Date()), language, positions: places() };
    try {
      const drive: Drive = {
        signal: control.signal,
        onProgress: (share) => setState({ kind: 'making', format, share }),
      };
      const picture = (withKey: boolean) => pictureShown(explorer.getState(), hits, withKey);
      const file =
        'scale' in wanted
          ? await pictureFile(wanted.format, content, picture(wanted.withKey), wanted.scale)
          : wanted.format === 'pptx'
            ? await viewDeckFile(content, picture(wanted.withKey), drive)
            : await exportApart(wanted.format, content, drive);
      // A picture is made in one go: whoever cancelled it meanwhile does not want it saved.
      control.signal.throwIfAborted();
      saveFile(file);
      setState({ kind: 'done', file: file.name });
    } catch {
      if (running.current === control) setState({ kind: control.signal.aborted ? 'cancelled' : 'failed' });
    }
  };

  /** Where the reuse map has things: programs for graphs then begin with the picture that the reader knows. */
  const places = () =>
    new Map(
      [...rememberedScene(laidOut(whole, shown.graph), 'map', 'wide', { kind: 'closed' }).nodes].map(
        ([id, { x, y }]) => [id, { x, y }],
      ),
    );

  return { state, make: (wanted) => void make(wanted), cancel: () => running.current?.abort() };
}

/** The day as the reader's calendar has it: `2026-11-23`. */
function today(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
