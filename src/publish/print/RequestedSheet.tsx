import { DrawnSheet, TableSheet } from './DrawnSheet.tsx';
import { ListingsSheet } from './ListingsSheet.tsx';
import { PolicySheet } from './PolicySheet.tsx';
import { PrintJob } from './PrintJob.tsx';
import type { SheetRequest } from './sheetKinds.ts';

export function RequestedSheet({ request }: { readonly request: SheetRequest }) {
  switch (request.kind) {
    case 'map':
    case 'structure':
      return <DrawnSheet view={request.kind} paper="a3Drawing" />;
    case 'matrix':
    case 'overlap':
      return <TableSheet view={request.kind} />;
    case 'listings':
      return <ListingsSheet />;
    case 'policy':
      return <PolicySheet id={request.policy} />;
  }
}

/** Prints the requested sheet. */
export function SheetPrintJob(props: { readonly request: SheetRequest; readonly onDone: () => void }) {
  return (
    <PrintJob onDone={props.onDone}>
      <RequestedSheet request={props.request} />
    </PrintJob>
  );
}
