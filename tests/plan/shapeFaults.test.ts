import { type Broken, DIRECTION_12, LISTINGS, one, POLICY, POLICY_AT, testFaults } from './brokenPlans.ts';

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
    'line breaks, control characters and direction signs in texts',
    [
      [['initiatives', 1, 'name', 'ja'], '夜\n市'],
      [['initiatives', 1, 'breaks', 'ja'], '夜\u2028市'],
      [['initiatives', 2, 'name', 'en'], 'Craft\u202eschool'],
      [['initiatives', 3, 'name', 'en'], 'Harbour\u200f map'],
      [[...POLICY, 'name', 'en'], 'Shops\u2066'],
      [['title', 'en'], 'Plan\u0007'],
    ],
    [
      ['title.en', { code: 'hiddenCharacter', isLineBreak: false, codePoint: 'U+0007' }],
      [`${POLICY_AT}.name.en`, { code: 'hiddenCharacter', isLineBreak: false, codePoint: 'U+2066' }],
      ['initiatives[1].name.ja', { code: 'hiddenCharacter', isLineBreak: true, codePoint: 'U+000A' }],
      ['initiatives[1].breaks.ja', { code: 'hiddenCharacter', isLineBreak: true, codePoint: 'U+2028' }],
      ['initiatives[2].name.en', { code: 'hiddenCharacter', isLineBreak: false, codePoint: 'U+202E' }],
      ['initiatives[3].name.en', { code: 'hiddenCharacter', isLineBreak: false, codePoint: 'U+200F' }],
    ],
  ],
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
    [[['format'], 'vision-plan/0']],
    one('format', { code: 'wrongValue', allowed: ['vision-plan/2', 'vision-plan/1'] }),
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

testFaults('the shape', shapes);
