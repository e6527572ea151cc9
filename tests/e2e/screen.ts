/** Locators of the UI by role and name, in either language. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export type Language = 'ja' | 'en';
export const LANGUAGES: readonly Language[] = ['ja', 'en'];

/** Behaviour does not depend on the language and is tested in one; words, layout, contrast and axe in both. */
export const BEHAVIOUR_IN: readonly Language[] = ['ja'];
export type View = 'map' | 'structure';

const ja = {
  ownName: '日本語',
  map: '再掲マップ',
  structure: '体系図',
  canvas: /^(再掲マップ|体系図)：/,
  ranking: '掲載の多い取組',
  filters: '絞り込み',
  side: /^(ランキング|詳細)$/,
  shown: '表示している範囲',
  closed: '点だけ',
  open: '取組名',
  asPrinted: '資料の掲載順',
  zoomIn: '拡大',
  zoomOut: '縮小',
  fit: '全体を表示',
  down: '下へ',
  up: '上へ',
  listedUnder: '掲載されている基本施策',
  numbers: '掲載されている基本施策の番号',
  toVision: '目指す産業像「世界に',
  sharesWith: '取組が共通する基本施策',
  onlyHere: 'この2つだけ',
  first: '初出',
  relisted: '再掲',
  reach3: '3以上の戦略',
  listedOnce: '1回だけの取組も表示',
  priorityProjects: '重点プロジェクト',
  hubsOut: 'ハブを除いて見る',
  showAll: 'すべて表示',
  all: '全153件を表示',
  some: (some: number) => `153件中${some}件を表示。条件：`,
  someListings: (some: number) => `掲載173件中${some}件を表示。条件：`,
  countsFrom2: '掲載数2以上',
  withoutProjects: '重点プロジェクトを非表示',
  remove: (reason: string) => `解除：${reason}`,
  copy: 'リンクをコピー',
  copied: 'リンクをコピーしました。開くと、いまと同じ画面になります。',
  about: 'このサイトについて',
  close: '閉じる',
  back: 'ランキングに戻る',
  around: ['1つ先', '2つ先', '3つ先'],
  leaveAround: '周辺以外も表示',
  dropped: 'アドレスの次の指定は、該当するものがないため反映していません。',
  dismiss: 'このお知らせを閉じる',
  fold: '絞り込みをたたむ',
  unfold: '絞り込みを開く',
  rankingTab: 'ランキング',
  detailsTab: '詳細',
  lower: '下にたたむ',
  directionsToo: '施策の方向性でも選ぶ',
  planTitle: 'さがみはら産業振興ビジョン',
  appName: 'ビジョン・エクスプローラー',
  problem: '計画を表示できません',
  problemList: 'ファイルの問題',
  builtIn: '標準の計画を開く',
};

const en: typeof ja = {
  ownName: 'English',
  map: 'Reuse map',
  structure: 'Structure',
  canvas: /^(Reuse map|Structure): /,
  ranking: 'Most listed initiatives',
  filters: 'Filters',
  side: /^(Ranking|Details)$/,
  shown: 'What is shown',
  closed: 'Dots',
  open: 'Names',
  asPrinted: 'As printed',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show the whole picture',
  down: 'Toward the bottom',
  up: 'Toward the top',
  listedUnder: 'Listed under',
  numbers: 'Numbers of these basic policies',
  toVision: 'lead to the vision “Sagamihara',
  sharesWith: 'Shares initiatives with',
  onlyHere: 'only in these two',
  first: 'First',
  relisted: 'Re-listed',
  reach3: '3+ strategies',
  listedOnce: 'Those listed once',
  priorityProjects: 'Priority projects',
  hubsOut: 'Leave out the widely listed',
  showAll: 'Show all',
  all: 'All 153 shown',
  some: (some) => `${some} of 153 shown. Filters:`,
  someListings: (some) => `${some} of 173 listings shown. Filters:`,
  countsFrom2: 'Listing count 2 or more',
  withoutProjects: 'Hidden kinds: Priority projects',
  remove: (reason) => `Remove: ${reason}`,
  copy: 'Copy link',
  copied: 'Link copied. It opens this very screen.',
  about: 'About',
  close: 'Close',
  back: 'Back to the ranking',
  around: ['1 step', '2 steps', '3 steps'],
  leaveAround: 'Show the rest again',
  dropped: 'Parts of this link do not match the plan. They were left out:',
  dismiss: 'Dismiss this message',
  fold: 'Fold the filters away',
  unfold: 'Open the filters',
  rankingTab: 'Ranking',
  detailsTab: 'Details',
  lower: 'Lower the sheet',
  directionsToo: 'Choose by policy direction, too',
  planTitle: 'Sagamihara Industrial Promotion Vision',
  appName: 'Vision Explorer',
  problem: 'The plan cannot be shown',
  problemList: 'Problems in the file',
  builtIn: 'Open the built-in plan',
};

/** The texts of the UI in each language. */
export const SAYS: Readonly<Record<Language, typeof ja>> = { ja, en };

export type Screen = ReturnType<typeof screenOf>;

/** The UI in one language. Locators of the wrong language find nothing, which tests the language too. */
export function screenOf(page: Page, language: Language) {
  const says = SAYS[language];
  const button = (name: string, inside: Page | Locator = page) =>
    inside.getByRole('button', { name, exact: true });
  const filters = page.getByRole('region', { name: says.filters, exact: true });
  const side = page.getByRole('region', { name: says.side });
  const shown = page.getByRole('region', { name: says.shown, exact: true });
  return {
    says,
    button,
    filters,
    side,
    shown,
    canvas: page.getByRole('application', { name: says.canvas }),
    ranking: page.getByRole('region', { name: says.ranking, exact: true }),
    view: (view: View) => button(says[view]),
    language: (other: Language) => button(SAYS[other].ownName),
    dialog: page.getByRole('dialog', { name: says.about }),
    /** The row of an initiative in the ranking. */
    ranked: (name: string) =>
      page
        .getByRole('region', { name: says.ranking, exact: true })
        .getByRole('button')
        .filter({
          has: page.getByText(name, { exact: true }),
        }),
    /** The details of the selection, once rendered. */
    details: (name: string) => side.getByRole('region', { name, exact: true }),
    /** A checkbox of the filters by its label; its accessible name ends with its count. */
    checkbox: (words: string) => filters.getByRole('checkbox', { name: new RegExp(`^${words} \\d+$`) }),
    radio: (words: string) => filters.getByRole('radio', { name: words, exact: true }),
    /** Initially collapsed in windows narrower than 1,500 px. */
    unfoldFilters: () => button(says.unfold).click(),
    foldFilters: () => button(says.fold).click(),
    chip: (reason: string) => button(says.remove(reason), shown),
    expectShown: (count: number) =>
      expect(shown.getByRole('status').locator('span').first()).toHaveText(
        count === 153 ? says.all : says.some(count),
      ),
  };
}
