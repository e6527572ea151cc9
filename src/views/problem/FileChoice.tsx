/** Button that opens the browser's file dialog. */
import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';

type Props = { readonly label: string; readonly onChoose: (file: File) => void };

export function FileChoice({ label, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <p>
      <Button look="filled" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // Allow choosing the same file again after it was fixed.
          target.value = '';
          if (file !== undefined) onChoose(file);
        }}
      />
    </p>
  );
}
