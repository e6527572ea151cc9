/** The indexed search against a naive scan of all texts. */
import { describe, expect, test } from 'vitest';
import {
  normalizedWords,
  normalizeText,
  sourceOffsets,
  wordStarts,
} from '../../src/explore/normalizeText.ts';
import { prepareSearch, search } from '../../src/explore/search.ts';
import { graphOf, type PlanGraph, type PlanNode } from '../../src/plan/graph.ts';
import { GENERATED } from '../fixtures/generated.ts';
import { chanceFrom } from '../fixtures/random.ts';
import { realGraph } from '../fixtures/realPlan.ts';

const PLANS = [realGraph, ...GENERATED];

/** The texts of a node, with a penalty for ids; numbers are separate, as they match differently. */
function textsOf({ plan }: PlanGraph, node: PlanNode): readonly (readonly [text: string, isId: boolean])[] {
  const names = [node.name, ...(node.kind === 'strategy' ? [node.short] : [])];
  if (node.kind === 'vision') names.push(plan.title);
  const texts = names.flatMap((name) => Object.values(name));
  texts.push(...[node.reading, node.alsoRead].filter((reading) => reading !== undefined));
  const isNamedById = node.kind === 'initiative' || node.kind === 'vision';
  return [...texts.map((text) => [text, false] as const), ...(isNamedById ? [[node.id, true] as const] : [])];
}

/** 0: whole text, 1: its start, 2: start of a word, 3: inside a word, 4: no match. */
function fitOf(text: string, word: string): number {
  const folded = normalizeText(text);
  if (folded === word) return 0;
  const { from, to, startsWord } = sourceOffsets(text);
  const latin = /^[\p{Script=Latin}\p{Nd}]/u.test(word);
  let best = 4;
  for (let at = 0; at + word.length <= folded.length; at += 1) {
    if (!folded.startsWith(word, at)) continue;
    const signs = Array.from({ length: word.length - 1 }, (_, index) => at + 1 + index);
    const apart = signs.some((sign) => (from[sign] ?? 0) > (to[sign - 1] ?? 0));
    if (at === 0) best = Math.min(best, 1);
    else if (startsWord[at] === true) best = Math.min(best, 2);
    else if (!latin || (word.length > 3 && !apart)) best = Math.min(best, 3);
  }
  return best;
}

function naive(graph: PlanGraph, query: string): readonly string[] {
  const words = normalizedWords(query);
  const count = (id: string) => graph.listings.filter(({ initiative }) => initiative === id).length;
  return [...graph.nodes.values()]
    .flatMap((node) => {
      const fits = words.map((word) =>
        Math.min(
          ...textsOf(graph, node).map(([text, isId]) => {
            const fit = fitOf(text, word);
            return isId && fit > 0 && fit < 3 ? fit + 1 : fit;
          }),
        ),
      );
      if (fits.includes(4)) return [];
      return [{ id: node.id, fit: fits.reduce((sum, fit) => sum + fit, 0), count: count(node.id) }];
    })
    .sort((a, b) => a.fit - b.fit || b.count - a.count)
    .map(({ id }) => id);
}

/** Parts of names as users type them; no numbers. */
function queries(graph: PlanGraph, seed: number): readonly string[] {
  const chance = chanceFrom(seed);
  const names = [...graph.nodes.values()].flatMap((node) => Object.values(node.name));
  const part = () => {
    const name = names[chance.number(0, names.length - 1)] ?? '';
    const from = chance.number(0, name.length - 1);
    return name.slice(from, from + chance.number(1, 6));
  };
  const typed = Array.from({ length: 60 }, () =>
    chance.number(1, 4) === 1 ? `${part()} ${part()}` : part(),
  );
  return [...'aestの人ー', 'de', 'tion', ...typed].filter(
    (query) =>
      normalizedWords(query).length > 0 && !/[0-9０-９ⅠⅡⅢⅣⅤ]/u.test(query) && !/^[ivx]+$/i.test(query),
  );
}

describe.each(PLANS.map((graph, at) => [graph.plan.id, at, graph] as const))('%s', (_, seed, graph) => {
  test('finds the same nodes as a naive scan, in the same order', () => {
    for (const query of queries(graph, seed)) {
      const found = search(graph, query).map(({ node }) => node.id);
      expect([query, found]).toEqual([query, naive(graph, query)]);
    }
  });

  test('finds the same if indexed in pieces', () => {
    const copy = graphOf({ ...graph.plan });
    let pieces = 1;
    while (!prepareSearch(copy, 40)) pieces += 1;
    expect(pieces).toBe(Math.ceil(graph.nodes.size / 40));
    for (const query of queries(graph, seed).slice(0, 10))
      expect(search(copy, query).map(({ node }) => node.id)).toEqual(
        search(graph, query).map(({ node }) => node.id),
      );
  });

  test('completes a partial index before it searches', () => {
    const copy = graphOf({ ...graph.plan });
    expect(prepareSearch(copy, 10)).toBe(false);
    expect(search(copy, '支援').length).toBe(search(graph, '支援').length);
    expect(prepareSearch(copy, 1)).toBe(true);
  });
});

test('word starts match the source offsets, and words are apart after ignored characters', () => {
  const chance = chanceFrom(7);
  const SIGNS = [...'aZ9 ・、ーァあ漢ﾎﾞｯﾄﾞ（）𠮷Ⅳ&\u200b\ufe0f’-'];
  const made = Array.from({ length: 400 }, () =>
    Array.from({ length: chance.number(0, 12) }, () => SIGNS[chance.number(0, SIGNS.length - 1)]).join(''),
  );
  const names = [...realGraph.nodes.values()].flatMap((node) => Object.values(node.name));
  for (const text of [...names, ...made]) {
    const { from, to, startsWord } = sourceOffsets(text);
    const signs = [...from.keys()];
    const { starts, apart } = wordStarts(text);
    expect(starts).toEqual(signs.filter((sign) => startsWord[sign]));
    expect(apart.filter((sign) => sign > 0)).toEqual(
      signs.filter((sign) => sign > 0 && (from[sign] ?? 0) > (to[sign - 1] ?? 0)),
    );
  }
});
