/**
 * The chunk of an own module: one chunk per step of the start, and one per group of lazy components, because many
 * small files load more slowly than a few large ones. Rolldown splits the rest.
 */
import { fileURLToPath } from 'node:url';
import { libraryOf } from './libraryOf.ts';

type ModuleInfos = {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
};

/** Returns the chunk name of a module; null for modules of no step. */
export function ownChunk(): (id: string, infos: ModuleInfos) => string | null {
  const chunks = new Map<string, string>();
  return (id, infos) => {
    const assign = (module: string, chunk: string) => {
      if (chunks.has(module) || libraryOf(module) !== null) return;
      chunks.set(module, chunk);
      for (const imported of infos.getModuleInfo(module)?.importedIds ?? []) assign(imported, chunk);
    };
    // In order: modules that several steps share go to the earliest one.
    for (const [chunk, module] of STEPS) assign(module, chunk);
    return chunks.get(id) ?? null;
  };
}

const source = (path: string) =>
  fileURLToPath(new URL(`../src/${path}`, import.meta.url)).replaceAll('\\', '/');

const STEPS = [
  ['core', source('main.ts')],
  ['shell', source('app/start.tsx')],
  ['picture', source('map/Canvas.tsx')],
  ['panels', source('app/Overview.tsx')],
  ['panels', source('views/filters/FiltersPanel.tsx')],
  ['panels', source('views/details/DetailsPanel.tsx')],
  ['panels', source('views/connection/ConnectionPanel.tsx')],
  ['panels', source('views/search/SearchPopup.tsx')],
  ['tables', source('views/matrix/MatrixView.tsx')],
  ['tables', source('views/overlap/OverlapView.tsx')],
  ['tables', source('views/list/ListView.tsx')],
  ['tables', source('views/outline/OutlineView.tsx')],
  ['publish', source('publish/files/ExportDialog.tsx')],
  ['publish', source('publish/picture/PictureMenuList.tsx')],
  ['publish', source('publish/slides/exportSlides.ts')],
  ['publish', source('publish/print/ViewPrintJob.tsx')],
  ['publish', source('publish/print/RequestedSheet.tsx')],
  ['briefing', source('publish/TourSide.tsx')],
  ['briefing', source('publish/slides/StepPicture.tsx')],
  ['briefing', source('briefing/present/Presentation.tsx')],
] as const;
