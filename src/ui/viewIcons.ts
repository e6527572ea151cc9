/** The icons of the views. */
import { Blend, Grid3x3, List, ListTree, Share2, Table } from 'lucide-react';

export const VIEW_ICONS = {
  map: Share2,
  structure: ListTree,
  matrix: Grid3x3,
  overlap: Blend,
  list: Table,
  outline: List,
} as const;
