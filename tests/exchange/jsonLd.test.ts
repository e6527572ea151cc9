import jsonld, { type NodeObject } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { graphOf } from '../../src/plan/graph.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { planOf, small } from '../fixtures/small.ts';
import { contentOf, DATE, fileOf } from './make.ts';
import { plain, rankedOf, rowsOf } from './plainPlan.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const PROV = 'http://www.w3.org/ns/prov#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const SCHEME = 'urn:vision-plan:sagamihara-2025';
const iri = (id: string) => `${SCHEME}:${id}`;

type Quad = {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly language?: string };
};

/** The RDF statements of the file, from a processor that must not fetch anything. */
async function quadsOf(text: string): Promise<readonly Quad[]> {
  const document: NodeObject = JSON.parse(text);
  const quads: unknown = await jsonld.toRDF(document, {
    documentLoader: (url) => Promise.reject(new Error(`Fetched ${url}`)),
  });
  if (!Array.isArray(quads)) throw new TypeError('No statements');
  return quads;
}

const quads = await quadsOf((await fileOf('jsonld', contentOf(realGraph))).toString('utf8'));
const about = (subject: string, predicate: string) =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value)
    .sort();
const inLanguages = (subject: string, predicate: string) =>
  Object.fromEntries(
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
      .map(({ object }) => [object.language ?? '', object.value]),
  );

describe('the built-in plan as JSON-LD', () => {
  test('is a concept scheme derived from the source, with version, date and credit', () => {
    expect(about(SCHEME, TYPE)).toEqual([`${SKOS}ConceptScheme`, `${PROV}Entity`]);
    expect(inLanguages(SCHEME, 'http://purl.org/dc/terms/title')).toEqual(plain.title);
    expect(inLanguages(SCHEME, 'http://purl.org/dc/terms/rights')).toEqual(plain.source.attribution);
    expect(about(SCHEME, 'http://www.w3.org/2002/07/owl#versionInfo')).toEqual([plain.version]);
    expect(about(SCHEME, 'http://purl.org/dc/terms/issued')).toEqual([DATE]);
    expect(about(SCHEME, `${PROV}wasDerivedFrom`)).toEqual([`${SCHEME}#source`]);
    expect(inLanguages(`${SCHEME}#source`, 'http://purl.org/dc/terms/title')).toEqual(plain.source.title);
    expect(about(`${SCHEME}#source`, `${PROV}wasAttributedTo`)).toEqual([`${SCHEME}#publisher`]);
    expect(inLanguages(`${SCHEME}#publisher`, 'http://xmlns.com/foaf/0.1/name')).toEqual(
      plain.source.publisher,
    );
    const description = inLanguages(SCHEME, 'http://purl.org/dc/terms/description');
    expect(description.ja).toContain('市の刊行物ではありません');
    expect(description.en).toContain('not a publication of the city');
  });

  test('has a concept for each of the 153 nodes, with both names', () => {
    const concepts = quads.filter(
      ({ predicate, object }) => predicate.value === TYPE && object.value === `${SKOS}Concept`,
    );
    const named = [
      { id: 'vision', name: plain.vision.name },
      ...plain.strategies,
      ...plain.strategies.flatMap(({ directions }) => [
        ...directions,
        ...directions.flatMap(({ policies }) => policies),
      ]),
      ...plain.initiatives,
      ...plain.priorityProjects,
    ];
    expect(concepts.map(({ subject }) => subject.value).sort()).toEqual(
      named.map(({ id }) => iri(id)).sort(),
    );
    for (const { id, name } of named) {
      expect(inLanguages(iri(id), `${SKOS}prefLabel`)).toEqual(name);
      expect(about(iri(id), `${SKOS}inScheme`)).toEqual([SCHEME]);
    }
    for (const { id, reading } of plain.initiatives)
      expect(inLanguages(iri(id), 'urn:vision-plan:terms:reading')).toEqual({ 'ja-hira': reading });
  });

  test('gives an initiative a broader concept for each of its listings', () => {
    for (const { initiative, own } of rankedOf(plain))
      expect(about(iri(initiative.id), `${SKOS}broader`)).toEqual(
        own.map(({ policy }) => iri(policy.id)).sort(),
      );
    expect(about(iri('sme-loan-program'), `${SKOS}broader`)).toHaveLength(14);
  });

  test('gives other nodes the broader concept of the source', () => {
    expect(about(iri('vision'), `${SKOS}broader`)).toEqual([]);
    expect(about(iri('vision'), `${SKOS}topConceptOf`)).toEqual([SCHEME]);
    for (const { id } of plain.priorityProjects)
      expect(about(iri(id), `${SKOS}broader`)).toEqual([iri('vision')]);
    for (const { id, directions } of plain.strategies) {
      expect(about(iri(id), `${SKOS}broader`)).toEqual([iri('vision')]);
      for (const direction of directions) {
        expect(about(iri(direction.id), `${SKOS}broader`)).toEqual([iri(id)]);
        for (const policy of direction.policies)
          expect(about(iri(policy.id), `${SKOS}broader`)).toEqual([iri(direction.id)]);
      }
    }
  });

  test('contains each listing with its mark and position', () => {
    const term = (name: string) => `urn:vision-plan:terms:${name}`;
    const rows = rowsOf(plain);
    const listings = quads.filter(({ object }) => object.value === term('Listing'));
    expect(listings).toHaveLength(173);
    for (const { policy, initiative, mark, position } of rows) {
      const listing = iri(`${policy.id}/${initiative.id}`);
      expect(about(listing, term('policy'))).toEqual([iri(policy.id)]);
      expect(about(listing, term('initiative'))).toEqual([iri(initiative.id)]);
      expect(about(listing, term('mark'))).toEqual([mark]);
      expect(about(listing, term('position'))).toEqual([String(position)]);
    }
  });
});

test('an unusual plan id and further languages give a valid file', async () => {
  const name = { ja: '夜市', en: 'Night market', 'zh-Hant': '夜市', 'not a tag!': 'x' };
  const graph = graphOf(
    planOf(
      small([['id'], '計画 <1>"'], [['initiatives', 1, 'name'], name], [['initiatives', 1, 'breaks'], name]),
    ),
  );
  const found = await quadsOf((await fileOf('jsonld', contentOf(graph))).toString('utf8'));
  const labels = found.filter(
    ({ subject, predicate }) =>
      subject.value.endsWith(':night-market') && predicate.value === `${SKOS}prefLabel`,
  );
  expect(labels.map(({ object }) => [object.language, object.value]).sort()).toEqual([
    ['en', 'Night market'],
    ['ja', '夜市'],
    ['zh-hant', '夜市'],
  ]);
  expect(labels[0]?.subject.value).toBe('urn:vision-plan:%E8%A8%88%E7%94%BB%20%3C1%3E%22:night-market');
});
