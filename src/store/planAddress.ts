/** Which plan the address of the page asks for. */

/** What `?plan=` names; null where it names nothing. */
export function askedPlan(page: string): string | null {
  const asked = new URL(page).searchParams.get('plan');
  return asked === '' ? null : asked;
}

/** The same page with the built-in plan and nothing else asked for. */
export function builtInAddress(page: string, language: string): string {
  return pageWith(page, { lang: language });
}

/** The same page with the plan of this name and nothing else asked for. */
export function planAddress(page: string, plan: string, language: string): string {
  return pageWith(page, { lang: language, plan });
}

function pageWith(page: string, parameters: Readonly<Record<string, string>>): string {
  const url = new URL(page);
  url.search = new URLSearchParams(parameters).toString();
  url.hash = '';
  return url.href;
}
