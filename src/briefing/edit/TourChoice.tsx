/** Menu of the tours: built-in, embedded, own, or from a link. */

import { type Tour, titleIn } from '../../explore/tour/tour.ts';
import { BUILT_IN_TOUR, EMBEDDED_TOUR, type TourSource } from '../../explore/tour/tourSession.ts';
import type { Translation } from '../../i18n/translation.ts';
import { useActions, useTranslation } from '../../store/hooks.ts';
import { useTours } from '../../store/tours.ts';
import hidden from '../../ui/visuallyHidden.module.css';
import { useTour } from '../useTour.ts';
import styles from './TourChoice.module.css';

/** Option values that differ from every id of an own tour. */
const BUILT_IN_NAME = '';
const EMBEDDED_NAME = '.';
const OTHER = '-';

export function TourChoice({ source }: { readonly source: TourSource }) {
  const words = useTranslation();
  const { t } = words;
  const { openTour } = useActions();
  const tours = useTours((state) => state.tours);
  const builtIn = useTour(BUILT_IN_TOUR);
  const embedded = useTour(EMBEDDED_TOUR);
  const isSaved = source.kind === 'own' && tours.some(({ id }) => id === source.id);
  const value =
    source.kind === 'builtIn'
      ? BUILT_IN_NAME
      : source.kind === 'embedded' && embedded.kind === 'found'
        ? EMBEDDED_NAME
        : isSaved
          ? source.id
          : OTHER;
  const choose = (name: string) => openTour({ kind: 'editing', tour: sourceOf(name) });
  return (
    <label className={styles.field}>
      <span className={hidden.hidden}>{t('tours.choose')}</span>
      <select className={styles.select} value={value} onChange={(event) => choose(event.target.value)}>
        {value === OTHER ? (
          <option value={OTHER} disabled>
            {t(source.kind === 'link' ? 'tours.fromLink' : 'tours.unknown')}
          </option>
        ) : null}
        <optgroup label={t('tours.builtIn')}>
          <option value={BUILT_IN_NAME}>
            {builtIn.kind === 'found' ? optionText(builtIn.tour, words) : ''}
          </option>
        </optgroup>
        {embedded.kind !== 'found' ? null : (
          <optgroup label={t('tours.embedded')}>
            <option value={EMBEDDED_NAME}>{optionText(embedded.tour, words)}</option>
          </optgroup>
        )}
        {tours.length === 0 ? null : (
          <optgroup label={t('tours.own')}>
            {tours.map(({ id, tour }) => (
              <option key={id} value={id}>
                {optionText(tour, words)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  );
}

function sourceOf(name: string): TourSource {
  if (name === BUILT_IN_NAME) return BUILT_IN_TOUR;
  return name === EMBEDDED_NAME ? EMBEDDED_TOUR : { kind: 'own', id: name };
}

function optionText(tour: Tour, { t, language, number }: Translation): string {
  return t('tours.option', {
    title: titleIn(tour.title, language, t('tours.untitled')),
    number: number(tour.steps.length),
  });
}
