/** The scene of a state, without the app. */
import { layoutGraph } from '../../explore/collapse.ts';
import type { Filter } from '../../explore/filter.ts';
import { shadesBy } from '../../explore/shade.ts';
import type { CanvasView, ViewState } from '../../explore/state.ts';
import type { PictureWords } from '../../i18n/translation.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import type { InitiativeId } from '../../plan/plan.ts';
import { cachedScene } from '../cachedScene.ts';
import { highlightCollapsed, withCollapsed } from '../collapsedNodes.ts';
import type { Room } from '../geometry/mapPage.ts';
import { withPinned } from '../geometry/pinnedNodes.ts';
import { withProjectLinks } from '../geometry/projectLinkCurves.ts';
import type { Scene } from '../geometry/scene.ts';
import { highlightFor, selectedIds } from '../highlightFor.ts';
import type { SceneState } from '../style/state.ts';
import type { SceneView } from './drawnScene.ts';

/** The state that a scene shows, and what is derived from it. */
export type SceneContent = Pick<ViewState, 'branches' | 'selected' | 'connect'> & {
  readonly graph: PlanGraph;
  /** The plan after filters and focus. */
  readonly shown: PlanGraph;
  readonly view: CanvasView;
  /** The room of the layout. */
  readonly room: Room;
  /** Ids of the search hits. */
  readonly found: ReadonlySet<string>;
  /** In a what-if, how many listings each basic policy loses; else empty. */
  readonly lost: ReadonlyMap<string, number>;
  readonly dropped: readonly InitiativeId[];
  readonly shade: Filter['shade'];
};

/** The scene of the content, and its state. `hasSigns`: whether it has the signs that open and close branches. */
export function buildScene(
  content: SceneContent,
  words: PictureWords,
  hasSigns = false,
): { readonly scene: Scene; readonly look: SceneView } {
  const { graph, shown, view, room, branches, lost } = content;
  const base = layoutGraph(graph, shown, view);
  const laidOut = cachedScene(base, view, room, branches);
  const pinned = withPinned(base, hasSigns ? laidOut : withoutSigns(laidOut), selectedIds(content));
  const scene = withProjectLinks(pinned, view, shown.links);
  const state: SceneState = {
    shown,
    highlight: highlightCollapsed(scene, highlightFor(shown, content)),
    selectedIds: withCollapsed(scene, selectedIds(content)),
    hits: withCollapsed(scene, content.found),
    lost,
    dropped: new Set<string>(content.dropped),
    shades: shadesBy(graph, content.shade),
  };
  return { scene, look: { graph, view, words, state } };
}

/** The signs that open and close branches are useless on paper. */
function withoutSigns(scene: Scene): Scene {
  return { ...scene, nodes: new Map([...scene.nodes].filter(([, { role }]) => role !== 'sign')) };
}
