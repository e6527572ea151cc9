/** The picture on the screen as a file. Everything here needs the words of all languages. */
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
import { createMeasureText, LABEL_FONT } from '../../map/labels/measureText.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import { computeWhatIf } from '../../store/whatIf.ts';

export type PictureFormat = 'svg' | 'png';

/** What the state shows; plan, filters and language are the content's, as for every other file. */
export type PictureState = Omit<PictureContent, 'graph' | 'shown' | 'language' | 'view'> & {
  readonly view: DrawnView;
  readonly tableSettings: TableSettings;
  /** What is searched for, as typed; empty where nothing is found. */
  readonly search: string;
};

/** What a state shows, be it that of the screen or of a step; of the outline, which has no picture, the list. */
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
    withKey,
  };
}

/** The drawing that all formats are written from; its size says which scales there are (`scalesFor`). */
function buildDrawing(content: ExportContent, picture: PictureState): Drawing {
  const { whole, shown, language } = content;
  const { view } = picture;
  const measure = createMeasureText(document);
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
  // A very long picture is made as large as browsers can.
  const made = scaleFor(drawing, scale);
  const times = made === 1 ? '' : `@${made}x`;
  return { name: `${name}${times}.png`, mediaType: 'image/png', parts: [await renderPng(drawing, made)] };
}

/** By its view, and which side or sheet of it. */
function pictureFileName({ view, tableSettings }: PictureState): string {
  if (view === 'overlap') return `overlap-${tableSettings.overlap.side}`;
  return view === 'list' ? `list-${tableSettings.list.sheet}` : view;
}

/** Drawn, and not an SVG shown in an image element: the content policy lets no file of the page's own making in. */
async function renderPng(drawing: Drawing, scale: Scale): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = pixelSize(drawing, scale);
  // Chinese and Japanese share signs that each writes differently.
  canvas.lang = drawing.language;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas to draw on');
  paint(context, drawing, scale);
  const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/png'));
  if (blob === null) throw new Error('The picture is too large for this browser');
  return new Uint8Array(await blob.arrayBuffer());
}
