/** Loaded on demand: results appear only after typing. */
import { withTranslation } from '../../i18n/translation.ts';
import { lazyComponent } from '../../ui/lazyComponent.tsx';

export const { Component: SearchPopup, preload: preloadSearchPopup } = lazyComponent(
  async () => (await withTranslation(import('./SearchPopup.tsx'))).SearchPopup,
);
