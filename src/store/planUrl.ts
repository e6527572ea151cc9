/** Which plan the address of the page asks for. */

/** What `?plan=` names; null where it names nothing. */
export function requestedPlan(page: string): string | null {
  const asked = new URL(page).searchParams.get('plan');
  return asked === '' ? null : asked;
}

/** The same page with the plan of this name, or with the built-in one for null, and nothing else asked for. */
export function planUrl(page: string, plan: string | null, language: string): string {
  const url = new URL(page);
  url.search = new URLSearchParams({ lang: language, ...(plan === null ? {} : { plan }) }).toString();
  url.hash = '';
  return url.href;
}
