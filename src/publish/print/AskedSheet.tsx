import { DrawnSheet } from './DrawnSheet.tsx';
import { ListingsSheet } from './ListingsSheet.tsx';
import { MatrixSheet } from './MatrixSheet.tsx';
import { OverlapSheet } from './OverlapSheet.tsx';
import { PolicySheet } from './PolicySheet.tsx';
import { PrintJob } from './PrintJob.tsx';
import type { SheetAsked } from './sheetKinds.ts';

export function AskedSheet({ asked }: { readonly asked: SheetAsked }) {
  switch (asked.kind) {
    case 'map':
      return <DrawnSheet view="map" paper="a3Drawing" />;
    case 'structure':
      return <DrawnSheet view="structure" paper="a3Drawing" />;
    case 'matrix':
      return <MatrixSheet />;
    case 'overlap':
      return <OverlapSheet />;
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
