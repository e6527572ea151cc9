/** Exports the picture on screen. Requires that all translations are loaded. */
import type { ExportContent } from '../../exchange/exportContent.ts';
import type { ExportedFile } from '../../exchange/exportTask.ts';
import { fileName } from '../../exchange/fileName.ts';
import { captionOf } from '../../exchange/picture/caption.ts';
import type { Drawing } from '../../exchange/picture/drawing.ts';
import { paint, pixelSize, scaleFor } from '../../exchange/picture/paint.ts';
import type { Scale } from '../../exchange/picture/scales.ts';
import { serializeSvg } from '../../exchange/picture/svg.ts';
import { viewDrawing } from '../../exchange/picture/views/viewDrawing.ts';
import { search } from '../../explore/search.ts';
import { type DrawnView, pictureViewOf, type ViewState } from '../../explore/state.ts';
import type { TableSettings } from '../../explore/tableSettings.ts';
import { type PictureContent, pictureDrawing } from '../../map/drawing/pictureDrawing.ts';
import { effectiveView } from '../../map/effectiveView.ts';
import { USUAL_ROOM } from '../../map/geometry/mapPage.ts';
import type { Orientation } from '../../map/geometry/scene.ts';
import { LABEL_FONT, measureTextIn } from '../../map/labels/measureText.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import { computeWhatIf } from '../../store/whatIf.ts';

export type PictureFormat = 'svg' | 'png';

/** The view state that a picture shows; plan, filters and language come from {@link ExportContent}. */
export type PictureState = Omit<PictureContent, 'graph' | 'shown' | 'language' | 'view'> & {
  readonly view: DrawnView;
  readonly tableSettings: TableSettings;
  /** The search term as typed; empty where nothing is found. */
  readonly search: string;
};

/** The picture state of a view state, of the screen or of a step. The outline, which has no picture, becomes the list. */
export function pictureStateOf(
  graph: PlanGraph,
  viewState: ViewState,
  { format, withKey }: { readonly format: Orientation; readonly withKey: boolean },
): PictureState {
  const { branches, selected, connect, tableSettings, filter } = viewState;
  const found = new Set<string>(search(graph, viewState.search).map(({ node }) => node.id));
  return {
    view:
      viewState.view === 'map'
        ? effectiveView({ view: viewState.view, graph })
        : pictureViewOf(viewState.view),
    room: USUAL_ROOM[format],
    branches,
    selected,
    connect,
    search: found.size > 0 ? viewState.search : '',
    tableSettings,
    found,
    lost: computeWhatIf(graph, viewState)?.lost ?? new Map(),
    dropped: filter.without,
    shade: filter.shade,
    withKey,
  };
}

/** The drawing that all picture formats are rendered from. */
function buildDrawing(content: ExportContent, picture: PictureState): Drawing {
  const { whole, shown, language } = content;
  const { view } = picture;
  const measure = measureTextIn(document);
  if (view !== 'map' && view !== 'structure')
    return viewDrawing(content, { ...picture, view }, { language, font: LABEL_FONT, measure });
  return pictureDrawing(
    { ...picture, view, graph: whole, shown: shown.graph, language },
    captionOf(content, picture),
    LABEL_FONT,
    measure,
  );
}

export async function exportPicture(
  format: PictureFormat,
  content: ExportContent,
  picture: PictureState,
  scale: Scale = 1,
): Promise<ExportedFile> {
  const drawing = buildDrawing(content, picture);
  const name = `${fileName(content)}-${pictureFileName(picture)}`;
  if (format === 'svg') {
    const bytes = new TextEncoder().encode(serializeSvg(drawing));
    return { name: `${name}.svg`, mediaType: 'image/svg+xml', parts: [bytes] };
  }
  // Very long pictures are limited to what browsers can render.
  const possible = scaleFor(drawing, scale);
  const suffix = possible === 1 ? '' : `@${possible}x`;
  const bytes = await renderPng(drawing, possible);
  return { name: `${name}${suffix}.png`, mediaType: 'image/png', parts: [bytes] };
}

/** The view, with its side or sheet. */
function pictureFileName({ view, tableSettings }: PictureState): string {
  if (view === 'overlap') return `overlap-${tableSettings.overlap.side}`;
  return view === 'list' ? `list-${tableSettings.list.sheet}` : view;
}

/** Renders to a canvas directly: the content security policy forbids loading a generated SVG as an image. */
async function renderPng(drawing: Drawing, scale: Scale): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = pixelSize(drawing, scale);
  // Selects Japanese glyphs of characters that Chinese writes differently.
  canvas.lang = drawing.language;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas to draw on');
  paint(context, drawing, scale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The picture is too large for this browser');
  return new Uint8Array(await blob.arrayBuffer());
}
