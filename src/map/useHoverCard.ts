/** The hover card: of what is pointed at, walked to or held, until it is put away. */
import { useMemo, useState } from 'react';
import { cardOf } from '../explore/card.ts';
import { isOnStage } from '../explore/tour/briefing.ts';
import { type CardLine, cardLines } from '../i18n/cardLines.ts';
import { hasWords } from '../i18n/words.ts';
import { nodeOf } from '../plan/graph.ts';
import { useExplorer, useWords } from '../store/hooks.ts';
import { useEventListener } from '../ui/useEventListener.ts';
import { type Camera, onScreen } from './camera.ts';
import type { Point, Rect, Scene, Size } from './geometry/scene.ts';
import { boxOf } from './labelledNodes.ts';
import { grown, type PlacedLabel } from './labels/label.ts';
import { numberText } from './labels/labelText.ts';
import type { WalkControl } from './useWalk.ts';

/** What a pointer stands on: of the scene, and where it came to stand there. */
export type Pointed = { readonly id: string; readonly at: Point; readonly coarse: boolean };

type Setting = {
  readonly scene: Scene;
  readonly camera: Camera | null;
  readonly screen: Size | null;
  readonly labels: readonly PlacedLabel[];
  readonly pointed: Pointed | null;
  readonly walk: WalkControl;
};

export type CardControl = {
  readonly card: {
    readonly of: string;
    readonly lines: readonly CardLine[];
    readonly free: readonly [Rect, ...Rect[]];
    readonly names: readonly Rect[];
  } | null;
  /** Puts it away, until something else is pointed at. */
  readonly putAway: () => void;
};

export function useHoverCard({ scene, camera, screen, labels, pointed, walk }: Setting): CardControl {
  const words = useWords();
  const graph = useExplorer((state) => state.graph);
  const selected = useExplorer((state) => state.selected);
  const onStage = useExplorer(({ briefing }) => isOnStage(briefing));
  const [away, setAway] = useState<string | null>(null);

  // What the keyboard stands at is told in the details once it is selected.
  const walked = walk.isWalking && walk.ringed?.node !== selected ? (walk.ringed?.id ?? null) : null;
  const id = pointed?.id ?? walked;
  if (away !== null && away !== id) setAway(null);
  const listing = pointed === null ? walk.listing : null;

  const card = useMemo(() => {
    const at = scene.nodes.get(id ?? '');
    if (at === undefined || id === away || onStage || camera === null || screen === null) return null;
    // These stand for several initiatives, and tell by themselves what they are.
    if (at.role === 'rest' || (at.role === 'bundle' && (at.members?.length ?? 0) > 1)) return null;
    if (!hasWords(words.language)) return null;
    const box = onScreen(boxOf(at), camera);
    if (box.x > screen.w || box.y > screen.h || box.x + box.w < 0 || box.y + box.h < 0) return null;
    const told = cardOf(
      graph,
      { node: at.node, listings: listing === null ? at.listings : [listing] },
      selected,
    );
    const own = labels.filter(({ node }) => node === at.id);
    const free: readonly [Rect, ...Rect[]] = [
      box,
      ...own.map((label) => grown(label.box)),
      ...(pointed === null ? [] : [aroundPointer(pointed)]),
    ];
    return {
      of: at.id,
      lines: cardLines(graph, told, numberText(nodeOf(graph, told.node.id)), words),
      free,
      names: labels.filter((label) => label.asked && label.node !== at.id).map((label) => grown(label.box)),
    };
  }, [scene, id, away, onStage, camera, screen, words, graph, listing, selected, labels, pointed]);

  const putAway = () => setAway(id);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // These have their own use for the key.
    if (event.target instanceof Element && event.target.closest('dialog, select, input, [role="menu"]'))
      return;
    putAway();
    // Escape takes back one thing.
    event.preventDefault();
  };
  useEventListener(card === null ? null : document, 'keydown', onKey, true);
  return { card, putAway };
}

/** An arrow hangs from its tip to the right; a finger covers all around. */
function aroundPointer({ at, coarse }: Pointed): Rect {
  return coarse ? { x: at.x - 24, y: at.y - 24, w: 48, h: 48 } : { x: at.x - 2, y: at.y - 2, w: 14, h: 20 };
}
