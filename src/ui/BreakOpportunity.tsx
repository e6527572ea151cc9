/** A place where a line may break. Hidden, as browsers would read it as a space in accessible names. */
export function BreakOpportunity() {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it cannot have the focus
  return <wbr aria-hidden="true" />;
}
