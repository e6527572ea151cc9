/** A picture that is not ready by then may never be: panels no longer wait for it. */
const LONGEST_WAIT_MS = 3_000;

/** Resolves once the first view is ready (`<html data-ready="true">`) and painted, or after three seconds. */
export async function whenFirstRendered(): Promise<void> {
  await whenReady();
  await whenPainted();
}

function whenReady(): Promise<void> {
  const page = document.documentElement;
  const isReady = () => page.dataset.ready !== 'false';
  return new Promise((resolve) => {
    if (isReady()) return resolve();
    const observer = new MutationObserver(() => {
      if (!isReady()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(page, { attributeFilter: ['data-ready'] });
    setTimeout(resolve, LONGEST_WAIT_MS);
  });
}

/** A message posted in an animation frame arrives after that frame is painted. */
export function whenPainted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  });
}
