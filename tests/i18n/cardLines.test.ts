import '../fixtures/everyLanguage.ts';
import { describe, expect, test } from 'vitest';
import { hoverCardOf } from '../../src/explore/hoverCard.ts';
import { cardLines } from '../../src/i18n/cardLines.ts';
import { translationFor } from '../../src/i18n/translation.ts';
import { type NodeId, nodeOf } from '../../src/plan/graph.ts';
import { realGraph } from '../fixtures/realPlan.ts';

const idOf = (text: string): NodeId => {
  const node = realGraph.nodes.get(text);
  if (node === undefined) throw new RangeError(text);
  return node.id;
};
const listingsOf = (...ids: readonly string[]) => realGraph.listings.filter(({ id }) => ids.includes(id));

type Asked = { readonly selected?: string; readonly listings?: readonly string[]; readonly number?: string };

/** Of the counts and the mark what both languages say: names are the plan's own. */
function said(id: string, { selected, listings = [], number = '' }: Asked = {}) {
  const pointed = { node: idOf(id), listings: listingsOf(...listings) };
  const card = hoverCardOf(realGraph, pointed, selected === undefined ? null : idOf(selected));
  const lines = (language: 'ja' | 'en') => cardLines(realGraph, card, number, translationFor(language, null));
  const text = (language: 'ja' | 'en') =>
    lines(language)
      .slice(2)
      .map((line) =>
        line.kind === 'mark' ? `${line.mark === 'first' ? '●' : '○'} ${line.text}` : line.text,
      );
  return { ja: text('ja'), en: text('en') };
}

test('the name in both languages, each with its language', () => {
  const card = hoverCardOf(realGraph, { node: idOf('1.1.4') }, null);
  expect(cardLines(realGraph, card, '1.1.4', translationFor('en', null)).slice(0, 2)).toEqual([
    {
      kind: 'name',
      text: '1.1.4 Local production and consumption by farming, commerce, industry',
      language: 'en',
    },
    { kind: 'otherName', text: '農商工が一体となった地産地消の促進', language: 'ja' },
  ]);
});

describe('counts', () => {
  test.each([
    ['vision', '4つの戦略・30の基本施策・103の取組', '4 strategies · 30 basic policies · 103 initiatives'],
    ['1', '5つの基本施策・18の取組', '5 basic policies · 18 initiatives'],
    ['1.1', '5つの基本施策・18の取組', '5 basic policies · 18 initiatives'],
    ['1.1.4', '掲載7件（初出6・再掲1）', '7 listings (6 first, 1 re-listed)'],
    ['sme-loan-program', '掲載14件・4戦略', '14 listings · 4 strategies'],
    ['VII', '重点プロジェクト', 'Priority project'],
  ])('of %s', (id, ja, en) => {
    expect({ ja: said(id).ja, en: said(id).en }).toEqual({ ja: [ja], en: [en] });
  });
});

describe('the mark at the hovered policy', () => {
  test.each([
    ['first', '1.1.2/sme-loan-program', '● 1.1.2に初出', '● First listed under 1.1.2'],
    ['relisted', '1.1.4/sme-loan-program', '○ 1.1.4に再掲', '○ Re-listed under 1.1.4'],
  ])('%s', (_, listing, ja, en) => {
    const { ja: inJa, en: inEn } = said('sme-loan-program', { listings: [listing] });
    expect([inJa.at(-1), inEn.at(-1)]).toEqual([ja, en]);
  });

  test('of an initiative beside a selected policy, and of a policy beside a selected initiative', () => {
    expect(said('sme-loan-program', { selected: '1.1.4' }).en.at(-1)).toBe('○ Re-listed under 1.1.4');
    expect(said('1.1.4', { selected: 'sme-loan-program' }).ja.at(-1)).toBe('○ 「中小企業融資制度」の再掲');
    expect(said('1.1.4', { selected: '1.1.2' }).ja).toHaveLength(1);
  });

  test('a line of several listings is described by its policy', () => {
    const ofOne = realGraph.listings.filter(({ policy, mark }) => policy === '4.1.1' && mark === 'relisted');
    const ids = ofOne.slice(0, 2).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    const told = said(ofOne[0]?.initiative ?? '', { listings: ids });
    expect(told.ja.at(-1)).toBe('○ この線：再掲2件');
    expect(told.en.at(-1)).toBe('○ This line: 2 re-listings');
  });
});

test('an initiative with one listing shows a first listing anywhere', () => {
  const once = realGraph.listings.find(({ initiative }) =>
    realGraph.listings.every((other) => other.initiative !== initiative || other.policy === '4.1.1'),
  );
  expect(once?.policy).toBe('4.1.1');
  expect(said(once?.initiative ?? '').en).toEqual(['1 listing · 1 strategy', '● First listed under 4.1.1']);
});

test('each node of the plan has a card of at most four lines', () => {
  const long = [...realGraph.nodes.values()].filter(({ id }) => {
    const lines = cardLines(
      realGraph,
      hoverCardOf(realGraph, { node: id }, null),
      '',
      translationFor('en', null),
    );
    return lines.length < 3 || lines.length > 4 || lines.some(({ text }) => text === '');
  });
  expect(long.map(({ id }) => nodeOf(realGraph, id).id)).toEqual([]);
});
