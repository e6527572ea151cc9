/** Prepares the dimmed look of all parts while the page is idle, so that the first selection finds it. */
import { useEffect, useEffectEvent } from 'react';
import type { Highlight } from '../explore/highlight.ts';
import { runWhenIdle } from '../ui/runWhenIdle.ts';
import type { Scene } from './geometry/scene.ts';

const NONE: ReadonlySet<string> = new Set();
const NOTHING: Highlight = { nodes: NONE, listings: NONE, named: NONE, links: NONE };

/** Calls `steps` one by one for each settled scene, with a highlight that dims all of it. `scene`: null while it moves. */
export function usePreparedDimming(
  scene: Scene | null,
  steps: readonly ((highlight: Highlight) => void)[],
): void {
  const run = useEffectEvent((index: number) => steps[index]?.(NOTHING));
  useEffect(() => {
    if (scene === null) return;
    let index = 0;
    return runWhenIdle(() => {
      run(index);
      index += 1;
      return index >= steps.length;
    });
  }, [scene, steps.length]);
}
