/** Resolves once the page says that its first full picture is on screen: `<html data-ready="true">`. */
export function firstPicture(): Promise<void> {
  const page = document.documentElement;
  const isThere = () => page.dataset.ready !== 'false';
  return new Promise((resolve) => {
    if (isThere()) return resolve();
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(page, { attributeFilter: ['data-ready'] });
  });
}
