/** The `plan` parameter of the page's URL. */

/** The value of `?plan=`; null if it is missing or empty. */
export function requestedPlan(page: string): string | null {
  return new URL(page).searchParams.get('plan') || null;
}

/** The page with another plan, or with the built-in one for null, and no further parameters but the language. */
export function planUrl(page: string, plan: string | null, language: string): string {
  const url = new URL(page);
  url.search = new URLSearchParams({ lang: language, ...(plan === null ? {} : { plan }) }).toString();
  url.hash = '';
  return url.href;
}

/** The scheme of plans that this browser keeps, as `open/openedPlans.ts` does. */
export const OPENED = 'opened:';

/** Whether this value of `?plan=` names such a plan. */
export function isOpenedAddress(address: string): boolean {
  return address.startsWith(OPENED);
}
