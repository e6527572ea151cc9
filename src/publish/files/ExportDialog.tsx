/** The plan as files: which there are, what they hold, and each at one press. Mounted while it is open. */
import { Download } from 'lucide-react';
import { useState } from 'react';
import { FORMATS, type Format } from '../../exchange/formats.ts';
import { SCALES, type Scale } from '../../exchange/picture/scales.ts';
import { type DrawnView, pictureViewOf } from '../../explore/state.ts';
import { reasonText } from '../../i18n/reasonText.ts';
import { viewName } from '../../i18n/viewName.ts';
import { isSingleFile } from '../../store/embeddedData.ts';
import { useExplorer, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { planUrl } from '../../store/planUrl.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PrintSection } from '../print/PrintSection.tsx';
import styles from './ExportDialog.module.css';
import { ExportProgress } from './ExportProgress.tsx';
import { type ExportOption, useExport } from './useExport.ts';

/** What most come for stands first. */
const MAIN_FORMATS = ['xlsx', 'pptx'] as const;
const OTHER_FORMATS = ['png', 'svg', 'csv', 'page'] as const;
const GRAPH_FORMATS: readonly Format[] = FORMATS.filter((format) => format !== 'xlsx' && format !== 'csv');

/** Pictures that tell things by number alone. */
const WITH_NUMBERS: readonly DrawnView[] = ['map', 'structure', 'matrix'];

export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, number, language } = useTranslation();
  const { state, make, cancel } = useExport();
  const [scale, setScale] = useState<Scale>(2);
  const [withKey, setWithKey] = useState(false);
  const hasKey = useExplorer(({ view }) => WITH_NUMBERS.includes(pictureViewOf(view)));
  const nothing = useFilteredPlan().shownNodes === 0;
  const isMaking = state.kind === 'making';
  const wanted = (format: ExportOption['format']): ExportOption => {
    if (format === 'pptx') return { format, withKey };
    return format === 'svg' || format === 'png' ? { format, scale, withKey } : { format };
  };
  const choices = (formats: readonly ExportOption['format'][]) => (
    <ul className={styles.formats}>
      {formats.map((format) => (
        <li key={format}>
          <FormatButton
            format={format}
            disabled={isMaking || (nothing && format !== 'plan' && format !== 'page')}
            onPress={() => make(wanted(format))}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <Dialog title={t('exchange.title')} closeLabel={t('app.close')} onClose={onClose}>
      <div className={styles.all}>
        <p>{nothing ? t('exchange.nothing') : <ExportScopeText />}</p>
        <section>{choices(MAIN_FORMATS)}</section>
        <section>
          <h3>{t('exchange.others')}</h3>
          {choices(OTHER_FORMATS)}
          <div className={styles.choices}>
            <label className={styles.scale}>
              {t('exchange.scale')}{' '}
              <select value={scale} onChange={(event) => setScale(scaleOf(event.target.value))}>
                {SCALES.map((each) => (
                  <option key={each} value={each}>
                    {t('exchange.times', { number: number(each) })}
                  </option>
                ))}
              </select>
            </label>
            {hasKey && (
              <Checkbox checked={withKey} onChange={setWithKey}>
                {t('exchange.withKey')}
              </Checkbox>
            )}
            <PictureNamed />
          </div>
        </section>
        <PrintSection />
        <section>
          <Disclosure summary={t('exchange.graphs', { number: number(GRAPH_FORMATS.length) })}>
            {choices(GRAPH_FORMATS)}
          </Disclosure>
          {isSingleFile() && (
            <a href={planUrl(window.location.href, 'plan.json', language)}>{t('exchange.openOther')}</a>
          )}
        </section>
        <p className={styles.lead}>{t('exchange.lead')}</p>
        <ExportProgress state={state} onCancel={cancel} />
      </div>
    </Dialog>
  );
}

function scaleOf(text: string): Scale {
  return SCALES.find((scale) => String(scale) === text) ?? 1;
}

function FormatButton(props: {
  readonly format: ExportOption['format'];
  readonly disabled: boolean;
  readonly onPress: () => void;
}) {
  const { t } = useTranslation();
  const name = t(`exchange.${props.format}`);
  return (
    <div className={styles.format}>
      <Button
        icon={Download}
        label={t('exchange.download', { name })}
        disabled={props.disabled}
        onClick={props.onPress}
      >
        {name}
      </Button>
      <span>{t(`exchange.${props.format}Hint`)}</span>
    </div>
  );
}

/** Which picture a press would save: what is on the screen, or what stands for it. */
function PictureNamed() {
  const { t } = useTranslation();
  const view = useExplorer((state) => state.view);
  const tableSettings = useExplorer((state) => state.tableSettings);
  const drawn = pictureViewOf(view);
  return (
    <p className={styles.lead}>
      {t('drawing.which', { name: viewName(drawn, tableSettings, t) })}
      {drawn !== view && <> {t('drawing.outline')}</>}
    </p>
  );
}

/** What files would hold now. */
function ExportScopeText() {
  const words = useTranslation();
  const { t, number } = words;
  const graph = useExplorer((state) => state.graph);
  const { reasons, shownNodes, allNodes } = useFilteredPlan();
  const all = number(allNodes);
  if (reasons.length === 0) return t('exchange.whole', { all });
  const texts = reasons.map((reason) => reasonText(reason, words, graph));
  return `${t('exchange.part', { some: number(shownNodes), all })}${texts.join(t('exchange.joint'))}`;
}
