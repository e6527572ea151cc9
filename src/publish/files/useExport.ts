/** Makes a file of what is on the screen and saves it. */
import type { Content } from '../../exchange/content.ts';
import type { MadeFile } from '../../exchange/draft.ts';
import { type Format, hasPositions, isFormat } from '../../exchange/formats.ts';
import type { Scale } from '../../exchange/picture/scales.ts';
import { laidOut } from '../../explore/gather.ts';
import { loadAllWords } from '../../i18n/allWords.ts';
import { formatNow } from '../../map/format.ts';
import { USUAL_ROOM } from '../../map/geometry/mapPage.ts';
import { rememberedScene } from '../../map/rememberedScene.ts';
import { pictureIn } from '../../map/shownPicture.ts';
import { useExplorerStore, useShown, useWords } from '../../store/hooks.ts';
import { toursOf } from '../../store/tours.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { type PictureFormat, pictureFile, pictureShown } from '../picture/pictureFile.ts';
import { viewDeckFile } from '../slides/slideFile.ts';
import { today } from '../today.ts';
import { type TaskOptions, type TaskState, useTask } from '../useTask.ts';
import { exportApart } from './exportApart.ts';
import { onePageFile } from './onePageFile.ts';

/** A file of data, or of the picture on the screen: a PNG so many times as large, and with or without a key. */
export type Wanted =
  | { readonly format: Format }
  /** The app itself with this plan, opening on this screen. */
  | { readonly format: 'page' }
  | { readonly format: 'pptx'; readonly withKey: boolean }
  | { readonly format: PictureFormat; readonly scale: Scale; readonly withKey: boolean };

/** Ends with the name of the file. */
export type ExportState = TaskState<Wanted['format'], string>;

export function useExport(): {
  readonly state: ExportState;
  readonly make: (wanted: Wanted) => void;
  readonly cancel: () => void;
} {
  const { language } = useWords();
  const explorer = useExplorerStore();
  const whole = explorer.getState().graph;
  const shown = useShown();
  const { state, run, cancel } = useTask<Wanted['format'], string>();

  const fileOf = async (wanted: Wanted, content: Content, options: TaskOptions): Promise<MadeFile> => {
    const explore = explorer.getState();
    if (wanted.format === 'page')
      return await onePageFile(explore, toursOf(explorer).getState().tours, options.signal);
    if (!('withKey' in wanted)) return await exportApart(wanted.format, content, options);
    // Captions are taken from the notes, which are in all languages.
    await loadAllWords();
    const { withKey } = wanted;
    const picture = pictureShown(whole, explore, { format: formatNow(pictureIn(explore)), withKey });
    return 'scale' in wanted
      ? await pictureFile(wanted.format, content, picture, wanted.scale)
      : await viewDeckFile(content, picture, options);
  };

  const make = (wanted: Wanted) => {
    const { format } = wanted;
    const positions = isFormat(format) && hasPositions(format) ? places() : new Map();
    const content: Content = { whole, shown, date: today(new Date()), language, positions };
    void run(format, async (options) => {
      const file = await fileOf(wanted, content, options);
      options.signal.throwIfAborted();
      saveFile(file);
      return file.name;
    });
  };

  /** Where the reuse map has things: programs for graphs then begin with the picture that the reader knows. */
  const places = () => {
    const base = laidOut(whole, shown.graph, 'map');
    const { nodes } = rememberedScene(base, 'map', USUAL_ROOM.wide, { kind: 'closed' });
    return new Map([...nodes].map(([id, { x, y }]) => [id, { x, y }]));
  };

  return { state, make, cancel };
}
