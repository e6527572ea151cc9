/** The query parameter that shows the view alone, for use in an iframe. */
export const EMBED_PARAM = 'embed';

export function isEmbedMode(window: Window): boolean {
  return new URLSearchParams(window.location.search).has(EMBED_PARAM);
}
