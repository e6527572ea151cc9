/** What was found comes after something was typed; its code need not come with the picture. */
import { withTranslation } from '../../i18n/translation.ts';
import { lazyComponent } from '../../ui/lazyComponent.tsx';

export const { Component: SearchPopup, preload: preloadSearchPopup } = lazyComponent(
  async () => (await withTranslation(import('./SearchPopup.tsx'))).SearchPopup,
);
