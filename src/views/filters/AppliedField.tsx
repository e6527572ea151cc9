import { type ComponentProps, useId, useState } from 'react';
import { useTranslation } from '../../store/hooks.ts';
import styles from './AppliedField.module.css';

type Props<Value> = Pick<ComponentProps<'input'>, 'type' | 'inputMode' | 'maxLength'> & {
  readonly label: string;
  readonly value: Value | null;
  /** Undefined for a text of another form; null for none. */
  readonly parse: (text: string) => Value | null | undefined;
  readonly onChange: (value: Value | null) => void;
};

/** A field that applies on Enter and when the focus leaves, as a value is incomplete while it is typed. */
export function AppliedField<Value extends string | number>({
  label,
  value,
  parse,
  onChange,
  ...input
}: Props<Value>) {
  const { t } = useTranslation();
  const fault = useId();
  // What is typed holds until it is applied, or until another control changes the value.
  const [draft, setDraft] = useState<{ readonly text: string; readonly of: Value | null } | null>(null);
  const text = draft !== null && draft.of === value ? draft.text : String(value ?? '');
  const parsed = parse(text);
  const apply = () => {
    if (parsed === undefined) return;
    setDraft(null);
    if (parsed !== value) onChange(parsed);
  };
  return (
    <span className={styles.applied}>
      <input
        className={styles.field}
        {...input}
        aria-label={label}
        aria-invalid={parsed === undefined}
        aria-describedby={parsed === undefined ? fault : undefined}
        value={text}
        onChange={({ target }) => setDraft({ text: target.value, of: value })}
        onBlur={apply}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) apply();
        }}
      />
      {parsed === undefined && (
        <span id={fault} className={styles.fault}>
          {t('filters.valueWrong')}
        </span>
      )}
    </span>
  );
}
