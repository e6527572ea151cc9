/** All initiatives, or all basic policies, as a table. */
export function ListView() {
  return null;
}
