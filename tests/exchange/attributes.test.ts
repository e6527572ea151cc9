// @vitest-environment jsdom

/** The attributes of a plan in each file: one value per node, and never beside a listing. */
import '../fixtures/everyLanguage.ts';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { expect, test } from 'vitest';
import { attributedGraph } from '../fixtures/attributed.ts';
import { contentOf, fileOf } from './make.ts';
import { sheetsOf } from './workbook.ts';

const content = contentOf(attributedGraph, { language: 'en' });
const COLUMNS = ['value.status', 'value.budget', 'value.share', 'value.start', 'value.lead'];
const LOAN = ['On track', '1200', '50', '2030-04-01', 'Harbour'];
const SUM =
  'Budget: 2,399.5 thousand yen in total. Initiatives counted: 4 of 6; without a value: 2. ' +
  'An initiative counts once, however many basic policies list it.';

const csv = async (part: string) =>
  (await fileOf('csv', content, `-${part}.csv`)).toString('utf8').replace('\ufeff', '').split('\r\n');
const json = async (format: 'jgf' | 'jsonld') => JSON.parse((await fileOf(format, content)).toString('utf8'));

test('CSV has them in the tables of initiatives and basic policies, and explains them', async () => {
  const [heads = '', ...rows] = await csv('initiatives');
  const from = heads.split(',').indexOf('value.status');
  expect(heads.split(',').slice(from, from + 5)).toEqual(COLUMNS);
  expect(rows[0]?.split(',').slice(from, from + 5)).toEqual(LOAN);
  const [policyHeads = '', firstPolicy = ''] = await csv('policies');
  expect(firstPolicy.split(',')[policyHeads.split(',').indexOf('value.budget')]).toBe('9999');
  expect(policyHeads).not.toContain('value.status');
  expect((await csv('listings'))[0]).not.toContain('value.');
  const notes = await csv('notes');
  expect(notes.find((line) => line.startsWith('contents,sum,'))).toContain(SUM);
  expect(notes.find((line) => line.startsWith('field,value.budget,'))).toMatch(
    /予算（千円）: 計画に記載された情報。.*,"?Budget \(thousand yen\): Stated in the plan/,
  );
});

test('the workbook has them, as numbers and texts', async () => {
  const sheets = await sheetsOf(await fileOf('xlsx', content));
  const [heads = [], ...rows] = sheets.get('Ranking') ?? [];
  const loan = rows.find((row) => row.includes('shared-loan')) ?? [];
  const columns = ['Status', 'Budget (thousand yen)', 'Share (%)', 'Start', 'Lead'];
  expect(columns.map((head) => loan[heads.indexOf(head)])).toEqual([
    'On track',
    1200,
    50,
    '2030-04-01',
    'Harbour',
  ]);
});

test.each([
  ['graphml', graphml],
  ['gexf', gexf],
] as const)('%s declares them with their types', async (format, { parse }) => {
  const graph = parse(Graph, (await fileOf(format, content)).toString('utf8'));
  const valuesOf = (node: string) => COLUMNS.map((column) => graph.getNodeAttribute(node, column));
  expect(valuesOf('shared-loan')).toEqual(['On track', 1200, 50, '2030-04-01', 'Harbour']);
  expect(graph.getNodeAttribute('1.1.1', 'value.budget')).toBe(9999);
  expect(graph.getNodeAttribute('harbour-map', 'value.budget')).toBeUndefined();
});

test('JSON Graph says what they are', async () => {
  const { graph } = await json('jgf');
  expect(graph.metadata.attributes[1]).toEqual({
    id: 'budget',
    name: { ja: '予算', en: 'Budget' },
    type: 'money',
    unit: { ja: '千円', en: 'thousand yen' },
  });
  expect(graph.nodes['shared-loan'].metadata['value.budget']).toBe(1200);
});

test('JSON-LD has each attribute as a resource, and its values at the concepts', async () => {
  const parts = (await json('jsonld'))['@graph'];
  const part = (end: string) => parts.find(({ id }: { readonly id: string }) => id.endsWith(end));
  expect(part('#attribute-budget')).toEqual({
    id: 'urn:vision-plan:kotori-2030#attribute-budget',
    type: 'vp:Attribute',
    name: { ja: '予算', en: 'Budget' },
    valueType: 'money',
    unit: { ja: '千円', en: 'thousand yen' },
  });
  expect(part(':tool-library').attributeValues).toEqual([
    { attribute: 'urn:vision-plan:kotori-2030#attribute-status', value: 'Not started' },
    { attribute: 'urn:vision-plan:kotori-2030#attribute-budget', value: 400 },
    { attribute: 'urn:vision-plan:kotori-2030#attribute-start', value: '2032-10-01' },
  ]);
});
