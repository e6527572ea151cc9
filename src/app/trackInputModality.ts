const MODIFIERS = ['Alt', 'Control', 'Meta', 'Shift'];

/**
 * Sets `data-pointing` on the root element while the last input came from a pointer. Modifier keys count for
 * neither.
 */
export function trackInputModality({ document }: Window): void {
  const { dataset } = document.documentElement;
  document.addEventListener('pointerdown', () => (dataset.pointing = ''), true);
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (!MODIFIERS.includes(key)) delete dataset.pointing;
    },
    true,
  );
}
