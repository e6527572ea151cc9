/** The four sheets in the layouts that cities publish, against the answers that came with them. */
import { expect, test } from 'vitest';
import { figuresOf, outlineOf, samplePlan } from './readSheet.ts';

const A_OUTLINE = [
  '1 働く場をつくる',
  '  1.1 創業を支える',
  '    1.1.1 相談の場をつくる +創業相談窓口 +空き店舗の活用補助',
  '    1.1.2 学びの場をつくる +創業塾 =創業相談窓口',
  '  1.2 人を育てる',
  '    1.2.1 若者の就労を支える +職場見学バス =創業塾',
  '    1.2.2 学び直しを支える +夜間講座 =職場見学バス',
  '2 まちを楽しむ',
  '  2.1 中心街をにぎやかにする',
  '    2.1.1 空き店舗を減らす =空き店舗の活用補助 +朝市の開催',
  '    2.1.2 歩いて楽しい道にする +ベンチの設置 =朝市の開催',
  '  2.2 訪れる人を増やす',
  '    2.2.1 観光の案内を整える +多言語の案内板 =夜間講座',
  '    2.2.2 食を生かす +学校給食の地場産品 =朝市の開催',
];

test.each(['a', 'b'] as const)(
  '%s: four levels, blank means as above, six kinds of marks',
  async (sample) => {
    const { plan, counts, questions, notes } = await samplePlan(sample);
    expect(outlineOf(plan)).toEqual(A_OUTLINE);
    expect(figuresOf(plan)).toEqual({ items: [2, 4, 8], initiatives: 9, first: 9, relisted: 7 });
    expect(counts).toEqual({
      levels: [
        { name: '基本目標', items: 2 },
        { name: '重点課題', items: 4 },
        { name: '施策', items: 8 },
      ],
      initiativeName: '事業',
      initiatives: 9,
      firstListings: 9,
      relistings: 7,
    });
    expect(questions).toEqual([]);
    expect(notes).toEqual([]);
    expect(plan.languages).toEqual(['ja']);
    expect(plan.levels).toEqual([
      { id: 'level-1', name: { ja: '基本目標' } },
      { id: 'level-2', name: { ja: '重点課題' } },
      { id: 'level-3', name: { ja: '施策' } },
    ]);
    expect(plan.initiativeName).toEqual({ name: { ja: '事業' } });
    expect(plan.attributes?.map(({ name, type }) => [name.ja, type])).toEqual([
      ['担当課', 'choice'],
      ['評価', 'choice'],
    ]);
    const [department = '', rating = ''] = plan.attributes?.map(({ id }) => id) ?? [];
    expect(
      plan.initiatives?.map(({ name, values }) => [name.ja, values?.[department], values?.[rating]]),
    ).toEqual([
      ['創業相談窓口', '産業課・商工課', 'A'],
      ['空き店舗の活用補助', '商工課', 'B'],
      ['創業塾', '産業課', 'A'],
      ['職場見学バス', '雇用課', '○'],
      ['夜間講座', '生涯学習課', '◎'],
      ['朝市の開催', '商工課', 'A'],
      ['ベンチの設置', '道路課', undefined],
      ['多言語の案内板', '観光課', '△'],
      ['学校給食の地場産品', '農政課・学校教育課', 'A'],
    ]);
  },
);

test('b: Shift_JIS gives the plan of a', async () => {
  const { title: _, ...a } = (await samplePlan('a')).plan;
  const { title: __, ...b } = (await samplePlan('b')).plan;
  expect(b).toEqual(a);
});

const C_OUTLINE = [
  '01 安心して暮らす',
  '  01 地域の見守りを進める +見守り訪問 +緊急通報装置の貸出',
  '  02 災害に備える +防災訓練 =見守り訪問',
  '02 まちの力を活かした仕事づくり',
  '  01 産業を育てる +新商品の開発補助 +展示会への出展補助',
  '  02 働き手を増やす +就職面接会 =新商品の開発補助',
];

test('c: title, two head rows, merged cells, codes in columns of their own, a second sheet', async () => {
  const { plan, counts, questions, notes } = await samplePlan('c');
  expect(outlineOf(plan)).toEqual(C_OUTLINE);
  expect(figuresOf(plan)).toEqual({ items: [2, 4], initiatives: 6, first: 6, relisted: 2 });
  expect(counts).toMatchObject({ initiativeName: '事務事業', firstListings: 6, relistings: 2 });
  expect(plan.title).toEqual({ ja: '令和７年度　事業一覧（見本）' });
  expect(notes).toEqual([]);
  const sheet = '一覧';
  const [more, fewer] = ['まちの力を活かした仕事づくり', 'まちの力を生かした仕事づくり'];
  expect(questions).toEqual([
    {
      id: 'twoSpellings 2',
      asks: 'twoSpellings',
      place: { sheet, row: 10, column: 2 },
      levelName: '政策',
      number: '02',
      spellings: [
        { name: more, rows: 3, place: { sheet, row: 9, column: 2 } },
        { name: fewer, rows: 1, place: { sheet, row: 10, column: 2 } },
      ],
      offers: [
        { id: `spelling ${more}`, take: 'spelling', name: more, rows: 3 },
        { id: `spelling ${fewer}`, take: 'spelling', name: fewer, rows: 1 },
        { id: 'apart', take: 'apart' },
      ],
    },
  ]);
  const ids = plan.items.flatMap(({ id, items }) => [id, ...(items ?? []).map((item) => item.id)]);
  expect(ids).toEqual(['01', '01.01', '01.02', '02', '02.01', '02.02']);
  const [visit] = plan.initiatives ?? [];
  expect(plan.attributes?.map(({ name, type }) => [name.ja, type])).toEqual([
    ['担当課', 'choice'],
    ['令和6年度 事業費', 'money'],
    ['令和6年度 指標', 'text'],
    ['令和7年度 事業費', 'money'],
    ['令和7年度 指標', 'text'],
  ]);
  expect(Object.values(visit?.values ?? {})).toEqual(['福祉課', 120, '35件', 130, '40件']);
});

test('c: the question is answered either way, and undone', async () => {
  const first = await samplePlan('c');
  const [question] = first.questions;
  const other = await samplePlan('c', { [question?.id ?? '']: question?.offers[1]?.id ?? '' });
  expect(other.plan.items[1]?.name).toEqual({ ja: 'まちの力を生かした仕事づくり' });
  expect(other.questions).toEqual(first.questions);
  const apart = await samplePlan('c', { [question?.id ?? '']: 'apart' });
  expect(outlineOf(apart.plan)).toEqual([
    ...C_OUTLINE.slice(0, 4),
    '  01 産業を育てる +新商品の開発補助',
    C_OUTLINE[5],
    '02 まちの力を生かした仕事づくり',
    '  01 産業を育てる +展示会への出展補助',
  ]);
  expect(apart.questions).toEqual(first.questions);
  expect((await samplePlan('c', {})).plan).toEqual(first.plan);
});

test('d: English, “also under”, codes and attributes', async () => {
  const { plan, questions, notes } = await samplePlan('d');
  expect(plan).toEqual({
    format: 'vision-plan/2',
    languages: ['en'],
    title: { en: 'sheet' },
    levels: [
      { id: 'level-1', name: { en: 'Goal' } },
      { id: 'level-2', name: { en: 'Strategy' } },
    ],
    initiativeName: { name: { en: 'Action' } },
    items: [
      {
        id: 'clean-energy',
        name: { en: 'Clean energy' },
        items: [
          {
            id: 'efficient-buildings',
            name: { en: 'Efficient buildings' },
            listings: [
              { initiative: 'A1', mark: 'first' },
              { initiative: 'A2', mark: 'first' },
              { initiative: 'A4', mark: 'relisted' },
            ],
          },
          {
            id: 'local-power',
            name: { en: 'Local power' },
            listings: [{ initiative: 'A3', mark: 'first' }],
          },
        ],
      },
      {
        id: 'safe-from-extremes',
        name: { en: 'Safe from extremes' },
        items: [
          {
            id: 'resilient-homes',
            name: { en: 'Resilient homes' },
            listings: [
              { initiative: 'A4', mark: 'first' },
              { initiative: 'A2', mark: 'relisted' },
            ],
          },
          {
            id: 'cool-streets',
            name: { en: 'Cool streets' },
            listings: [{ initiative: 'A5', mark: 'first' }],
          },
        ],
      },
    ],
    initiatives: [
      ['A1', 'Retrofit loans', 'Housing', 'On track', 1_200_000],
      ['A2', 'Heat pump rebates', 'Energy office', 'Delayed', 800_000],
      ['A3', 'Solar on schools', 'Facilities', 'On track', 2_500_000],
      ['A4', 'Flood-proofing grants', 'Housing', 'Not started', 400_000],
      ['A5', 'Street trees', 'Parks', 'On track', 150_000],
    ].map(([id, name, lead, status, budget]) => ({
      id,
      number: id,
      name: { en: name },
      values: { lead, status, budget },
    })),
    attributes: [
      { id: 'lead', name: { en: 'Lead' }, type: 'text' },
      {
        id: 'status',
        name: { en: 'Status' },
        type: 'choice',
        options: ['On track', 'Delayed', 'Not started'],
      },
      { id: 'budget', name: { en: 'Budget' }, type: 'money', unit: { en: 'USD' } },
    ],
  });
  expect(questions).toEqual([]);
  expect(notes).toEqual([]);
});
