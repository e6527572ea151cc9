/** Initiatives × basic policies. */
export function MatrixView() {
  return null;
}
