/** Which plan the address of the page asks for. */

/** What `?plan=` names; null where it names nothing. */
export function askedPlan(page: string): string | null {
  const asked = new URL(page).searchParams.get('plan');
  return asked === '' ? null : asked;
}

/** The same page with nothing else asked for than a language and a plan; without `plan` the built-in one. */
export function planAddress(page: string, language: string, plan?: string): string {
  const url = new URL(page);
  url.search = new URLSearchParams({ lang: language, ...(plan === undefined ? {} : { plan }) }).toString();
  url.hash = '';
  return url.href;
}
