/** Title, text and notes of a step in the page's language, and on demand in the other. */
import type { TourTextField } from '../../explore/tour/edit.ts';
import { MAX_LENGTH } from '../../explore/tour/limits.ts';
import { type TourLanguage, type TourStep, tourLanguage } from '../../explore/tour/tour.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import { useTranslation } from '../../store/hooks.ts';
import { OtherLanguage } from './OtherLanguage.tsx';
import { TextField } from './TextField.tsx';

const FIELDS = [
  { part: 'title', label: 'tours.stepTitle' },
  { part: 'text', label: 'tours.text', rows: 3 },
  { part: 'notes', label: 'tours.notes', rows: 3 },
] as const satisfies readonly { part: TourTextField; label: MessageKey; rows?: number }[];

export type OnTextChange = (part: TourTextField, language: TourLanguage, text: string, field: string) => void;

type Props = {
  /** Names the texts in labels. */
  readonly of: string;
  readonly step: TourStep;
  readonly onWords: OnTextChange;
};

export function StepFields({ of, step, onWords }: Props) {
  const { t, language } = useTranslation();
  const fieldsIn = (code: TourLanguage) =>
    FIELDS.map(({ part, label, ...more }) => (
      <TextField
        key={part}
        label={t(label)}
        words={step[part]}
        language={code}
        most={MAX_LENGTH[part]}
        part={part}
        onChange={(text, field) => onWords(part, code, text, field)}
        {...more}
      />
    ));
  return (
    <>
      {fieldsIn(tourLanguage(language))}
      <OtherLanguage of={of}>{fieldsIn}</OtherLanguage>
    </>
  );
}
