/** What basic policies share. */
export function OverlapView() {
  return null;
}
