/** A segmented control with an accessible group name. */
import { SegmentedControl, type SegmentOption } from '../../ui/SegmentedControl.tsx';

type Props<Value> = {
  readonly label: string;
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

export function LabelledChoice<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  const choices = options.map(([each, text]): SegmentOption<Value> => ({ value: each, text, label: text }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out inline
    <div role="group" aria-label={label}>
      <SegmentedControl options={choices} value={value} onChange={onChange} />
    </div>
  );
}
