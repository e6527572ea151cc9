/** About dialog. Mounted while it is open. */
import { Download, FolderOpen, Keyboard, Presentation } from 'lucide-react';
import { isUnofficial, isUnofficialIn } from '../../plan/text.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PhraseList } from '../../ui/PhraseList.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import styles from './AboutDialog.module.css';
import { Background } from './Background.tsx';
import { Glossary } from './Glossary.tsx';
import { Licenses } from './Licenses.tsx';
import { MeaningOfCounts } from './MeaningOfCounts.tsx';
import { SelfCheckTable } from './SelfCheckTable.tsx';
import { Source } from './Source.tsx';

type Props = {
  readonly onTours: () => void;
  readonly onExport: () => void;
  readonly onOpen: () => void;
  /** Opens the list of keys, where single-character keys can be switched off. */
  readonly onKeys: () => void;
  readonly onClose: () => void;
};

export function AboutDialog({ onTours, onExport, onOpen, onKeys, onClose }: Props) {
  const { t } = useTranslation();
  const plan = useExplorer((state) => state.graph.plan);
  return (
    <Dialog title={t('about.title')} closeLabel={t('app.close')} onClose={onClose}>
      {/* The header has no room for all of these buttons, that of a phone for none. */}
      <div className={styles.ways}>
        <Button icon={Presentation} onClick={onTours}>
          {t('tours.title')}
        </Button>
        <Button icon={Download} onClick={onExport}>
          {t('exchange.open')}
        </Button>
        <Button icon={FolderOpen} onClick={onOpen}>
          {t('open.title')}
        </Button>
        <Button icon={Keyboard} onClick={onKeys}>
          {t('keys.open')}
        </Button>
      </div>
      <section>
        <p className={styles.lead}>
          <Phrases text={t('about.lead')} />
        </p>
        <PhraseList
          texts={[
            ...(isUnofficial(plan) ? [t('about.independent')] : []),
            ...(isUnofficialIn(plan, 'en') ? [t('about.translation')] : []),
            t('about.theirs'),
            t('about.ours'),
          ]}
        />
      </section>
      <section>
        <h3>{t('about.counts')}</h3>
        <MeaningOfCounts />
      </section>
      <section>
        <h3>{t('about.background')}</h3>
        <Background />
      </section>
      <section>
        <h3>{t('about.check')}</h3>
        <p>
          <Phrases text={t('about.checkHint')} />
        </p>
        <SelfCheckTable />
      </section>
      <section>
        <h3>{t('about.glossary')}</h3>
        <Glossary />
      </section>
      <section>
        <h3>{t('about.source')}</h3>
        <Source />
      </section>
      <section>
        <h3>{t('about.license')}</h3>
        <p>
          <Phrases text={t('about.licenseOurs')} />
        </p>
        <Disclosure summary={t('about.licenses')}>
          <Licenses />
        </Disclosure>
      </section>
    </Dialog>
  );
}
