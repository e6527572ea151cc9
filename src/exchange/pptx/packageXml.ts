/** An Open Packaging Conventions package: parts, their content types and their relationships. */
import { attribute } from '../graph/xml.ts';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const NAMESPACES =
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"' +
  ' xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';
const SLIDES = 'application/vnd.openxmlformats-officedocument.presentationml.';

/** The content types of parts, by relationship type. */
const CONTENT_TYPES = {
  officeDocument: `${SLIDES}presentation.main+xml`,
  slideMaster: `${SLIDES}slideMaster+xml`,
  slideLayout: `${SLIDES}slideLayout+xml`,
  slide: `${SLIDES}slide+xml`,
  notesMaster: `${SLIDES}notesMaster+xml`,
  notesSlide: `${SLIDES}notesSlide+xml`,
  presProps: `${SLIDES}presProps+xml`,
  viewProps: `${SLIDES}viewProps+xml`,
  tableStyles: `${SLIDES}tableStyles+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  'extended-properties': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'core-properties': 'application/vnd.openxmlformats-package.core-properties+xml',
} as const;

export type PartKind = keyof typeof CONTENT_TYPES;

/** A relationship to another part by its path, or of kind `hyperlink` to an external URL. */
export type Relationship =
  | { readonly kind: PartKind; readonly target: string }
  | { readonly kind: 'hyperlink'; readonly address: string };

export type PackagePart = {
  /** From the root of the package, without a leading slash. */
  readonly path: string;
  readonly kind: PartKind;
  readonly xml: string;
  /** Their ids within the part are rId1, rId2, … */
  readonly relationships: readonly Relationship[];
};

export const CONTENT_TYPES_PATH = '[Content_Types].xml';

export function contentTypesXml(parts: readonly Pick<PackagePart, 'path' | 'kind'>[]): string {
  const overrides = parts.map(
    ({ path, kind }) =>
      `<Override${attribute('PartName', `/${path}`)}${attribute('ContentType', CONTENT_TYPES[kind])}/>`,
  );
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

/** The path of a part's relationships; `''` stands for the package itself. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** `from`: the path of the source part; `''` for the package itself. */
export function relationshipsXml(from: string, relationships: readonly Relationship[]): string {
  const all = relationships.map((relationship, index) => {
    const id = attribute('Id', `rId${index + 1}`);
    if (relationship.kind === 'hyperlink')
      return `<Relationship${id}${attribute('Type', `${OFFICE}hyperlink`)}${attribute('Target', relationship.address)} TargetMode="External"/>`;
    const { kind, target } = relationship;
    const type = kind === 'core-properties' ? `${PACKAGE}relationships/metadata/${kind}` : OFFICE + kind;
    return `<Relationship${id}${attribute('Type', type)}${attribute('Target', relative(from, target))}/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}relationships">${all.join('')}</Relationships>`;
}

/** A relative path, as Office writes it: `../slideLayouts/slideLayout1.xml`. */
function relative(from: string, target: string): string {
  const [base, segments] = [from.split('/').slice(0, -1), target.split('/')];
  const folders = segments.slice(0, -1);
  const different = base.findIndex((folder, index) => folder !== folders[index]);
  const common = different === -1 ? base.length : different;
  return [...base.slice(common).map(() => '..'), ...segments.slice(common)].join('/');
}
