import { DrawnSheet, TableSheet } from './DrawnSheet.tsx';
import { ListingsSheet } from './ListingsSheet.tsx';
import { PolicySheet } from './PolicySheet.tsx';
import { PrintJob } from './PrintJob.tsx';
import type { SheetRequest } from './sheetKinds.ts';

export function RequestedSheet({ asked }: { readonly asked: SheetRequest }) {
  switch (asked.kind) {
    case 'map':
    case 'structure':
      return <DrawnSheet view={asked.kind} paper="a3Drawing" />;
    case 'matrix':
    case 'overlap':
      return <TableSheet view={asked.kind} />;
    case 'listings':
      return <ListingsSheet />;
    case 'policy':
      return <PolicySheet id={asked.policy} />;
  }
}

/** Prints the sheet that was asked for. */
export function SheetPrintJob(props: { readonly asked: SheetRequest; readonly onDone: () => void }) {
  return (
    <PrintJob onDone={props.onDone}>
      <RequestedSheet asked={props.asked} />
    </PrintJob>
  );
}
