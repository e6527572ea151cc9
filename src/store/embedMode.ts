/** Whether the page stands inside another one: the view alone, without what is around it. */
export const EMBED_PARAM = 'embed';

export function isEmbedMode(window: Window): boolean {
  return new URLSearchParams(window.location.search).has(EMBED_PARAM);
}
