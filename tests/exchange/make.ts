/** Contents to export in tests, and the files that come of them. */

import type { ExportContent } from '../../src/exchange/exportContent.ts';
import { exportFiles } from '../../src/exchange/exportFiles.ts';
import type { Format } from '../../src/exchange/formats.ts';
import { type Filter, type Focus, filterPlan, NO_FILTER } from '../../src/explore/filter.ts';
import type { PlanGraph } from '../../src/plan/graph.ts';

export const DATE = '2026-11-23';

export function contentOf(
  whole: PlanGraph,
  more: { readonly filter?: Partial<Filter>; readonly focus?: Focus } & Partial<ExportContent> = {},
): ExportContent {
  const { filter, focus = null, ...rest } = more;
  return {
    whole,
    shown: filterPlan(whole, { ...NO_FILTER, ...filter }, focus),
    date: DATE,
    language: 'ja',
    positions: new Map(),
    ...rest,
  };
}

/** The files' bytes by name. */
export async function filesOf(format: Format, content: ExportContent): Promise<ReadonlyMap<string, Buffer>> {
  const files = await exportFiles([format], content);
  return new Map(files.map(({ name, parts }) => [name, Buffer.concat(parts)]));
}

/** The only file of a format that makes one, or the one whose name ends so. */
export async function fileOf(format: Format, content: ExportContent, ending = ''): Promise<Buffer> {
  const files = [...(await filesOf(format, content))].filter(([name]) => name.endsWith(ending));
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw new RangeError(`${files.length} files end in ${ending}`);
  return file[1];
}
