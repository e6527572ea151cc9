/** Exports what is on the screen to a file and downloads it. */
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

/** A file of data, the picture on the screen, or as `page` the app itself with this plan, opening on this screen. */
export type ExportFormat = Format | PictureFormat | 'pptx' | 'page';

/** Of pictures: the scale of a PNG, and whether to explain the numbers in a key. */
type PictureOptions = { readonly scale: Scale; readonly withKey: boolean };

/** A task ends with the name of the file. */
export type ExportState = TaskState<ExportFormat, string>;

export function useExport(): {
  readonly state: ExportState;
  readonly make: (format: ExportFormat, options: PictureOptions) => void;
  readonly cancel: () => void;
} {
  const { language } = useTranslation();
  const explorer = useExplorerStore();
  const whole = explorer.getState().graph;
  const shown = useFilteredPlan();
  const { state, run, cancel } = useTask<ExportFormat, string>();

  const fileOf = async (
    format: ExportFormat,
    { scale, withKey }: PictureOptions,
    content: ExportContent,
    options: TaskOptions,
  ): Promise<ExportedFile> => {
    const explore = explorer.getState();
    if (format === 'page')
      return await exportSingleFile(explore, toursOf(explorer).getState().tours, options.signal);
    if (isFormat(format)) return await exportInWorker(format, content, options);
    // Captions are taken from the notes, which are in all languages.
    await loadAllWords();
    const orientation = currentOrientation(effectiveView(explore));
    const picture = pictureStateOf(whole, explore, { format: orientation, withKey });
    return format === 'pptx'
      ? await exportViewDeck(content, picture, options)
      : await exportPicture(format, content, picture, scale);
  };

  const make = (format: ExportFormat, picture: PictureOptions) => {
    const positions = isFormat(format) && hasPositions(format) ? mapPositions() : new Map();
    const content: ExportContent = { whole, shown, date: isoDate(new Date()), language, positions };
    void run(format, async (options) => {
      const file = await fileOf(format, picture, content, options);
      options.signal.throwIfAborted();
      downloadFile(file);
      return file.name;
    });
  };

  /** The positions of the reuse map, so that graph programs open with the picture that the reader knows. */
  const mapPositions = () => {
    const base = layoutGraph(whole, shown.graph, 'map');
    const { nodes } = cachedScene(base, 'map', USUAL_ROOM.wide, { kind: 'closed' });
    return new Map([...nodes].map(([id, { x, y }]) => [id, { x, y }]));
  };

  return { state, make, cancel };
}
