import '../fixtures/everyLanguage.ts';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { parsePlan, parsePlanText } from '../../src/plan/parse.ts';
import { type PlanFault, type PlanProblem, pathText } from '../../src/plan/problem.ts';
import type { Json } from '../fixtures/json.ts';
import { type Change, small, smallText } from '../fixtures/small.ts';

const problemsOf = (value: unknown): readonly PlanProblem[] => {
  const result = parsePlan(value);
  return result.ok ? [] : result.problems;
};

/** One problem: its place as an editor shows it, and the fault. */
const located = ({ where, ...fault }: PlanProblem) => [pathText(where), fault];

const POLICY = ['strategies', 0, 'directions', 0, 'policies', 0] as const;
const DIRECTION_12 = ['strategies', 0, 'directions', 1] as const;
const LISTINGS = [...POLICY, 'listings'] as const;
const WORKSHOPS = ['strategies', 1, 'directions', 0, 'policies', 0, 'listings'] as const;

describe('a valid plan', () => {
  test('is taken as it stands', () => {
    const result = parsePlanText(smallText);
    expect(result).toEqual({ ok: true, plan: JSON.parse(smallText) });
  });

  test.each<readonly [string, readonly Change[]]>([
    [
      'markup in a name stays text',
      [
        [['initiatives', 0, 'name', 'en'], '<img src=x onerror="alert(1)"> & "Shared" loan'],
        [['initiatives', 0, 'breaks', 'en'], '<img|src=x|onerror="alert(1)">|&|"Shared"|loan'],
      ],
    ],
    [
      'a third language, in one name',
      [
        [['vision', 'name', 'fr'], 'Kotori, ville des rencontres'],
        [['vision', 'breaks', 'fr'], 'Kotori,|ville des|rencontres'],
      ],
    ],
    ['no $schema', [[['$schema'], undefined]]],
    [
      'a basic policy without listings',
      [
        [['strategies', 1, 'directions', 0, 'policies', 1, 'listings'], []],
        [['initiatives', 5], undefined],
      ],
    ],
    [
      'no priority projects, background or glossary',
      [
        [['priorityProjects'], []],
        [['background'], []],
        [['glossary'], []],
      ],
    ],
    [
      'a name of a thousand characters',
      [
        [['initiatives', 0, 'name', 'ja'], '長'.repeat(1000)],
        [['initiatives', 0, 'breaks', 'ja'], '長'.repeat(1000)],
      ],
    ],
    [
      'initiatives named like members of every object',
      [
        [['initiatives', 5, 'id'], 'constructor'],
        [['strategies', 1, 'directions', 0, 'policies', 1, 'listings', 0, 'initiative'], 'constructor'],
      ],
    ],
  ])('%s', (_, changes) => {
    const changed = small(...changes);
    expect(parsePlan(changed)).toEqual({ ok: true, plan: changed });
  });

  test('white space around a text is not part of it', () => {
    const result = parsePlan(small([['city', 'en'], ' Kotori City\n']));
    expect(result.ok && result.plan.city.en).toBe('Kotori City');
  });

  test('a large one is read in a moment', () => {
    const count = 5000;
    const name = { ja: '夜市', en: 'Market' };
    const at = { page: 1, section: '2', printed: '夜市' };
    const initiatives: Json[] = [];
    const listings: Json[] = [];
    for (let index = 0; index < count; index += 1) {
      initiatives.push({ id: `market-${index}`, name, breaks: name, reading: 'よいち', at });
      listings.push({ initiative: `market-${index}`, mark: 'first' });
    }
    const large = small(
      [['initiatives'], initiatives],
      [['strategies', 1], undefined],
      [DIRECTION_12, undefined],
      [['strategies', 0, 'directions', 0, 'policies', 1], undefined],
      [LISTINGS, listings],
    );
    const start = performance.now();
    const result = parsePlan(large);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(result.ok && result.plan.initiatives.length).toBe(count);
  });
});

describe('text that is not JSON', () => {
  test.each([
    ['prose', 'A plan for the city'],
    ['nothing', ''],
    ['a file that was cut off', smallText.slice(0, -20)],
    ['a web page', '<!doctype html><title>404</title>'],
  ])('%s', (_, text) => {
    expect(parsePlanText(text)).toEqual({ ok: false, problems: [{ code: 'notJson', where: [] }] });
  });
});

describe('data that no plan has the structure of', () => {
  test('an object that contains itself', () => {
    const knot: { [key: string]: Json } = { id: 'purpose' };
    knot.facts = [knot];
    expect(problemsOf(small([['background', 0], knot]))).toEqual([
      { code: 'cycle', where: ['background', 0, 'facts', 0] },
    ]);
  });

  test('lists in lists in lists', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(parsePlanText(deep)).toEqual({
      ok: false,
      problems: [{ code: 'tooDeep', limit: 32, where: Array.from({ length: 33 }, () => 0) }],
    });
  });

  test('one object in many places is no cycle, and is not followed into each of them', () => {
    let shared: Json = [];
    for (let level = 0; level < 28; level += 1) shared = [shared, shared];
    expect(problemsOf(small([['background'], { shared }])).map(located)).toEqual([
      ['background', { code: 'wrongType', expected: 'array' }],
    ]);
  });

  test.each<readonly [string, unknown, string]>([
    ['null', null, 'object'],
    ['a list', [], 'object'],
    ['a text', 'plan', 'object'],
    ['a number', 3, 'object'],
  ])('%s', (_, value, expected) => {
    expect(problemsOf(value)).toEqual([{ code: 'wrongType', expected, where: [] }]);
  });
});

type Broken = readonly [
  trait: string,
  changes: readonly Change[],
  problems: readonly (readonly [where: string, fault: PlanFault])[],
];

const one = (where: string, fault: PlanFault) => [[where, fault] as const];
const POLICY_AT = 'strategies[0].directions[0].policies[0]';

const shapes: readonly Broken[] = [
  ['nothing where something must be', [[['vision', 'at'], undefined]], one('vision.at', { code: 'missing' })],
  [
    'an empty text',
    [[['initiatives', 1, 'at', 'printed'], ' ']],
    one('initiatives[1].at.printed', { code: 'missing' }),
  ],
  ['no strategies', [[['strategies'], []]], one('strategies', { code: 'missing' })],
  [
    'no English name',
    [[['initiatives', 2, 'name', 'en'], undefined]],
    one('initiatives[2].name.en', { code: 'missingLanguage', language: 'en' }),
  ],
  [
    'an empty Japanese name',
    [[[...POLICY, 'name', 'ja'], '']],
    one(`${POLICY_AT}.name.ja`, { code: 'missingLanguage', language: 'ja' }),
  ],
  ['an empty text in a third language', [[['city', 'fr'], '']], one('city.fr', { code: 'missing' })],
  [
    'a name that is not by language',
    [[['city'], 'Kotori']],
    one('city', { code: 'wrongType', expected: 'object' }),
  ],
  ['a number for a text', [[['version'], 1]], one('version', { code: 'wrongType', expected: 'string' })],
  [
    'a text for a number',
    [[['vision', 'at', 'page'], '1']],
    one('vision.at.page', { code: 'wrongType', expected: 'number' }),
  ],
  [
    'half a page',
    [[['vision', 'at', 'page'], 1.5]],
    one('vision.at.page', { code: 'wrongType', expected: 'int' }),
  ],
  ['an object for a list', [[['glossary'], {}]], one('glossary', { code: 'wrongType', expected: 'array' })],
  ['null for a list', [[['glossary'], null]], one('glossary', { code: 'wrongType', expected: 'array' })],
  [
    'another format',
    [[['format'], 'vision-plan/2']],
    one('format', { code: 'wrongValue', allowed: ['vision-plan/1'] }),
  ],
  [
    'another mark',
    [[[...LISTINGS, 0, 'mark'], 'owner']],
    one(`${POLICY_AT}.listings[0].mark`, { code: 'wrongValue', allowed: ['first', 'relisted'] }),
  ],
  [
    'no mark',
    [[[...LISTINGS, 0, 'mark'], undefined]],
    one(`${POLICY_AT}.listings[0].mark`, { code: 'wrongValue', allowed: ['first', 'relisted'] }),
  ],
  [
    'unknown fields',
    [
      [[...POLICY, 'colour'], 'red'],
      [[...POLICY, 'weight'], 3],
      [['owner'], 'x'],
    ],
    [
      [`${POLICY_AT}.colour`, { code: 'unknownField', field: 'colour' }],
      [`${POLICY_AT}.weight`, { code: 'unknownField', field: 'weight' }],
      ['owner', { code: 'unknownField', field: 'owner' }],
    ],
  ],
  [
    'a field named __proto__',
    [[[...POLICY, '__proto__'], { id: '9.9.9' }]],
    one(`${POLICY_AT}.__proto__`, { code: 'unknownField', field: '__proto__' }),
  ],
  [
    '__proto__ as an id',
    [[['initiatives', 0, 'id'], '__proto__']],
    one('initiatives[0].id', { code: 'badForm', form: 'initiativeId' }),
  ],
  [
    '__proto__ as a reference',
    [[[...LISTINGS, 0, 'initiative'], '__proto__']],
    one(`${POLICY_AT}.listings[0].initiative`, { code: 'badForm', form: 'initiativeId' }),
  ],
  [
    'an id in capitals',
    [[['initiatives', 0, 'id'], 'Shared_Loan']],
    one('initiatives[0].id', { code: 'badForm', form: 'initiativeId' }),
  ],
  [
    'a strategy without number',
    [[['strategies', 0, 'id'], 'one']],
    one('strategies[0].id', { code: 'badForm', form: 'strategyId' }),
  ],
  [
    'a direction numbered like a policy',
    [[[...DIRECTION_12, 'id'], '1.2.1']],
    one('strategies[0].directions[1].id', { code: 'badForm', form: 'directionId' }),
  ],
  [
    'a policy numbered like a direction',
    [[[...POLICY, 'id'], '1.1']],
    one(`${POLICY_AT}.id`, { code: 'badForm', form: 'policyId' }),
  ],
  [
    'a project in Arabic numerals',
    [[['priorityProjects', 1, 'id'], '2']],
    one('priorityProjects[1].id', { code: 'badForm', form: 'priorityProjectId' }),
  ],
  [
    'a reading in katakana',
    [[['initiatives', 1, 'reading'], 'ヨイチ']],
    one('initiatives[1].reading', { code: 'badForm', form: 'reading' }),
  ],
  ['page 0', [[['vision', 'at', 'page'], 0]], one('vision.at.page', { code: 'tooSmall', least: 1 })],
  [
    'a page beyond all numbers',
    [[['vision', 'at', 'page'], 1e17]],
    one('vision.at.page', { code: 'tooLarge', most: Number.MAX_SAFE_INTEGER }),
  ],
  [
    'a very long id',
    [[['initiatives', 0, 'id'], 'a'.repeat(81)]],
    one('initiatives[0].id', { code: 'tooLong', most: 80 }),
  ],
  [
    'several faults at once, in the order of the file format',
    [
      [['glossary'], 1],
      [['id'], undefined],
      [['initiatives', 0, 'reading'], 'x'],
    ],
    [
      ['id', { code: 'missing' }],
      ['initiatives[0].reading', { code: 'badForm', form: 'reading' }],
      ['glossary', { code: 'wrongType', expected: 'array' }],
    ],
  ],
];

const references: readonly Broken[] = [
  [
    'two policies of one number',
    [[['strategies', 0, 'directions', 0, 'policies', 1, 'id'], '1.1.1']],
    one('strategies[0].directions[0].policies[1].id', { code: 'duplicateId', id: '1.1.1' }),
  ],
  [
    'two initiatives of one id',
    [
      [['initiatives', 5, 'id'], 'tool-library'],
      [['strategies', 1, 'directions', 0, 'policies', 1, 'listings'], []],
    ],
    one('initiatives[5].id', { code: 'duplicateId', id: 'tool-library' }),
  ],
  [
    'two priority projects of one number',
    [[['priorityProjects', 1, 'id'], 'I']],
    one('priorityProjects[1].id', { code: 'duplicateId', id: 'I' }),
  ],
  [
    'an initiative with the id of the vision',
    [
      [['initiatives', 5, 'id'], 'vision'],
      [['strategies', 1, 'directions', 0, 'policies', 1, 'listings', 0, 'initiative'], 'vision'],
    ],
    one('initiatives[5].id', { code: 'duplicateId', id: 'vision' }),
  ],
  [
    'two sections of one id',
    [
      [['source', 'sections', 2, 'id'], '2'],
      [['priorityProjects'], []],
    ],
    one('source.sections[2].id', { code: 'duplicateId', id: '2' }),
  ],
  [
    'a policy under the wrong direction',
    [[[...DIRECTION_12, 'policies', 0, 'id'], '1.1.3']],
    one('strategies[0].directions[1].policies[0].id', { code: 'misplaced', id: '1.1.3', parent: '1.2' }),
  ],
  [
    'a direction under the wrong strategy, and with it its policy',
    [[[...DIRECTION_12, 'id'], '2.2']],
    [
      ['strategies[0].directions[1].id', { code: 'misplaced', id: '2.2', parent: '1' }],
      ['strategies[0].directions[1].policies[0].id', { code: 'misplaced', id: '1.2.1', parent: '2.2' }],
    ],
  ],
  [
    '11.1 is not of strategy 1',
    [
      [['strategies', 0, 'directions', 0, 'id'], '11.1'],
      [['strategies', 0, 'directions', 0, 'policies', 0, 'id'], '11.1.1'],
      [['strategies', 0, 'directions', 0, 'policies', 1, 'id'], '11.1.2'],
    ],
    one('strategies[0].directions[0].id', { code: 'misplaced', id: '11.1', parent: '1' }),
  ],
  [
    'an unknown initiative',
    [[[...LISTINGS, 2], { initiative: 'no-such-thing', mark: 'first' }]],
    one(`${POLICY_AT}.listings[2]`, {
      code: 'unknownInitiative',
      initiative: 'no-such-thing',
      policy: '1.1.1',
    }),
  ],
  [
    'an initiative listed twice in one policy',
    [[[...WORKSHOPS, 3], { initiative: 'tool-library', mark: 'relisted' }]],
    one('strategies[1].directions[0].policies[0].listings[3]', {
      code: 'listedTwice',
      initiative: 'tool-library',
      policy: '2.1.1',
    }),
  ],
  [
    'two first listings',
    [[[...WORKSHOPS, 1, 'mark'], 'first']],
    one('strategies[1].directions[0].policies[0].listings[1]', {
      code: 'twoFirstListings',
      initiative: 'craft-school',
      policy: '2.1.1',
      before: '1.1.2',
    }),
  ],
  [
    'a re-listing before the first listing',
    [
      [[...LISTINGS, 1, 'mark'], 'relisted'],
      [['strategies', 0, 'directions', 0, 'policies', 1, 'listings', 0, 'mark'], 'first'],
    ],
    one(`${POLICY_AT}.listings[1]`, {
      code: 'relistedBeforeFirst',
      initiative: 'night-market',
      policy: '1.1.1',
    }),
  ],
  [
    'only re-listings',
    [[[...LISTINGS, 1, 'mark'], 'relisted']],
    [
      [
        `${POLICY_AT}.listings[1]`,
        { code: 'relistedBeforeFirst', initiative: 'night-market', policy: '1.1.1' },
      ],
      [
        'strategies[0].directions[0].policies[1].listings[0]',
        { code: 'relistedBeforeFirst', initiative: 'night-market', policy: '1.1.2' },
      ],
    ],
  ],
  [
    'an initiative without listing',
    [[['strategies', 1, 'directions', 0, 'policies', 1, 'listings'], []]],
    one('initiatives[5]', { code: 'neverListed', initiative: 'solar-roofs' }),
  ],
  [
    'Japanese breaks that do not spell the name',
    [[['initiatives', 3, 'breaks', 'ja'], '港の| 地図']],
    one('initiatives[3].breaks.ja', { code: 'breaksDiffer', language: 'ja', name: '港の地図' }),
  ],
  [
    'English breaks that keep the space',
    [[['initiatives', 3, 'breaks', 'en'], 'Harbour| map']],
    one('initiatives[3].breaks.en', { code: 'breaksDiffer', language: 'en', name: 'Harbour map' }),
  ],
  [
    'breaks with an empty piece',
    [[['initiatives', 3, 'breaks', 'ja'], '港の||地図']],
    one('initiatives[3].breaks.ja', { code: 'breaksDiffer', language: 'ja', name: '港の地図' }),
  ],
  [
    'breaks in a language without name',
    [[['vision', 'breaks', 'fr'], 'Kotori']],
    one('vision.name.fr', { code: 'missingLanguage', language: 'fr' }),
  ],
  [
    'a name in a language without breaks',
    [[['vision', 'name', 'fr'], 'Kotori']],
    one('vision.breaks.fr', { code: 'missingLanguage', language: 'fr' }),
  ],
  [
    'breaks of a short name that do not spell it',
    [[['strategies', 1, 'shortBreaks', 'en'], 'Mak|ers']],
    one('strategies[1].shortBreaks.en', { code: 'breaksDiffer', language: 'en', name: 'Makers' }),
  ],
  [
    'a section that there is not',
    [[['vision', 'at', 'section'], '9']],
    one('vision.at.section', { code: 'unknownSection', section: '9' }),
  ],
  [
    'a page that there is not, of a fact',
    [[['background', 0, 'facts', 0, 'at', 'page'], 3]],
    one('background[0].facts[0].at.page', { code: 'noSuchPage', page: 3, pages: 2 }),
  ],
];

describe.each([
  ['the shape', shapes],
  ['the references', references],
] as const)('faults of %s', (_, broken) => {
  test.each(broken)('%s', (_, changes, problems) => {
    expect(problemsOf(small(...changes)).map(located)).toEqual(problems);
  });

  test.each(broken)('%s: worded in every language', (_, changes) => {
    for (const problem of problemsOf(small(...changes)))
      for (const language of LANGUAGES) {
        const wording = wordsIn(language).fault(problem);
        expect(wording).toMatch(/^\P{C}+[.。]$/u);
        expect(wording).not.toMatch(/undefined|\{\{|\[object/);
      }
  });
});

test('references are not looked at while the shape is wrong', () => {
  const changes: Change[] = [
    [['glossary'], 1],
    [['vision', 'at', 'section'], '9'],
  ];
  expect(problemsOf(small(...changes)).map(located)).toEqual([
    ['glossary', { code: 'wrongType', expected: 'array' }],
  ]);
});

test.each([
  [[], ''],
  [['strategies', 0, 'directions', 1, 'name', 'en'], 'strategies[0].directions[1].name.en'],
  [[0, 1, 'a'], '[0][1].a'],
])('the path %j reads %s', (path, text) => {
  expect(pathText(path)).toBe(text);
});
