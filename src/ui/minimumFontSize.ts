/**
 * Sizes the page to the minimum font size of the browser's preferences. Browsers enlarge letters by it, but no length
 * in `em` or `rem`: boxes that are sized by their type would be too small for it. The theme reads the variable.
 */
export function applyMinimumFontSize({ document, getComputedStyle }: Window): void {
  const probe = document.createElement('span');
  probe.style.fontSize = '1px';
  document.body.append(probe);
  const minimum = Number.parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  if (minimum > 1) document.documentElement.style.setProperty('--minimum-font-size', `${minimum}px`);
}
