import { DrawnSheet, TableSheet } from './DrawnSheet.tsx';
import { ListingsSheet } from './ListingsSheet.tsx';
import { PolicySheet } from './PolicySheet.tsx';
import { PrintJob } from './PrintJob.tsx';
import type { SheetAsked } from './sheetKinds.ts';

export function AskedSheet({ asked }: { readonly asked: SheetAsked }) {
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
export function AskedOnPaper(props: { readonly asked: SheetAsked; readonly onDone: () => void }) {
  return (
    <PrintJob onDone={props.onDone}>
      <AskedSheet asked={props.asked} />
    </PrintJob>
  );
}
