/** Making a file and saving it: what is under way, and how it ended. */
import { useState } from 'react';
import type { Content } from '../exchange/content.ts';
import type { Drive, MadeFile } from '../exchange/draft.ts';
import { type Format, hasPositions, isFormat } from '../exchange/formatNames.ts';
import type { Scale } from '../exchange/picture/scales.ts';
import { laidOut } from '../explore/gather.ts';
import { formatNow } from '../map/format.ts';
import { USUAL_ROOM } from '../map/geometry/mapPage.ts';
import { rememberedScene } from '../map/rememberedScene.ts';
import { pictureIn } from '../map/shownPicture.ts';
import { useExplorerStore, useShown, useWords } from '../store/hooks.ts';
import { toursOf } from '../store/tours.ts';
import { saveFile } from '../ui/saveFile.ts';
import { useTask } from '../ui/useTask.ts';
import { exportApart } from './exportApart.ts';
import { onePageFile } from './onePageFile.ts';
import { type PictureFormat, pictureFile, pictureShown } from './pictureFile.ts';

import { viewDeckFile } from './slideFile.ts';
import { today } from './today.ts';

/** A file of data, or of the picture on the screen: a PNG so many times as large, and with or without a key. */
export type Wanted =
  | { readonly format: Format }
  /** The app itself with this plan, opening on this screen. */
  | { readonly format: 'page' }
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
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const task = useTask();

  const fileOf = (
    wanted: Wanted,
    content: Content,
    drive: Drive & { readonly signal: AbortSignal },
  ): Promise<MadeFile> => {
    const state = explorer.getState();
    if (wanted.format === 'page') return onePageFile(state, toursOf(explorer).getState().tours, drive.signal);
    if (!('withKey' in wanted)) return exportApart(wanted.format, content, drive);
    const picture = pictureShown(whole, state, {
      format: formatNow(pictureIn(state)),
      withKey: wanted.withKey,
    });
    return 'scale' in wanted
      ? pictureFile(wanted.format, content, picture, wanted.scale)
      : viewDeckFile(content, picture, drive);
  };

  const make = async (wanted: Wanted) => {
    const { format } = wanted;
    const signal = task.begin();
    setState({ kind: 'making', format, share: 0 });
    const positions = isFormat(format) && hasPositions(format) ? places() : new Map();
    const content: Content = { whole, shown, date: today(new Date()), language, positions };
    try {
      const file = await fileOf(wanted, content, {
        signal,
        onProgress: (share) => setState({ kind: 'making', format, share }),
      });
      // A picture is made in one go: whoever cancelled it meanwhile does not want it saved.
      signal.throwIfAborted();
      saveFile(file);
      setState({ kind: 'done', file: file.name });
    } catch {
      if (task.isLast(signal)) setState({ kind: signal.aborted ? 'cancelled' : 'failed' });
    }
  };

  /** Where the reuse map has things: programs for graphs then begin with the picture that the reader knows. */
  const places = () =>
    new Map(
      [
        ...rememberedScene(laidOut(whole, shown.graph, 'map'), 'map', USUAL_ROOM.wide, { kind: 'closed' })
          .nodes,
      ].map(([id, { x, y }]) => [id, { x, y }]),
    );

  return { state, make: (wanted) => void make(wanted), cancel: task.abort };
}
