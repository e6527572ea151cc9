/** Source document, publisher, period and data version. */
import { languageIn, textIn } from '../../plan/text.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { Phrases } from '../../ui/Phrases.tsx';

export function Source() {
  const { t, number, language } = useTranslation();
  const { source, version, period } = useExplorer((state) => state.graph.plan);
  return (
    <>
      <p lang={languageIn(source.attribution, language)}>
        <Phrases text={textIn(source.attribution, language)} />
      </p>
      <ul>
        <li>
          <span>{t('source.document')}</span>{' '}
          <span lang={languageIn(source.title, language)}>{textIn(source.title, language)}</span>
          {source.pages !== null && <span>{t('source.pages', { pages: number(source.pages) })}</span>}
        </li>
        {source.publisher !== null && (
          <li>
            <span>{t('source.publisher')}</span>{' '}
            <span lang={languageIn(source.publisher, language)}>{textIn(source.publisher, language)}</span>
          </li>
        )}
        {period !== null && (
          <li>
            <span>{t('source.period')}</span>{' '}
            <span lang={languageIn(period.label, language)}>{textIn(period.label, language)}</span>
          </li>
        )}
        {version !== null && <li>{`${t('footer.version')} ${version}`}</li>}
      </ul>
      <p>
        <Phrases text={t('source.terms')} />
      </p>
    </>
  );
}
