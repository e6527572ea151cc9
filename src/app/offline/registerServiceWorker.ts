/** Registers the service worker, so that the app opens offline from the next visit on. */
import { requestedPlan } from '../../store/planUrl.ts';
import type { PageMessage } from './serviceWorker.ts';

/** `onNew` is called when a new version waits for activation. Rejects if the browser refuses the worker. */
export async function registerServiceWorker(onNew: (waiting: ServiceWorker) => void): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register('./offlineWorker.js');
  // The first installation is not an update: only report a worker that replaces an older one.
  const notify = () => {
    if (registration.waiting !== null && serviceWorker.controller !== null) onNew(registration.waiting);
  };
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', notify),
  );
  notify();
  const { active } = await serviceWorker.ready;
  const plan = requestedPlan(window.location.href);
  const settled: PageMessage = {
    kind: 'settled',
    plan: plan === null ? null : new URL(plan, window.location.href).href,
  };
  active?.postMessage(settled);
}

/** Activates the waiting version and reloads. Reloads at once if another tab has already activated it. */
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
