/** Tours to present in tests. */
import { TOUR_FORMAT, type Tour, type TourStep } from '../../../src/explore/tour/tour.ts';

export function step(see: string, title: string, more: Partial<TourStep> = {}): TourStep {
  return {
    see,
    title: { ja: title, en: `${title} (en)` },
    text: { ja: `${title}の説明`, en: `What is said of ${title}` },
    notes: { ja: `${title}のメモ`, en: `Notes on ${title}` },
    ...more,
  };
}

export function tourOf(steps: readonly TourStep[], plan = 'sagamihara-2025'): Tour {
  return {
    format: TOUR_FORMAT,
    plan: { id: plan, version: '2025.3', title: { ja: '計画', en: 'Plan' } },
    title: { ja: '試しのツアー', en: 'A trial tour' },
    steps: [...steps],
  };
}

export const TRIAL = tourOf([
  step('', '全体'),
  step('select=sme-loan-program', '融資'),
  step('view=structure&select=2.1.3', '体系'),
]);
