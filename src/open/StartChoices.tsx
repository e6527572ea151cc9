/** What one may open other than a file of one's own: recent plans, those that come with the app, and a template. */
import { Download, FilePlus, House, Lightbulb, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { emptyPlan } from '../exchange/sheet/planTemplate.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../i18n/languages.ts';
import { isSingleFile } from '../store/embeddedData.ts';
import { useTranslation } from '../store/hooks.ts';
import { planUrl, requestedPlan } from '../store/planUrl.ts';
import { Button } from '../ui/Button.tsx';
import { downloadFile } from '../ui/downloadFile.ts';
import { HostPlan } from './HostPlan.tsx';
import styles from './OpenDialog.module.css';
import { type KeptPlan, keptPlans, removePlan } from './openedPlans.ts';
import type { PlanText } from './showPlan.ts';

type Props = { readonly onPlan: (plan: PlanText) => void };

export function StartChoices({ onPlan }: Props) {
  const { t, language } = useTranslation();
  const page = window.location.href;
  const openSample = async () => {
    const { default: text } = await import('../../data/sample/plan.json?raw');
    onPlan({ name: t('open.sample'), text });
  };
  const openEmpty = () => onPlan({ name: t('open.empty'), text: JSON.stringify(emptyPlan(language)) });
  return (
    <>
      <p>{t('open.drop')}</p>
      <RecentPlans />
      <section>
        <h3>{t('open.others')}</h3>
        <p className={styles.row}>
          {requestedPlan(page) !== null && (
            <Button icon={House} onClick={() => window.location.assign(planUrl(page, null, language))}>
              {t('open.builtIn')}
            </Button>
          )}
          <Button icon={Lightbulb} onClick={() => void openSample()}>
            {t('open.sample')}
          </Button>
          <Button icon={FilePlus} onClick={openEmpty}>
            {t('open.empty')}
          </Button>
        </p>
        {!isSingleFile() && <HostPlan />}
      </section>
      <section>
        <h3>{t('open.template')}</h3>
        <p>{t('open.templateHint')}</p>
        <p className={styles.row}>
          {LANGUAGES.map((each) => (
            <Button key={each} icon={Download} onClick={() => void saveTemplate(each)}>
              {t('open.templateIn', { language: LANGUAGE_NAMES[each] })}
            </Button>
          ))}
        </p>
      </section>
    </>
  );
}

async function saveTemplate(language: Language): Promise<void> {
  const { templateWorkbook } = await import('../exchange/sheet/planWorkbook.ts');
  downloadFile({
    name: `plan-template-${language}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    parts: [await templateWorkbook(language)],
  });
}

const SHOWN = 5;

/** The plans that this browser keeps, as links. */
function RecentPlans() {
  const { t, language } = useTranslation();
  const [plans, setPlans] = useState<readonly KeptPlan[]>([]);
  useEffect(() => {
    void keptPlans().then(setPlans);
  }, []);
  if (plans.length === 0) return null;
  const remove = async (address: string) => {
    await removePlan(address);
    setPlans(await keptPlans());
  };
  return (
    <section>
      <h3>{t('open.recent')}</h3>
      <ul className={styles.recent}>
        {plans.slice(0, SHOWN).map(({ address, name }) => (
          <li key={address}>
            <a href={planUrl(window.location.href, address, language)}>{name}</a>
            <Button
              look="quiet"
              icon={X}
              label={t('open.remove', { name })}
              onClick={() => void remove(address)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
