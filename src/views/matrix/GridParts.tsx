/** Rows and cells of an ARIA grid. Divs, because table elements cannot use subgrid or be virtualised. */
import type { ComponentProps } from 'react';

type Div = Omit<ComponentProps<'div'>, 'role' | 'tabIndex' | 'aria-rowindex' | 'aria-colindex'>;

type RowsProps = Omit<Div, 'ref'>;

export function GridRows(props: RowsProps) {
  // biome-ignore lint/a11y/useSemanticElements: see above
  return <div role="rowgroup" {...props} />;
}

/** `row` is an index from 0. */
export function GridRow({ row, ...rest }: Div & { readonly row: number }) {
  // biome-ignore lint/a11y/useSemanticElements: see above
  // biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus
  return <div role="row" aria-rowindex={row + 1} {...rest} />;
}

export type CellProps = Div & {
  readonly as?: 'gridcell' | 'rowheader' | 'columnheader';
  /** Index from 0. */
  readonly row: number;
  readonly column: number;
  /** Whether Tab stops here. */
  readonly isTabStop: boolean;
};

export function GridCell({ as: role = 'gridcell', row, column, isTabStop, ...rest }: CellProps) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: all of these roles support it
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
