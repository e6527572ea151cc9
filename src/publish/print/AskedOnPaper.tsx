import { AskedSheet } from './AskedSheet.tsx';
import { PrintJob } from './PrintJob.tsx';
import type { SheetAsked } from './sheetKinds.ts';

type Props = { readonly asked: SheetAsked; readonly onDone: () => void };

/** Prints the sheet that was asked for. */
export function AskedOnPaper({ asked, onDone }: Props) {
  return (
    <PrintJob onDone={onDone}>
      <AskedSheet asked={asked} />
    </PrintJob>
  );
}
