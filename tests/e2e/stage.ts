/** The stage of a tour, for the audience and the presenter. */
import type { Page } from '@playwright/test';
import type { Tour, TourStep } from '../../src/explore/tour/tour.ts';
import { expect, open } from './fixtures.ts';
import type { Language } from './screen.ts';

const ja = {
  stage: '発表',
  next: '次のステップ',
  previous: '前のステップ',
  explore: '自由に見る',
  back: 'ステップに戻る',
  detour: '発表の途中',
  light: '画面を戻す',
  code: 'QRコード',
  presenter: '発表者の画面',
  leave: '発表を終える',
  notes: '発表者のメモ',
  blocked: /ポップアップを許可/,
  place: (step: number, steps: number) => `ステップ${step}（全${steps}）`,
};

const en: typeof ja = {
  stage: 'Presentation',
  next: 'Next step',
  previous: 'Previous step',
  explore: 'Explore freely',
  back: 'Back to the step',
  detour: 'Off the tour',
  light: 'Show the screen again',
  code: 'QR code',
  presenter: 'Presenter’s window',
  leave: 'End presenting',
  notes: 'Notes',
  blocked: /Allow pop-ups/,
  place: (step, steps) => `Step ${step} of ${steps}`,
};

export const STAGE: Readonly<Record<Language, typeof ja>> = { ja, en };

const step = (see: string, ja: string, en: string, textJa: string, textEn: string): TourStep => ({
  see,
  title: { ja, en },
  text: { ja: textJa, en: textEn },
  notes: { ja: `${ja}のメモ`, en: `Notes on ${en}` },
});

export const TRIAL: Tour = {
  format: 'vision-tour/1',
  plan: { id: 'sagamihara-2025', version: '2025.3', title: { ja: 'ビジョン', en: 'Vision' } },
  title: { ja: 'ビジョンを10分で', en: 'The vision in ten minutes' },
  steps: [
    step(
      '',
      'ビジョンの全体を一枚で見る',
      'The whole vision at a glance',
      'さがみはら産業振興ビジョンは、4つの戦略、8つの施策の方向性、30の基本施策からできています。輪の上に並ぶのが基本施策、そのあいだにあるのが、いくつもの基本施策に掲載されている主な取組です。',
      'The vision has 4 strategies, 8 policy directions and 30 basic policies. On the ring stand the basic policies; between them float the initiatives that several of them list.',
    ),
    step(
      'select=sme-loan-program',
      'もっとも多く掲載される取組',
      'The most listed initiative',
      '中小企業融資制度は、14の基本施策に掲載されています。',
      'The SME loan program is listed under 14 basic policies.',
    ),
    step('view=structure', '体系図', 'The structure', '左から順に見ます。', 'Read it from the left.'),
    step(
      'view=matrix',
      'マトリクス',
      'The matrix',
      '取組と基本施策の表です。',
      'Initiatives by basic policies.',
    ),
    step('view=overlap', '重なり', 'The overlap', '施策どうしの重なりです。', 'What policies share.'),
    step('view=list', '一覧', 'The list', 'すべての取組です。', 'All initiatives.'),
  ],
};

/** Opens a saved tour at a step, counted from 1. */
export async function onStage(page: Page, at = 1, language: Language = 'ja', tour = TRIAL): Promise<void> {
  await page.addInitScript(
    (kept) => {
      window.localStorage.setItem('vision-explorer.tours', kept);
    },
    JSON.stringify([{ id: 't1', tour }]),
  );
  await open(page, `?lang=${language}&tour=t1&step=${at}`);
  await expectStep(page, at, language, tour);
}

export async function expectStep(
  page: Page,
  at: number,
  language: Language = 'ja',
  tour = TRIAL,
): Promise<void> {
  const stage = page.getByRole('region', { name: STAGE[language].stage, exact: true });
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText(
    tour.steps[at - 1]?.title[language] ?? '',
  );
  await expect(
    stage.getByRole('region', { name: STAGE[language].place(at, tour.steps.length) }),
  ).toBeVisible();
}
