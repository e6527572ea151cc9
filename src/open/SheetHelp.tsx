/** How to write a table so that it is read as a plan. */
import { useTranslation } from '../store/hooks.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { PhraseList } from '../ui/PhraseList.tsx';

const RULES = [
  'open.helpRows',
  'open.helpBlanks',
  'open.helpMarks',
  'open.helpAttributes',
  'open.helpPeople',
  'open.helpFiles',
] as const;

export function SheetHelp() {
  const { t } = useTranslation();
  return (
    <section>
      <Disclosure summary={<b>{t('open.help')}</b>}>
        <PhraseList texts={RULES.map((rule) => t(rule))} />
      </Disclosure>
    </section>
  );
}
