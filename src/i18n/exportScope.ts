/** How much of the plan an exported file contains. */
export type ExportScope = {
  readonly nodes: number;
  readonly allNodes: number;
  readonly listings: number;
  readonly allListings: number;
};
