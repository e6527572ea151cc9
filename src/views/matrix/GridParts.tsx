/** Rows and cells of an ARIA grid. They are no table's elements: those can neither be a subgrid nor lie in a window. */
import type { ComponentProps } from 'react';

type Div = Omit<ComponentProps<'div'>, 'role' | 'tabIndex' | 'aria-rowindex' | 'aria-colindex'>;

type RowsProps = Omit<Div, 'ref'>;

export function GridRows(props: RowsProps) {
  // biome-ignore lint/a11y/useSemanticElements: see above
  return <div role="rowgroup" {...props} />;
}

/** `row`: its place from 0. */
export function GridRow({ row, ...rest }: Div & { readonly row: number }) {
  // biome-ignore lint/a11y/useSemanticElements: see above
  // biome-ignore lint/a11y/useFocusableInteractive: the focus goes to its cells
  return <div role="row" aria-rowindex={row + 1} {...rest} />;
}

export type CellProps = Div & {
  readonly as?: 'gridcell' | 'rowheader' | 'columnheader';
  /** Its place from 0. */
  readonly row: number;
  readonly column: number;
  /** The one that Tab leads to. */
  readonly isTabStop: boolean;
};

export function GridCell({ as: role = 'gridcell', row, column, isTabStop, ...rest }: CellProps) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: each of these roles has it
    <div
      role={role}
      aria-colindex={column + 1}
      data-row={row}
      data-column={column}
      tabIndex={isTabStop ? 0 : -1}
      {...rest}
    />
  );
}
