/**
 * Reloads the page if its host answers. Firefox and Safari keep a failed import for as long as a page lives, so that only
 * a reload asks for it again; the URL holds the state. Without a network the page stays. `lang`: reloads in that language.
 */
export async function reloadIfReachable(window: Window, lang?: string): Promise<void> {
  const { href, protocol } = window.location;
  if (!protocol.startsWith('http')) return;
  const response = await window.fetch(href, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (response?.ok !== true) return;
  const url = new URL(href);
  if (lang !== undefined) url.searchParams.set('lang', lang);
  if (url.href === href) window.location.reload();
  else window.location.replace(url);
}
