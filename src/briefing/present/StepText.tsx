/** Title and text of a step, as large as the room allows: it shrinks to what is read from afar, and then scrolls. */
import { useTranslation } from '../../store/hooks.ts';
import { observeSize } from '../../ui/observeSize.ts';
import { NoBreakText } from '../NoBreakText.tsx';
import type { LocalizedText } from './localizedText.ts';
import styles from './StepText.module.css';

type Props = { readonly title: LocalizedText; readonly text: LocalizedText; readonly place: string };

/** From the largest; see the styles. */
const SIZES = ['large', 'medium', 'small'] as const;

export function StepText({ title, text, place }: Props) {
  const { t } = useTranslation();
  return (
    // Other words, as in another language, need another size.
    <section className={styles.words} ref={(words) => fitType(words)} aria-label={place}>
      <h1 className={styles.title} id="step" tabIndex={-1} lang={title.lang}>
        {title.text.trim() === '' ? t('present.untitled') : <NoBreakText text={title} />}
      </h1>
      <p className={styles.text} lang={text.lang}>
        <NoBreakText text={text} />
      </p>
    </section>
  );
}

/** Takes the largest size in which the words fit, now and when the room changes. Returns what ends that. */
function fitType(words: HTMLElement | null): (() => void) | undefined {
  if (words === null) return;
  const resize = () => {
    for (const size of SIZES) {
      words.dataset.size = size;
      if (words.scrollHeight <= words.clientHeight + 1) break;
    }
    // What still does not fit is scrolled, by keys as well.
    if (words.scrollHeight > words.clientHeight + 1) {
      words.tabIndex = 0;
      words.dataset.scrolls = 'true';
    } else {
      words.removeAttribute('tabindex');
      delete words.dataset.scrolls;
    }
  };
  resize();
  return observeSize(words, resize);
}
