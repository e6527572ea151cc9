/** Has the app kept by the browser, so that it opens without the network from the next visit on. */
import { requestedPlan } from '../../store/planUrl.ts';
import type { PageMessage } from './serviceWorker.ts';

/** `onNew`: another version has come and waits to be shown. Rejects where the browser will not keep anything. */
export async function registerServiceWorker(onNew: (waiting: ServiceWorker) => void): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register('./offlineWorker.js');
  // Only where this page has come from an older one: the first that comes is no news.
  const tell = () => {
    if (registration.waiting !== null && serviceWorker.controller !== null) onNew(registration.waiting);
  };
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', tell),
  );
  tell();
  const { active } = await serviceWorker.ready;
  const plan = requestedPlan(window.location.href);
  const settled: PageMessage = {
    kind: 'settled',
    plan: plan === null ? null : new URL(plan, window.location.href).href,
  };
  active?.postMessage(settled);
}

/** Opens the page again in the version that waits, or that another page has let in meanwhile. */
export function activateUpdate(waiting: ServiceWorker): void {
  if (waiting.state !== 'installed') {
    window.location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  const takeOver: PageMessage = { kind: 'takeOver' };
  waiting.postMessage(takeOver);
}
