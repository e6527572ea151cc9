/** The picture on the screen as a file. Everything here needs the words of all languages. */
import type { Content } from '../../exchange/content.ts';
import type { MadeFile } from '../../exchange/draft.ts';
import { fileName } from '../../exchange/fileName.ts';
import { captionOf } from '../../exchange/picture/caption.ts';
import type { Drawing } from '../../exchange/picture/drawing.ts';
import { paint, pixels, scaleFor } from '../../exchange/picture/paint.ts';
import type { Scale } from '../../exchange/picture/scales.ts';
import { svgText } from '../../exchange/picture/svg.ts';
import { viewDrawing } from '../../exchange/picture/views/viewDrawing.ts';
import type { Desk } from '../../explore/desk.ts';
import { search } from '../../explore/search.ts';
import { type DrawnView, drawnView, type Explore } from '../../explore/state.ts';
import { type PictureContent, pictureDrawing } from '../../map/drawing/pictureDrawing.ts';
import { USUAL_ROOM } from '../../map/geometry/mapPage.ts';
import type { Format } from '../../map/geometry/scene.ts';
import { LABEL_FONT, textMeasure } from '../../map/labels/measureText.ts';
import { pictureIn } from '../../map/shownPicture.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import { droppingOf } from '../../store/whatIf.ts';

export type PictureFormat = 'svg' | 'png';

/** What the state shows; plan, filters and language are the content's, as for every other file. */
export type PictureShown = Omit<PictureContent, 'graph' | 'shown' | 'language' | 'view'> & {
  readonly view: DrawnView;
  readonly desk: Desk;
  /** What is searched for, as typed; empty where nothing is found. */
  readonly search: string;
};

/** What a state shows, be it that of the screen or of a step; of the outline, which has no picture, the list. */
export function pictureShown(
  graph: PlanGraph,
  explore: Explore,
  { format, withKey }: { readonly format: Format; readonly withKey: boolean },
): PictureShown {
  const { branches, selected, connect, desk, filter } = explore;
  const found = new Set<string>(search(graph, explore.search).map(({ node }) => node.id));
  return {
    view: explore.view === 'map' ? pictureIn({ view: explore.view, graph }) : drawnView(explore.view),
    room: USUAL_ROOM[format],
    branches,
    selected,
    connect,
    search: found.size > 0 ? explore.search : '',
    desk,
    found,
    lost: droppingOf(graph, explore)?.lost ?? new Map(),
    dropped: filter.without,
    withKey,
  };
}

/** The drawing that all formats are written from; its size says which scales there are (`scalesFor`). */
function drawingFor(content: Content, picture: PictureShown): Drawing {
  const { whole, shown, language } = content;
  const { view } = picture;
  const measure = textMeasure(document);
  if (view !== 'map' && view !== 'structure')
    return viewDrawing(content, { ...picture, view }, { language, font: LABEL_FONT, measure });
  return pictureDrawing(
    { ...picture, view, graph: whole, shown: shown.graph, language },
    captionOf(content, picture),
    LABEL_FONT,
    measure,
  );
}

export async function pictureFile(
  format: PictureFormat,
  content: Content,
  picture: PictureShown,
  scale: Scale = 1,
): Promise<MadeFile> {
  const drawing = drawingFor(content, picture);
  const name = `${fileName(content)}-${pictureName(picture)}`;
  if (format === 'svg') {
    const bytes = new TextEncoder().encode(svgText(drawing));
    return { name: `${name}.svg`, mediaType: 'image/svg+xml', parts: [bytes] };
  }
  // A very long picture is made as large as browsers can.
  const made = scaleFor(drawing, scale);
  const times = made === 1 ? '' : `@${made}x`;
  return { name: `${name}${times}.png`, mediaType: 'image/png', parts: [await png(drawing, made)] };
}

/** By its view, and which side or sheet of it. */
function pictureName({ view, desk }: PictureShown): string {
  if (view === 'overlap') return `overlap-${desk.overlap.side}`;
  return view === 'list' ? `list-${desk.list.sheet}` : view;
}

/** Drawn, and not an SVG shown in an image element: the content policy lets no file of the page's own making in. */
async function png(drawing: Drawing, scale: Scale): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = pixels(drawing, scale);
  // Chinese and Japanese share signs that each writes differently.
  canvas.lang = drawing.language;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas to draw on');
  paint(context, drawing, scale);
  const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/png'));
  if (blob === null) throw new Error('The picture is too large for this browser');
  return new Uint8Array(await blob.arrayBuffer());
}
