/** The export dialog: every format with a description and a download button. Mounted while it is open. */
import { Download, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { SCALES, type Scale } from '../../exchange/picture/scales.ts';
import { type DrawnView, pictureViewOf } from '../../explore/state.ts';
import { reasonText } from '../../i18n/reasonText.ts';
import { viewName } from '../../i18n/viewName.ts';
import { useExplorer, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { PrintSection } from '../print/PrintSection.tsx';
import styles from './ExportDialog.module.css';
import { ExportProgress } from './ExportProgress.tsx';
import { type ExportFormat, useExport } from './useExport.ts';

/** The formats that most users need. */
const MAIN_FORMATS = ['xlsx', 'pptx'] as const;
const OTHER_FORMATS = ['png', 'svg', 'csv'] as const;
/** What opens again as the same plan, whatever the filters. */
const PLAN_FORMATS: readonly ExportFormat[] = ['planXlsx', 'planCsv', 'plan', 'page'];
const GRAPH_FORMATS = ['graphml', 'gexf', 'jgf', 'jsonld'] as const;

/** Views whose pictures label nodes by number. */
const WITH_NUMBERS: readonly DrawnView[] = ['map', 'structure', 'matrix'];

type Props = { readonly onOpen: () => void; readonly onClose: () => void };

export function ExportDialog({ onOpen, onClose }: Props) {
  const { t, number } = useTranslation();
  const { state, make, cancel } = useExport();
  const [scale, setScale] = useState<Scale>(2);
  const [withKey, setWithKey] = useState(false);
  const hasKey = useExplorer(({ view }) => WITH_NUMBERS.includes(pictureViewOf(view)));
  const isEmpty = useFilteredPlan().shownNodes === 0;
  const scope = useExportScopeText();
  const isExporting = state.kind === 'making';
  const choices = (formats: readonly ExportFormat[]) => (
    <ul className={styles.formats}>
      {formats.map((format) => (
        <li key={format}>
          <FormatButton
            format={format}
            disabled={isExporting || (isEmpty && !PLAN_FORMATS.includes(format))}
            onPress={() => make(format, { scale, withKey })}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <Dialog title={t('exchange.title')} closeLabel={t('app.close')} onClose={onClose}>
      <div className={styles.all}>
        <p>{scope}</p>
        <section>{choices(MAIN_FORMATS)}</section>
        <section>
          <h3>{t('exchange.others')}</h3>
          {choices(OTHER_FORMATS)}
          <div className={styles.choices}>
            <label className={styles.scale}>
              <span>{t('exchange.scale')}</span>{' '}
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
            <PictureViewText />
          </div>
        </section>
        <section>
          <div className={styles.heading}>
            <h3>{t('exchange.plans')}</h3>
            <Button look="quiet" icon={FolderOpen} onClick={onOpen}>
              {t('open.title')}
            </Button>
          </div>
          {choices(PLAN_FORMATS)}
        </section>
        <PrintSection />
        <section>
          <Disclosure summary={t('exchange.graphs', { number: number(GRAPH_FORMATS.length) })}>
            {choices(GRAPH_FORMATS)}
          </Disclosure>
        </section>
        <p className={styles.lead}>
          <Phrases text={t('exchange.lead')} />
        </p>
        <ExportProgress state={state} onCancel={cancel} />
      </div>
    </Dialog>
  );
}

function scaleOf(text: string): Scale {
  return SCALES.find((scale) => String(scale) === text) ?? 1;
}

function FormatButton(props: {
  readonly format: ExportFormat;
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

/** Names the view that the picture shows: the current one, or its substitute. */
function PictureViewText() {
  const { t } = useTranslation();
  const view = useExplorer((state) => state.view);
  const tableSettings = useExplorer((state) => state.tableSettings);
  const drawn = pictureViewOf(view);
  const which = t('drawing.which', { name: viewName(drawn, tableSettings, t) });
  return <p className={styles.lead}>{drawn === view ? which : `${which} ${t('drawing.outline')}`}</p>;
}

/** States which part of the plan the files contain. */
function useExportScopeText(): string {
  const words = useTranslation();
  const { t, number } = words;
  const graph = useExplorer((state) => state.graph);
  const { reasons, shownNodes, allNodes } = useFilteredPlan();
  const all = number(allNodes);
  if (shownNodes === 0) return t('exchange.nothing');
  if (reasons.length === 0) return t('exchange.whole', { all });
  const texts = reasons.map((reason) => reasonText(reason, words, graph));
  return `${t('exchange.part', { some: number(shownNodes), all })}${texts.join(t('exchange.joint'))}`;
}
