import { PrintJob } from '../print/PrintJob.tsx';
import { HandoutSheets } from './HandoutSheets.tsx';
import type { Handout } from './handout.ts';

type Props = { readonly handout: Handout; readonly onDone: () => void };

/** Prints what was made. */
export function HandoutOnPaper({ handout, onDone }: Props) {
  return (
    <PrintJob onDone={onDone}>
      <HandoutSheets handout={handout} />
    </PrintJob>
  );
}
