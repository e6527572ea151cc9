/**
 * JSON-LD: the plan as a SKOS concept scheme, derived (PROV) from the source document. An initiative has a
 * `broader` basic policy for each of its listings; the listings themselves hold the mark.
 */

import { ownValue } from '../../plan/attributes.ts';
import {
  type Listing,
  listingPositions,
  listingsOfInitiative,
  type PlanNode,
  parentOf,
} from '../../plan/graph.ts';
import type { ProjectLink } from '../../plan/linksOf.ts';
import type { Attribute, LocalText } from '../../plan/plan.ts';
import type { ExportContent } from '../exportContent.ts';
import { type Note, notesText } from '../notes.ts';
import { replaceInvalidXml } from '../replaceInvalidXml.ts';
import { planAttributes } from './graphParts.ts';
import { ATTRIBUTE_CONTEXT, JSON_LD_CONTEXT, LINK_CONTEXT } from './jsonLdContext.ts';
import { joinJson } from './jsonText.ts';

export function* jsonLd(content: ExportContent, notes: readonly Note[]): Generator<string, undefined> {
  const { whole, shown } = content;
  const scheme = `urn:vision-plan:${encodeURIComponent(replaceInvalidXml(whole.plan.id))}`;
  const { links } = shown.graph;
  const attributes = planAttributes(content);
  const context = {
    ...JSON_LD_CONTEXT,
    ...(attributes.length === 0 ? {} : ATTRIBUTE_CONTEXT),
    ...(links.length === 0 ? {} : LINK_CONTEXT),
  };
  yield `{"@context":${JSON.stringify(context)},"@graph":[\n`;
  yield [
    ...schemeParts(content, notes, scheme),
    ...attributes.map((attribute) => attributePart(scheme, attribute)),
  ]
    .map((part) => JSON.stringify(part))
    .join(',\n');
  if (shown.graph.nodes.size > 0) yield ',';
  yield* joinJson(shown.graph.nodes.values(), (node) => JSON.stringify(concept(content, scheme, node)));
  if (shown.graph.listings.length > 0) yield ',';
  yield* joinJson(shown.graph.listings, (listing) =>
    JSON.stringify(listingPart(scheme, listing, listingPositions(whole).get(listing.id))),
  );
  if (links.length > 0) yield ',';
  yield* joinJson(links, (link) => JSON.stringify(linkPart(scheme, link)));
  yield '\n]}\n';
  return undefined;
}

function schemeParts(
  { whole, date }: ExportContent,
  notes: readonly Note[],
  scheme: string,
): readonly object[] {
  const { title, version, source, period } = whole.plan;
  const [document, publisher] = [`${scheme}#source`, `${scheme}#publisher`];
  return [
    {
      id: scheme,
      type: ['skos:ConceptScheme', 'prov:Entity'],
      title: texts(title),
      description: { ja: notesText(notes, 'ja'), en: notesText(notes, 'en') },
      rights: texts(source.attribution),
      ...(period === null ? {} : { temporal: texts(period.label) }),
      ...(version === null ? {} : { version }),
      issued: date,
      wasDerivedFrom: document,
    },
    {
      id: document,
      type: 'prov:Entity',
      title: texts(source.title),
      ...(source.publisher === null ? {} : { wasAttributedTo: publisher }),
    },
    ...(source.publisher === null
      ? []
      : [{ id: publisher, type: ['prov:Agent', 'prov:Organization'], name: texts(source.publisher) }]),
  ];
}

function attributePart(scheme: string, { id, name, type, unit }: Attribute): object {
  return {
    id: attributeId(scheme, id),
    type: 'vp:Attribute',
    name: texts(name),
    valueType: type,
    ...(unit === undefined ? {} : { unit: texts(unit) }),
  };
}

function attributeId(scheme: string, id: string): string {
  return `${scheme}#attribute-${id}`;
}

function concept({ whole, shown: { graph } }: ExportContent, scheme: string, node: PlanNode): object {
  const parent = parentOf(node);
  const broader =
    node.kind === 'initiative'
      ? listingsOfInitiative(graph, node.id).map(({ policy }) => policy)
      : parent !== undefined && graph.nodes.has(parent)
        ? [parent]
        : [];
  const attributeValues = whole.plan.attributes.flatMap((attribute) => {
    const value = ownValue(node, attribute);
    return value === undefined ? [] : [{ attribute: attributeId(scheme, attribute.id), value }];
  });
  return {
    id: `${scheme}:${node.id}`,
    type: ['skos:Concept', `vp:${node.kind.charAt(0).toUpperCase()}${node.kind.slice(1)}`],
    inScheme: scheme,
    ...(node.kind === 'vision' ? { topConceptOf: scheme } : {}),
    ...(node.number ? { notation: node.number } : {}),
    prefLabel: texts(node.name),
    // A label must not be both preferred and alternative (SKOS S13).
    ...(node.kind === 'strategy' ? { altLabel: textsExcept(node.short, node.name) } : {}),
    ...(node.reading === undefined ? {} : { reading: node.reading }),
    ...(broader.length === 0 ? {} : { broader: broader.map((id) => `${scheme}:${id}`) }),
    ...(attributeValues.length === 0 ? {} : { attributeValues }),
    page: node.at.page,
    section: node.at.section,
  };
}

function listingPart(scheme: string, listing: Listing, position: number | undefined): object {
  const { policy, initiative, mark } = listing;
  return {
    id: `${scheme}:${policy}/${initiative}`,
    type: 'vp:Listing',
    policy: `${scheme}:${policy}`,
    initiative: `${scheme}:${initiative}`,
    mark,
    position,
  };
}

/** Shared words are our inference, so links are resources of their own and no properties of the concepts. */
function linkPart(scheme: string, { project, node, words }: ProjectLink): object {
  return {
    id: `${scheme}:${project}/${node}`,
    type: words === null ? 'vp:ProjectLink' : 'vp:SharedWords',
    project: `${scheme}:${project}`,
    linked: `${scheme}:${node}`,
    ...(words === null ? {} : { sharedWords: words, status: 'inferred' }),
  };
}

/** A key that is not a language tag would make the file invalid. */
const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

function texts(text: LocalText): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(text).filter(([language]) => LANGUAGE_TAG.test(language)));
}

function textsExcept(text: LocalText, excluded: LocalText): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts(text)).filter(([language, value]) => excluded[language] !== value),
  );
}
