/** Makes a file of what is on the screen and saves it. */
import type { ExportContent } from '../../exchange/exportContent.ts';
import type { ExportedFile } from '../../exchange/exportTask.ts';
import { type Format, hasPositions, isFormat } from '../../exchange/formats.ts';
import type { Scale } from '../../exchange/picture/scales.ts';
import { layoutGraph } from '../../explore/collapse.ts';
import { loadAllWords } from '../../i18n/allWords.ts';
import { cachedScene } from '../../map/cachedScene.ts';
import { effectiveView } from '../../map/effectiveView.ts';
import { USUAL_ROOM } from '../../map/geometry/mapPage.ts';
import { currentOrientation } from '../../map/orientation.ts';
import { useExplorerStore, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { toursOf } from '../../store/tours.ts';
import { downloadFile } from '../../ui/downloadFile.ts';
import { isoDate } from '../isoDate.ts';
import { exportPicture, type PictureFormat, pictureStateOf } from '../picture/exportPicture.ts';
import { exportViewDeck } from '../slides/exportSlides.ts';
import { type TaskOptions, type TaskState, useTask } from '../useTask.ts';
import { exportInWorker } from './exportInWorker.ts';
import { exportSingleFile } from './exportSingleFile.ts';

/** A file of data, or of the picture on the screen: a PNG so many times as large, and with or without a key. */
export type ExportOption =
  | { readonly format: Format }
  /** The app itself with this plan, opening on this screen. */
  | { readonly format: 'page' }
  | { readonly format: 'pptx'; readonly withKey: boolean }
  | { readonly format: PictureFormat; readonly scale: Scale; readonly withKey: boolean };

/** Ends with the name of the file. */
export type ExportState = TaskState<ExportOption['format'], string>;

export function useExport(): {
  readonly state: ExportState;
  readonly make: (wanted: ExportOption) => void;
  readonly cancel: () => void;
} {
  const { language } = useTranslation();
  const explorer = useExplorerStore();
  const whole = explorer.getState().graph;
  const shown = useFilteredPlan();
  const { state, run, cancel } = useTask<ExportOption['format'], string>();

  const fileOf = async (
    wanted: ExportOption,
    content: ExportContent,
    options: TaskOptions,
  ): Promise<ExportedFile> => {
    const explore = explorer.getState();
    if (wanted.format === 'page')
      return await exportSingleFile(explore, toursOf(explorer).getState().tours, options.signal);
    if (!('withKey' in wanted)) return await exportInWorker(wanted.format, content, options);
    // Captions are taken from the notes, which are in all languages.
    await loadAllWords();
    const { withKey } = wanted;
    const picture = pictureStateOf(whole, explore, {
      format: currentOrientation(effectiveView(explore)),
      withKey,
    });
    return 'scale' in wanted
      ? await exportPicture(wanted.format, content, picture, wanted.scale)
      : await exportViewDeck(content, picture, options);
  };

  const make = (wanted: ExportOption) => {
    const { format } = wanted;
    const positions = isFormat(format) && hasPositions(format) ? places() : new Map();
    const content: ExportContent = { whole, shown, date: isoDate(new Date()), language, positions };
    void run(format, async (options) => {
      const file = await fileOf(wanted, content, options);
      options.signal.throwIfAborted();
      downloadFile(file);
      return file.name;
    });
  };

  /** Where the reuse map has things: programs for graphs then begin with the picture that the reader knows. */
  const places = () => {
    const base = layoutGraph(whole, shown.graph, 'map');
    const { nodes } = cachedScene(base, 'map', USUAL_ROOM.wide, { kind: 'closed' });
    return new Map([...nodes].map(([id, { x, y }]) => [id, { x, y }]));
  };

  return { state, make, cancel };
}
