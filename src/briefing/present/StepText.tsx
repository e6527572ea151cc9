/** Title and text of a step in the largest type size that fits; below the smallest size the text scrolls. */
import { useTranslation } from '../../store/hooks.ts';
import { observeSize } from '../../ui/observeSize.ts';
import { NoBreakText } from '../NoBreakText.tsx';
import type { LocalizedText } from './localizedText.ts';
import styles from './StepText.module.css';

type Props = { readonly title: LocalizedText; readonly text: LocalizedText; readonly place: string };

/** In descending order; defined in the style sheet. */
const SIZES = ['large', 'medium', 'small'] as const;

export function StepText({ title, text, place }: Props) {
  const { t } = useTranslation();
  return (
    // Another text or language needs another size.
    <section className={styles.words} ref={(section) => fitType(section)} aria-label={place}>
      <h1 className={styles.title} id="step" tabIndex={-1} lang={title.lang}>
        {title.text.trim() === '' ? t('present.untitled') : <NoBreakText text={title} />}
      </h1>
      <p className={styles.text} lang={text.lang}>
        <NoBreakText text={text} />
      </p>
    </section>
  );
}

/** Sets the largest type size in which the text fits, now and on resize. Returns the clean-up. */
function fitType(section: HTMLElement | null): (() => void) | undefined {
  if (section === null) return;
  const resize = () => {
    for (const size of SIZES) {
      section.dataset.size = size;
      if (section.scrollHeight <= section.clientHeight + 1) break;
    }
    // Text that still overflows scrolls, also by keyboard.
    if (section.scrollHeight > section.clientHeight + 1) {
      section.tabIndex = 0;
      section.dataset.scrolls = 'true';
    } else {
      section.removeAttribute('tabindex');
      delete section.dataset.scrolls;
    }
  };
  resize();
  return observeSize(section, resize);
}
