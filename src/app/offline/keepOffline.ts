/** Has the app kept by the browser, so that it opens without the network from the next visit on. */
import { askedPlan } from '../../store/planAddress.ts';
import type { FromPage } from './worker.ts';

/** `onNew`: another version has come and waits to be shown. Rejects where the browser will not keep anything. */
export async function keepOffline(onNew: (waiting: ServiceWorker) => void): Promise<void> {
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
  const plan = askedPlan(window.location.href);
  const settled: FromPage = {
    kind: 'settled',
    plan: plan === null ? null : new URL(plan, window.location.href).href,
  };
  active?.postMessage(settled);
}

/** Opens the page again in the version that waits, or that another page has let in meanwhile. */
export function showNew(waiting: ServiceWorker): void {
  if (waiting.state !== 'installed') {
    window.location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  const takeOver: FromPage = { kind: 'takeOver' };
  waiting.postMessage(takeOver);
}
