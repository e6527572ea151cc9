/** The list of keys is read once; its code need not come with the picture. */
import { withTranslation } from '../i18n/translation.ts';
import { lazyComponent } from '../ui/lazyComponent.tsx';

export const { Component: KeysDialog, preload: preloadKeysDialog } = lazyComponent(
  async () => (await withTranslation(import('./KeysDialog.tsx'))).KeysDialog,
);
