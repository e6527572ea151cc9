import { useId } from 'react';

type Props<Value> = {
  readonly label: string;
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly labelClass?: string | undefined;
  readonly selectClass: string | undefined;
};

/** A select element with its label. */
export function LabelledSelect<Value extends string | number>(props: Props<Value>) {
  const { label, options, value, onChange, labelClass, selectClass } = props;
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={labelClass}>
        {label}
      </label>
      <select
        id={id}
        className={selectClass}
        value={value}
        onChange={({ target }) => {
          const chosen = options[target.selectedIndex];
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </>
  );
}
