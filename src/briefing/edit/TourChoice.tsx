/** Which tour is open: the app's own, one's own, the one that came with a link; a new one, and one from a file. */
import { FolderOpen, Plus } from 'lucide-react';
import { useRef } from 'react';
import { BUILT_IN, type TourSource } from '../../explore/tour/briefing.ts';
import { type Tour, wordsOf } from '../../explore/tour/tour.ts';
import { useActions, useExplorer, useWords } from '../../store/hooks.ts';
import { useTours } from '../../store/tours.ts';
import { Button } from '../../ui/Button.tsx';
import hidden from '../../ui/visuallyHidden.module.css';
import { useTour } from '../useTour.ts';
import { newTour } from './newTour.ts';
import styles from './TourChoice.module.css';
import { useOwnTour } from './useOwnTour.ts';

/** Names that no tour of one's own has. */
const BUILT_IN_NAME = '';
const OTHER = '-';

type Props = { readonly source: TourSource; readonly onFile: (file: File) => void };

export function TourChoice({ source, onFile }: Props) {
  const { t } = useWords();
  const { brief } = useActions();
  const tours = useTours((state) => state.tours);
  const builtIn = useTour(BUILT_IN);
  const picker = useRef<HTMLInputElement>(null);
  const isKept = source.kind === 'own' && tours.some(({ id }) => id === source.id);
  const value = source.kind === 'builtIn' ? BUILT_IN_NAME : isKept ? source.id : OTHER;
  const choose = (name: string) =>
    brief({ kind: 'editing', tour: name === BUILT_IN_NAME ? BUILT_IN : { kind: 'own', id: name } });
  return (
    <div className={styles.choice}>
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
              {builtIn.kind === 'found' ? <Titled tour={builtIn.tour} /> : ''}
            </option>
          </optgroup>
          {tours.length === 0 ? null : (
            <optgroup label={t('tours.own')}>
              {tours.map(({ id, tour }) => (
                <option key={id} value={id}>
                  <Titled tour={tour} />
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      <div className={styles.ways}>
        <NewTour />
        <Button icon={<FolderOpen aria-hidden="true" />} onClick={() => picker.current?.click()}>
          {t('tours.open')}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t('tours.open')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) onFile(file);
            // The same file may be chosen again, mended.
            currentTarget.value = '';
          }}
        />
      </div>
    </div>
  );
}

function Titled({ tour }: { readonly tour: Tour }) {
  const { t, language, number } = useWords();
  const title = wordsOf(tour.title, language).trim();
  return t('tours.option', {
    title: title === '' ? t('tours.untitled') : title,
    number: number(tour.steps.length),
  });
}

function NewTour() {
  const { t } = useWords();
  const graph = useExplorer((state) => state.graph);
  const { takeIn } = useOwnTour();
  return (
    <Button icon={<Plus aria-hidden="true" />} onClick={() => takeIn(newTour(graph))}>
      {t('tours.new')}
    </Button>
  );
}
