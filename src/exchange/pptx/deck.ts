/**
 * Serialises a deck to .pptx without a library: pptxgenjs supports neither groups nor alternative text of shapes, and
 * PowerPoint repairs or rejects its files of several slides.
 */
import { type Zippable, zipSync } from 'fflate';
import { type Bytes, type TaskOptions, yieldToMain } from '../exportTask.ts';
import { layoutXml, MASTER_LAYOUTS, type MasterLayout, masterLayoutOf, masterXml } from './masterXml.ts';
import { notesMasterXml, notesXml } from './notesXml.ts';
import {
  CONTENT_TYPES_PATH,
  contentTypesXml,
  type PackagePart,
  type PartKind,
  type Relationship,
  relationshipsPath,
  relationshipsXml,
} from './packageXml.ts';
import {
  applicationXml,
  coreXml,
  PRESENTATION_PROPERTIES,
  presentationXml,
  TABLE_STYLES,
  VIEW_PROPERTIES,
} from './presentationXml.ts';
import type { Deck, Slide } from './slide.ts';
import { slideXml } from './slideXml.ts';
import { themeXml } from './themeXml.ts';

export const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
/** Each master has its own theme: PowerPoint repairs a file in which two share one. */
const THEME = 'ppt/theme/theme1.xml';
const NOTES_THEME = 'ppt/theme/theme2.xml';
const layoutPath = (layout: MasterLayout) =>
  `ppt/slideLayouts/slideLayout${MASTER_LAYOUTS.indexOf(layout) + 1}.xml`;
const slidePath = (index: number) => `ppt/slides/slide${index + 1}.xml`;
const notesPath = (index: number) => `ppt/notesSlides/notesSlide${index + 1}.xml`;

/** Pauses after every slide, so that the page stays responsive. */
export async function deckBytes(
  deck: Deck,
  { signal, onProgress, pause = yieldToMain }: TaskOptions = {},
): Promise<Bytes> {
  const parts: PackagePart[] = [...commonParts(deck)];
  for (const [index, slide] of deck.slides.entries()) {
    signal?.throwIfAborted();
    parts.push(...slideParts(deck, slide, index));
    onProgress?.((index + 1) / (deck.slides.length + 1));
    await pause();
  }
  signal?.throwIfAborted();
  const bytes = zipSync(entriesOf(parts), { level: 6, mtime: `${deck.date}T00:00:00` });
  onProgress?.(1);
  return bytes;
}

function commonParts(deck: Deck): readonly PackagePart[] {
  const slides = deck.slides.map((_, index) => internal('slide', slidePath(index)));
  return [
    part('ppt/presentation.xml', 'officeDocument', presentationXml(deck), [
      internal('slideMaster', MASTER),
      internal('notesMaster', NOTES_MASTER),
      ...slides,
      internal('theme', THEME),
      internal('presProps', 'ppt/presProps.xml'),
      internal('viewProps', 'ppt/viewProps.xml'),
      internal('tableStyles', 'ppt/tableStyles.xml'),
    ]),
    part(MASTER, 'slideMaster', masterXml(deck), [
      ...MASTER_LAYOUTS.map((layout) => internal('slideLayout', layoutPath(layout))),
      internal('theme', THEME),
    ]),
    ...MASTER_LAYOUTS.map((layout) =>
      part(layoutPath(layout), 'slideLayout', layoutXml(deck, layout), [internal('slideMaster', MASTER)]),
    ),
    part(THEME, 'theme', themeXml(), []),
    part(NOTES_MASTER, 'notesMaster', notesMasterXml(deck), [internal('theme', NOTES_THEME)]),
    part(NOTES_THEME, 'theme', themeXml(), []),
    part('ppt/presProps.xml', 'presProps', PRESENTATION_PROPERTIES, []),
    part('ppt/viewProps.xml', 'viewProps', VIEW_PROPERTIES, []),
    part('ppt/tableStyles.xml', 'tableStyles', TABLE_STYLES, []),
    part('docProps/core.xml', 'core-properties', coreXml(deck), []),
    part('docProps/app.xml', 'extended-properties', applicationXml(deck), []),
  ];
}

function slideParts(deck: Deck, slide: Slide, index: number): readonly PackagePart[] {
  const { link } = slide;
  const relationships: readonly Relationship[] = [
    internal('slideLayout', layoutPath(masterLayoutOf(slide.layout))),
    internal('notesSlide', notesPath(index)),
    ...(link === null ? [] : [{ kind: 'hyperlink', address: link.address } as const]),
  ];
  return [
    part(slidePath(index), 'slide', slideXml(deck, slide), relationships),
    part(notesPath(index), 'notesSlide', notesXml(deck, slide), [
      internal('notesMaster', NOTES_MASTER),
      internal('slide', slidePath(index)),
    ]),
  ];
}

function part(
  path: string,
  kind: PartKind,
  xml: string,
  relationships: readonly Relationship[],
): PackagePart {
  return { path, kind, xml, relationships };
}

function internal(kind: PartKind, target: string): Relationship {
  return { kind, target };
}

/** The entries of the ZIP archive; content types and root relationships come first, as readers expect. */
function entriesOf(parts: readonly PackagePart[]): Zippable {
  const root: readonly Relationship[] = [
    internal('officeDocument', 'ppt/presentation.xml'),
    internal('core-properties', 'docProps/core.xml'),
    internal('extended-properties', 'docProps/app.xml'),
  ];
  const texts: readonly (readonly [string, string])[] = [
    [CONTENT_TYPES_PATH, contentTypesXml(parts)],
    [relationshipsPath(''), relationshipsXml('', root)],
    ...parts.flatMap(({ path, xml, relationships }) => [
      [path, xml] as const,
      ...(relationships.length === 0
        ? []
        : [[relationshipsPath(path), relationshipsXml(path, relationships)] as const]),
    ]),
  ];
  return Object.fromEntries(texts.map(([path, text]) => [path, new TextEncoder().encode(text)]));
}
