/** How to write a table so that it is read as a plan. */
import { useTranslation } from '../store/hooks.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Phrases } from '../ui/Phrases.tsx';

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
        <ul>
          {RULES.map((rule) => (
            <li key={rule}>
              <Phrases text={t(rule)} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
