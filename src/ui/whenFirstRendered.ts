/** Resolves once the first view is ready (`<html data-ready="true">`) and painted. */
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
