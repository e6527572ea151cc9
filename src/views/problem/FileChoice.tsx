/** Asks for a file of the user's, by the browser's own dialog. */
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
          // The same file again, mended meanwhile, is a new choice.
          target.value = '';
          if (file !== undefined) onChoose(file);
        }}
      />
    </p>
  );
}
