/** Loads the list of keys on demand. */
import { withTranslation } from '../i18n/translation.ts';
import { lazyComponent } from '../ui/lazyComponent.tsx';

export const { Component: KeysDialog, preload: preloadKeysDialog } = lazyComponent(
  async () => (await withTranslation(import('./KeysDialog.tsx'))).KeysDialog,
);
