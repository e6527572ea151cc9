import type { Language } from '../i18n/languages.ts';
import { planUrl } from '../store/planUrl.ts';

/** `text`: a plan file. `name`: of the file that it came from. */
export type PlanText = { readonly name: string; readonly text: string };

/** Keeps the plan in the browser, and loads the page with it. Rejects if the browser stores nothing. */
export async function showPlan({ name, text }: PlanText, language: Language): Promise<void> {
  const { keepPlan } = await import('./openedPlans.ts');
  const address = await keepPlan(name, text, Date.now());
  window.location.assign(planUrl(window.location.href, address, language));
}
