/** How much of the plan a file holds. */
export type ExportScope = {
  readonly nodes: number;
  readonly allNodes: number;
  readonly listings: number;
  readonly allListings: number;
};
