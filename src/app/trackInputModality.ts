const MODIFIERS = ['Alt', 'Control', 'Meta', 'Shift'];

/** Notes on the page whether it was last used by a pointer or by keys; modifiers belong to either. */
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
