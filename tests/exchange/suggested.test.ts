// @vitest-environment jsdom

import { parse } from 'csv-parse/sync';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/exchange/formats.ts';
import { graphOf } from '../../src/plan/graph.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { planOf, small } from '../fixtures/small.ts';
import { contentOf, fileOf, filesOf } from './make.ts';
import { plain } from './plainPlan.ts';
import { sheetsOf } from './workbook.ts';

const off = contentOf(realGraph);
const on = contentOf(realGraph, { filter: { suggested: true } });
const suggested = plain.priorityProjects.flatMap(({ id, suggested: own }) =>
  own.map(({ node, words }) => ({ project: id, node, words })),
);
const OURS = '（当アプリによる整理で、計画の記載ではありません）';
const MARK =
  '重点プロジェクトと基本施策・取組との語の共通は、当アプリによる整理で、計画の記載ではありません。';

describe('links of shared words with priority projects', () => {
  // Files of the plan itself always contain the whole plan.
  test.each(FORMATS.filter((format) => !format.startsWith('plan')))(
    'is in no %s file unless it is asked for',
    async (format) => {
      const names = [...(await filesOf(format, off)).keys()];
      expect(names.some((name) => name.includes('projects'))).toBe(false);
      if (format === 'xlsx') {
        const sheets = await sheetsOf(await fileOf('xlsx', off));
        expect([...sheets.keys()]).not.toContain('重点プロジェクト');
        expect(JSON.stringify([...sheets])).not.toContain('語の共通');
        return;
      }
      const texts = [...(await filesOf(format, off)).values()].map((bytes) => bytes.toString('utf8'));
      for (const sign of [
        '語の共通',
        'shares_words',
        'shared_words',
        'sharedWords',
        'SharedWords',
        'inferred',
      ])
        expect(texts.filter((text) => text.includes(sign))).toEqual([]);
    },
  );

  test('are a table of their own in CSV, each row with its basis, and a note', async () => {
    const rows: Record<string, string>[] = parse(await fileOf('csv', on, '-projects.csv'), {
      bom: true,
      columns: true,
    });
    expect(
      rows.map((row) => ({ project: row.project_id, node: row.linked_id, words: row.shared_words })),
    ).toEqual(suggested);
    expect(rows[0]).toEqual({
      project_id: 'I',
      project_name_ja: 'ひとづくり・まちの新たな魅力づくりによる商業振興',
      project_name_en: 'Promoting commerce by developing people and new city appeal',
      linked_id: '3.1.1',
      linked_name_ja: '地域資源と商業・サービス業の結合・融合による魅力の向上と新たな魅力の創出',
      linked_name_en: plain.strategies[2]?.directions[0]?.policies[0]?.name.en,
      shared_words: '新たな魅力',
      basis_ja: `「新たな魅力」の語が共通${OURS}`,
      basis_en: 'shares the words “新たな魅力” (our reading, not the plan’s)',
    });
    expect((await fileOf('csv', on, '-notes.csv')).toString('utf8')).toContain(MARK);
  });

  test('are a sheet of their own in the workbook, with the same basis', async () => {
    const sheets = await sheetsOf(await fileOf('xlsx', on));
    const [, ...rows] = sheets.get('重点プロジェクト') ?? [];
    expect(rows).toHaveLength(36);
    expect(rows.filter((row) => !row.some((cell) => String(cell).includes(OURS)))).toEqual([]);
    expect(JSON.stringify(sheets.get('注記'))).toContain(MARK);
  });

  test.each([
    ['graphml', (text: string) => graphml.parse(Graph, text)],
    ['gexf', (text: string) => gexf.parse(Graph, text)],
  ] as const)('has edges in %s that say they are inferred', async (format, read) => {
    const text = (await fileOf(format, on)).toString('utf8');
    const graph = read(text);
    const found = graph
      .filterEdges((_, { relation }) => relation === 'shares_words')
      .map((edge) => ({ id: edge, ...graph.getEdgeAttributes(edge) }));
    expect(found.map(({ id }) => id)).toEqual(suggested.map(({ project, node }) => `${project}:${node}`));
    for (const [index, edge] of found.entries())
      expect(edge).toMatchObject({ shared_words: suggested[index]?.words, status: 'inferred' });
    expect(text).toContain(MARK);
    expect(graph.size).toBe(read((await fileOf(format, off)).toString('utf8')).size + 36);
  });

  test('are edges in JSON Graph and resources of their own in JSON-LD', async () => {
    const { graph } = JSON.parse((await fileOf('jgf', on)).toString('utf8'));
    expect(
      graph.edges.filter(({ relation }: { readonly relation: string }) => relation === 'shares_words'),
    ).toEqual(
      suggested.map(({ project, node, words }) => ({
        id: `${project}:${node}`,
        source: project,
        target: node,
        relation: 'shares_words',
        directed: true,
        metadata: { shared_words: words, status: 'inferred', color: '#1a1a1c' },
      })),
    );
    const scheme = 'urn:vision-plan:sagamihara-2025';
    const linkedData = JSON.parse((await fileOf('jsonld', on)).toString('utf8'));
    expect(
      linkedData['@graph'].filter(({ type }: { readonly type: string }) => type === 'vp:SharedWords'),
    ).toEqual(
      suggested.map(({ project, node, words }) => ({
        id: `${scheme}:${project}/${node}`,
        type: 'vp:SharedWords',
        project: `${scheme}:${project}`,
        linked: `${scheme}:${node}`,
        sharedWords: words,
        status: 'inferred',
      })),
    );
  });

  test('are distinct from links that the source states, which every file contains', async () => {
    const at = { page: 2, section: '3', printed: '店' };
    const stated = contentOf(
      graphOf(
        planOf(
          small(
            [['priorityProjects', 0, 'links'], [{ node: 'night-market', at }]],
            [['priorityProjects', 0, 'suggested'], [{ node: '1.1.1', words: '店' }]],
          ),
        ),
      ),
    );
    const { graph } = JSON.parse((await fileOf('jgf', stated)).toString('utf8'));
    expect(graph.edges.at(-1)).toEqual({
      id: 'I:night-market',
      source: 'I',
      target: 'night-market',
      relation: 'linked',
      directed: true,
      metadata: { color: '#1a1a1c' },
    });
    const csv = (await fileOf('csv', stated, '-projects.csv')).toString('utf8');
    expect(csv).toContain('計画に記載された対応,linked in the plan');
    expect(csv).not.toContain('店づくりの支援');
    expect((await fileOf('csv', stated, '-notes.csv')).toString('utf8')).not.toContain(MARK);
  });
});
