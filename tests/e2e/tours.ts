/** Locators of the tour panel, in either language. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import type { Language } from './screen.ts';

const ja = {
  tours: 'ツアー',
  views: ['再掲マップ', '体系図', 'マトリクス', '重なり', '一覧'],
  start: 'この画面からツアーを作る',
  add: 'この画面をステップに加える',
  addView: (view: string) => `開いて加える：${view}`,
  present: '発表する',
  copyLink: 'ツアーのリンクをコピー',
  linkCopied: 'リンクをコピーしました。ツアーの全体が入っています。',
  addTour: '自分のツアーに加える',
  cancel: 'やめる',
  save: 'ファイルに保存',
  openFile: 'ファイルを開く',
  undo: '元に戻す',
  steps: 'ステップ',
  notes: 'メモ（発表者だけに表示）',
  tourTitle: 'ツアーのタイトル',
  newTitle: '自分のツアー',
  notKept: /ツアーをブラウザーに保存できません/,
  about: 'このサイトについて',
  lower: '下にたたむ',
  close: 'ツアーを閉じる',
  also: /^English版も書く/,
  edit: (at: number) => `ステップ${at}を編集`,
  read: (at: number) => `ステップ${at}の説明を読む`,
  delete: (at: number) => `ステップ${at}を削除`,
  down: (at: number) => `ステップ${at}を下へ移動`,
  drag: (at: number) => `ステップ${at}をドラッグして移動`,
  moved: (title: string, to: number, all: number) => `「${title}」を${all}件中${to}番目に移しました。`,
  file: (name: string) => `ファイル「${name}」`,
};

const en: typeof ja = {
  tours: 'Tours',
  views: ['Reuse map', 'Structure', 'Matrix', 'Overlap', 'List'],
  start: 'Make a tour from this screen',
  add: 'Add this screen as a step',
  addView: (view) => `Open and add: ${view}`,
  present: 'Present',
  copyLink: 'Copy link to this tour',
  linkCopied: 'Link copied. It holds the whole tour.',
  addTour: 'Add to my tours',
  cancel: 'Cancel',
  save: 'Save as a file',
  openFile: 'Open file',
  undo: 'Undo',
  steps: 'Steps',
  notes: 'Notes, for you alone',
  tourTitle: 'Title of the tour',
  newTitle: 'My tour',
  notKept: /The browser does not keep your tours/,
  about: 'About',
  lower: 'Lower the sheet',
  close: 'Close the tours',
  also: /^Also in 日本語/,
  edit: (at) => `Edit step ${at}`,
  read: (at) => `Text of step ${at}`,
  delete: (at) => `Delete step ${at}`,
  down: (at) => `Move step ${at} down`,
  drag: (at) => `Drag step ${at} to another place`,
  moved: (title, to, all) => `“${title}” is now step ${to} of ${all}.`,
  file: (name) => `The file “${name}”`,
};

export const TOUR_SAYS: Readonly<Record<Language, typeof ja>> = { ja, en };

export function toursOn(page: Page, language: Language) {
  const says = TOUR_SAYS[language];
  const panel = page.getByRole('region', { name: says.tours, exact: true });
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const steps = panel.getByRole('region', { name: says.steps, exact: true });
  return {
    says,
    panel,
    button,
    steps,
    notes: panel.getByRole('textbox', { name: says.notes }),
    view: (at: number) => button(says.views[at] ?? ''),
    /** Opens a view and adds it as a step. */
    addView: (at: number) => button(says.addView(says.views[at] ?? '')),
    handle: (at: number) => panel.locator(`[data-tooltip^="${says.drag(at)}"]`),
    card: (at: number) => steps.getByRole('listitem').nth(at - 1),
    /** The titles of the steps, from top to bottom. */
    expectTitles: (titles: readonly string[]) => expect(steps.locator('[data-part=show]')).toHaveText(titles),
    said: (text: string | RegExp) => panel.getByRole('status').filter({ hasText: text }),
    /** Creates a tour of the five views. */
    make: async () => {
      await button(says.tours).click();
      await button(says.start).click();
      for (const view of says.views.slice(1)) {
        await button(view).click();
        await button(says.add).click();
      }
    },
  };
}
