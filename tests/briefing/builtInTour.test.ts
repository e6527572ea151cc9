import { textIn } from '../../src/plan/text.ts';
import '../fixtures/everyLanguage.ts';
import { describe, expect, test } from 'vitest';
import { builtInTour } from '../../src/briefing/builtIn/builtInTour.ts';
import { parseTour } from '../../src/explore/tour/parseTour.ts';
import type { TourStep } from '../../src/explore/tour/tour.ts';
import { graphOf, type PlanGraph } from '../../src/plan/graph.ts';
import { parseView, serializeView } from '../../src/store/serializeView.ts';
import { generatePlanOf } from '../bench/generatePlan.ts';
import { shapeOf } from '../bench/planShape.ts';
import { GENERATED, generatedGraph } from '../fixtures/generated.ts';
import type { Json } from '../fixtures/json.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { type Change, planOf, small, smallGraph } from '../fixtures/small.ts';

const LANGUAGES = ['ja', 'en'] as const;
const seesOf = (graph: PlanGraph) => builtInTour(graph).steps.map(({ see }) => see);

/** The same size, but nothing is listed twice. */
const relistingNothing = graphOf(
  planOf(generatePlanOf({ ...shapeOf({ nodes: 80, strategies: 3, projects: 2 }), once: 1, most: 1 }, 7)),
);
const policiesAt = (strategy: number, direction: number, count: number) =>
  Array.from({ length: count }, (_, policy) => [
    'strategies',
    strategy,
    'directions',
    direction,
    'policies',
    policy,
    'listings',
  ]);
const listingNothing = graphOf(
  planOf(
    small(
      ...[...policiesAt(0, 0, 2), ...policiesAt(0, 1, 1), ...policiesAt(1, 0, 2)].map(
        (where): Change => [where, []],
      ),
      [['initiatives'], []],
      [['priorityProjects'], []],
      [['background'], []],
    ),
  ),
);

const PLANS: readonly (readonly [string, PlanGraph])[] = [
  ['the Sagamihara plan', realGraph],
  ['the small plan', smallGraph],
  ...GENERATED.map((graph) => [textIn(graph.plan.title, 'en'), graph] as const),
  ['a large plan', generatedGraph({ nodes: 2_000, strategies: 12, projects: 20 }, 5)],
  ['a plan without re-listings', relistingNothing],
  ['a plan without initiatives', listingNothing],
];

describe.each(PLANS)('the tour of %s', (_, graph) => {
  const tour = builtInTour(graph);

  test('is a valid, reproducible tour of this plan', () => {
    expect(parseTour(tour)).toEqual({ ok: true, value: tour });
    expect(tour.plan.id).toBe(graph.plan.id);
    expect(builtInTour(graph)).toBe(tour);
  });

  test('starts with the frame and the map, and has at most twelve steps', () => {
    expect(tour.steps.length).toBeLessThanOrEqual(12);
    const frame = graph.listings.length === 0 ? ['hide=initiative'] : ['hide=initiative', ''];
    expect(seesOf(graph).slice(1, 3)).toEqual(frame);
  });

  test('has screens that resolve fully and round-trip', () => {
    for (const { see } of tour.steps) {
      const { viewState, unknownParams } = parseView(see, graph);
      expect(unknownParams, see).toEqual([]);
      expect(serializeView(viewState)).toBe(see);
    }
    expect(new Set(seesOf(graph)).size).toBe(tour.steps.length);
  });

  test('has complete text for every step in both languages', () => {
    for (const { title, text, notes } of tour.steps)
      for (const words of [title, text, notes].flatMap((part) =>
        LANGUAGES.map((language) => part[language]),
      )) {
        expect(words).not.toMatch(/^\s*$|\s$|undefined|NaN|\[object| {2}|、、|。。|、。|「」|“”|[（(][）)]/);
        expect(words).toMatch(/\p{L}/u);
      }
    for (const { notes } of tour.steps)
      for (const language of LANGUAGES) {
        // No heading without a text below it.
        expect(notes[language]).not.toMatch(/[:：]\s*$/m);
        if (graph === realGraph) expect(notes[language].split('\n')).toHaveLength(5);
      }
  });

  test('says first that it is unofficial, if the plan says so', () => {
    const [first] = tour.steps;
    const isUnofficial = graph.plan.official === false;
    expect([first?.text.ja, tour.title.ja].map((text) => text?.includes('非公式'))).toEqual([
      isUnofficial,
      isUnofficial,
    ]);
    expect([first?.text.en, tour.title.en].map((text) => text?.includes('unofficial'))).toEqual([
      isUnofficial,
      isUnofficial,
    ]);
  });
});

test('the Sagamihara tour shows what the measures choose', () => {
  expect(seesOf(realGraph)).toEqual([
    'view=outline&focus=vision,2&hide=priorityProject',
    'hide=initiative',
    '',
    'select=sme-loan-program&focus=sme-loan-program,1',
    'view=matrix',
    'view=overlap&of=strategies&at=2,4',
    'reach=3',
    'view=overlap&at=2.1.1,4.1.3',
    'without=sme-loan-program',
    'view=list&select=4.2.1&sheet=policies&sort=listings',
    'view=outline&focus=vision,1',
    'view=list&sort=first',
  ]);
});

test('the texts of the Sagamihara tour are short enough for the stage', () => {
  for (const { title, text } of builtInTour(realGraph).steps) {
    expect(title.ja.length, title.ja).toBeLessThanOrEqual(18);
    expect(text.ja.length, title.ja).toBeLessThanOrEqual(160);
    expect(text.en.split(' ').length, title.en).toBeLessThanOrEqual(70);
  }
});

describe('a step without data is left out', () => {
  test('the small plan: no third strategy, no follow-up', () => {
    expect(seesOf(smallGraph)).toEqual([
      'view=outline&focus=vision,2&hide=priorityProject',
      'hide=initiative',
      '',
      'select=shared-loan&focus=shared-loan,1',
      'view=matrix',
      'view=overlap&of=strategies&at=1,2',
      'view=overlap&at=1.1.1,1.1.2',
      'without=shared-loan',
      'view=list&select=2.1.2&sheet=policies&sort=listings',
      'view=outline&focus=vision,1',
    ]);
  });

  test('one strategy: no bridges', () => {
    const one = generatedGraph({ nodes: 60, strategies: 1, projects: 0 }, 1);
    expect(seesOf(one).filter((see) => /of=strategies|reach=/.test(see))).toEqual([]);
    expect(seesOf(one)[0]).toBe('view=outline&focus=vision,2');
  });

  test('no re-listings: no re-listing or sharing steps', () => {
    expect(
      seesOf(relistingNothing).filter((see) => /^select|matrix|overlap|without|reach/.test(see)),
    ).toEqual([]);
    const map = builtInTour(relistingNothing).steps[2];
    expect(map?.text.en).toContain(
      'The picture has the 16 basic policies, with their initiatives as dots. No initiative of this plan is re-listed: each is listed once.',
    );
    expect(map?.text.ja).toContain('この計画に再掲はなく');
  });

  test('no initiatives, priority projects or background: the frame alone', () => {
    expect(seesOf(listingNothing)).toEqual(['view=outline&focus=vision,2', 'hide=initiative']);
  });

  test('where the structure takes the place of the map, the notes do not speak of a map', () => {
    for (const graph of [relistingNothing, listingNothing])
      for (const { notes } of builtInTour(graph).steps.slice(1)) {
        expect(notes.ja).not.toMatch(/時計回り|両側|中央/);
        expect(notes.en).not.toMatch(/clockwise|both sides|the middle/);
      }
  });
});

describe('wording for one, two and ties, in the small plan', () => {
  const stepAt = (see: string, graph = smallGraph): TourStep | undefined =>
    builtInTour(graph).steps.find((step) => step.see === see);

  test('the most listed initiative, in both strategies', () => {
    expect(stepAt('select=shared-loan&focus=shared-loan,1')?.text).toEqual({
      ja: '「みんなの融資」は、5つの基本施策のうち3つ、2つの戦略すべてに掲載されており、掲載が最も多い取組です。次に多い2つの取組の掲載数は、それぞれ2です。掲載数は名前が挙がった回数であり、予算や重要度を示すものではありません。',
      en: '“Shared loan” is listed most: under 3 of 5 basic policies, in both strategies. The next 2 have 2 listings each. A listing is a mention among the main initiatives, and no measure of budget or importance.',
    });
  });

  test('one of many pairs that share one initiative', () => {
    expect(stepAt('view=overlap&at=1.1.1,1.1.2')?.text).toEqual({
      ja: '基本施策の組み合わせ10組のうち、共通する取組があるのは5組（50%）です。最も重なる組み合わせの一つ、1.1.1「店づくりの支援」と1.1.2「市場のにぎわい」には、1つの取組が共通します。この2つだけに掲載されています。',
      en: '5 of 10 pairs of basic policies (50%) share an initiative. Among those that share the most are 1.1.1, “Support for shops”, and 1.1.2, “Lively markets”: one initiative. It is listed nowhere else.',
    });
  });

  test('a single pair of strategies has no superlatives', () => {
    expect(stepAt('view=overlap&of=strategies&at=1,2')?.text.en).toBe(
      '2 of 6 initiatives (33%) are listed in several strategies. Each row is a combination of strategies; its dark bar counts the initiatives that are listed in just these.',
    );
  });

  test('two basic policies are left with one initiative each', () => {
    expect(stepAt('without=shared-loan')?.text).toEqual({
      ja: '「みんなの融資」を除いた場合、3つの基本施策で取組が一つずつ減ります。共通する取組のある基本施策の組は、5から2になります。基本施策1.1.1、1.2.1に残る取組は一つだけです。つながりを確かめるための試算で、計画の変更を示すものではありません。',
      en: 'If “Shared loan” is removed, 3 basic policies have one fewer initiative each. Pairs of basic policies that share an initiative go from 5 to 2. Basic policies 1.1.1 and 1.2.1 are left with one each. This is a trial to see what is linked, and no proposal.',
    });
  });

  test('two equally listed initiatives are named together, without a runner-up', () => {
    const [one] = GENERATED;
    const text = one && builtInTour(one).steps.find(({ see }) => see.startsWith('select='))?.text;
    expect(text?.en).toMatch(
      /^“[^”]+” and “[^”]+” are listed most, each under 5 of 12 basic policies\. A listing/,
    );
    expect(text?.ja).toMatch(
      /^計画で最も多いのは「[^」]+」「[^」]+」で、それぞれ12の基本施策のうち5つに掲載されています。掲載/,
    );
  });
});

test('a large plan is described as collapsed, with localised thousands', () => {
  const large = generatedGraph({ nodes: 4_000, strategies: 12, projects: 20 }, 5);
  const [, frame, map] = builtInTour(large).steps;
  const policies = new Intl.NumberFormat('en').format(large.policies.length);
  expect(frame?.title).toEqual({
    ja: `12の戦略と${policies}の基本施策`,
    en: `12 strategies, ${policies} basic policies`,
  });
  expect(map?.text.ja).toContain('両側に計画の階層が並び');
  expect(map?.text.en).toContain('On both sides stand the branches of the plan');
  const listings = new Intl.NumberFormat('en').format(large.listings.length);
  expect(map?.text.en).toContain(` of ${listings} listings`);
  expect(map?.text.ja).toContain(`掲載${listings}件のうち`);
});

test('very long names still give a valid tour file', () => {
  const long = '𠮷'.repeat(12_000);
  const names: Json = { ja: long, en: long };
  const graph = graphOf(
    planOf(small([['initiatives', 0, 'name'], names], [['initiatives', 0, 'breaks'], names])),
  );
  const tour = builtInTour(graph);
  expect(parseTour(tour)).toEqual({ ok: true, value: tour });
  const text = tour.steps.find(({ see }) => see === 'select=shared-loan&focus=shared-loan,1')?.text.ja ?? '';
  expect(text).toMatch(/^「(𠮷)+…$/u);
  expect(text.length).toBeLessThanOrEqual(2_000);
});
