import { expect, test } from 'vitest';
import { type Change, small } from '../fixtures/small.ts';
import {
  type Broken,
  DIRECTION_12,
  LISTINGS,
  located,
  one,
  POLICY_AT,
  problemsOf,
  testFaults,
  WORKSHOPS,
} from './brokenPlans.ts';

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
    'two initiatives of one name, which spaces and full width do not tell apart',
    [
      [['initiatives', 4, 'name', 'ja'], 'ＤＸ の支援'],
      [['initiatives', 4, 'breaks', 'ja'], 'ＤＸ の|支援'],
      [['initiatives', 5, 'name', 'ja'], 'DXの支援'],
      [['initiatives', 5, 'breaks', 'ja'], 'DXの|支援'],
    ],
    one('initiatives[5].name.ja', { code: 'sameName', name: 'DXの支援', before: 'tool-library' }),
  ],
  [
    'a period that ends before it begins',
    [[['period', 'from'], 2033]],
    one('period', { code: 'reversedPeriod', from: 2033, to: 2032 }),
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
    'a priority project linked to what cannot be linked',
    [
      [
        ['priorityProjects', 0, 'links'],
        [
          { node: 'no-such-thing', at: { page: 2, section: '3', printed: '店' } },
          { node: 'II', at: { page: 2, section: '3', printed: '店' } },
        ],
      ],
      [['priorityProjects', 1, 'suggested'], [{ node: '1.1', words: '技' }]],
    ],
    [
      ['priorityProjects[0].links[0].node', { code: 'unlinkable', node: 'no-such-thing', project: 'I' }],
      ['priorityProjects[0].links[1].node', { code: 'unlinkable', node: 'II', project: 'I' }],
      ['priorityProjects[1].suggested[0].node', { code: 'unlinkable', node: '1.1', project: 'II' }],
    ],
  ],
  [
    'what a project is linked to, suggested as well',
    [
      [['priorityProjects', 0, 'links'], [{ node: '1.1.1', at: { page: 9, section: '3', printed: '店' } }]],
      [['priorityProjects', 0, 'suggested'], [{ node: '1.1.1', words: '店' }]],
    ],
    [
      ['priorityProjects[0].suggested[0].node', { code: 'linkedTwice', node: '1.1.1', project: 'I' }],
      ['priorityProjects[0].links[0].at.page', { code: 'noSuchPage', page: 9, pages: 2 }],
    ],
  ],
  [
    'words that only one of the names has',
    [
      [
        ['priorityProjects', 0, 'suggested'],
        [
          { node: '1.1.1', words: '店' },
          { node: '1.1.2', words: '店' },
          { node: 'craft-school', words: '工芸' },
        ],
      ],
    ],
    [
      [
        'priorityProjects[0].suggested[1].words',
        { code: 'wordsNotShared', words: '店', node: '1.1.2', project: 'I' },
      ],
      [
        'priorityProjects[0].suggested[2].words',
        { code: 'wordsNotShared', words: '工芸', node: 'craft-school', project: 'I' },
      ],
    ],
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

testFaults('the references', references);

test('references are not checked while the shape is invalid', () => {
  const changes: Change[] = [
    [['glossary'], 1],
    [['vision', 'at', 'section'], '9'],
  ];
  expect(problemsOf(small(...changes)).map(located)).toEqual([
    ['glossary', { code: 'wrongType', expected: 'array' }],
  ]);
});

test('each problem names the innermost entry on its path', () => {
  const named = (...changes: readonly Change[]) => problemsOf(small(...changes)).map(({ entry }) => entry);
  expect(named([[...LISTINGS, 2], { initiative: 'no-such-thing', mark: 'first' }])).toEqual([
    { ja: '店づくりの支援', en: 'Support for shops' },
  ]);
  expect(named([['initiatives', 1, 'name', 'en'], undefined])).toEqual([{ ja: '夜市' }]);
  expect(named([['initiatives', 1, 'name', 'en'], 'Night\u202emarket'])).toEqual([
    { ja: '夜市', en: 'Night\ufffdmarket' },
  ]);
  expect(
    named([['initiatives', 1, 'reading'], 'x'], [['initiatives', 1, 'name', 'ja'], 'い'.repeat(90)]),
  ).toEqual([{ ja: `${'い'.repeat(79)}…`, en: 'Night market' }]);
  expect(named([['period', 'from'], 2033], [['glossary'], 1])).toEqual([undefined]);
  expect(named([['strategies', 0, 'name'], { ja: 3, __proto__: 'x' }])).toEqual([undefined, undefined]);
});
