/** Whether the page stands inside another one: the view alone, without what is around it. */
export const EMBED = 'embed';

export function isEmbedded(window: Window): boolean {
  return new URLSearchParams(window.location.search).has(EMBED);
}
