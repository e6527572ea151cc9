/** Runs in each page before the app: WebDriver does not tell what a page complains of. */
window.trouble = [];
for (const level of ['error', 'warn']) {
  const log = console[level];
  console[level] = (...values) => {
    window.trouble.push(`console: ${values.join(' ')}`);
    log.apply(console, values);
  };
}
// Captured, as the failure of a file does not bubble.
window.addEventListener(
  'error',
  ({ message, target }) => {
    // An observer that is told in the next frame: other engines do not report that as an error.
    if (message?.startsWith('ResizeObserver loop')) return;
    window.trouble.push(`page error: ${message ?? target.outerHTML}`);
  },
  true,
);
window.addEventListener('unhandledrejection', ({ reason }) => window.trouble.push(`page error: ${reason}`));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  window.trouble.push(`securitypolicyviolation: ${violatedDirective} ${blockedURI}`),
);
