/** The hover card: of what is pointed at, walked to or held, until it is put away. */
import { useMemo, useState } from 'react';
import { hoverCardOf } from '../explore/hoverCard.ts';
import { isOnStage } from '../explore/tour/tourSession.ts';
import { type CardLine, cardLines } from '../i18n/cardLines.ts';
import { isTranslationLoaded } from '../i18n/translation.ts';
import { nodeOf } from '../plan/graph.ts';
import { useExplorer, useTranslation } from '../store/hooks.ts';
import { useEventListener } from '../ui/useEventListener.ts';
import { type Camera, nodeOnScreen } from './camera.ts';
import type { Point, Rect, Scene, Size } from './geometry/scene.ts';
import { grown, type PlacedLabel } from './labels/label.ts';
import { nodeNumber } from './labels/labelText.ts';
import type { NavigationControl } from './useKeyboardNavigation.ts';

/** What a pointer stands on: of the scene, and where it came to stand there. */
export type Pointed = { readonly id: string; readonly at: Point; readonly coarse: boolean };

type Setting = {
  readonly scene: Scene;
  readonly camera: Camera | null;
  readonly screen: Size | null;
  readonly labels: readonly PlacedLabel[];
  readonly pointed: Pointed | null;
  readonly navigation: NavigationControl;
};

export type CardControl = {
  readonly card: {
    readonly of: string;
    readonly lines: readonly CardLine[];
    readonly free: readonly [Rect, ...Rect[]];
    readonly names: readonly Rect[];
  } | null;
  /** Puts it away, until something else is pointed at. */
  readonly dismiss: () => void;
};

export function useHoverCard({ scene, camera, screen, labels, pointed, navigation }: Setting): CardControl {
  const words = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const selected = useExplorer((state) => state.selected);
  const onStage = useExplorer(({ tourSession }) => isOnStage(tourSession));
  const [away, setAway] = useState<string | null>(null);

  // What the keyboard stands at is told in the details once it is selected.
  const walked =
    navigation.isWalking && navigation.focusedNode?.node !== selected
      ? (navigation.focusedNode?.id ?? null)
      : null;
  const id = pointed?.id ?? walked;
  if (away !== null && away !== id) setAway(null);
  const listing = pointed === null ? navigation.listing : null;

  const card = useMemo(() => {
    const at = scene.nodes.get(id ?? '');
    if (at === undefined || id === away || onStage || camera === null || screen === null) return null;
    // These stand for several initiatives, and tell by themselves what they are.
    if (at.role === 'rest' || (at.role === 'bundle' && (at.members?.length ?? 0) > 1)) return null;
    if (!isTranslationLoaded(words.language)) return null;
    const box = nodeOnScreen(at, camera);
    if (box.x > screen.w || box.y > screen.h || box.x + box.w < 0 || box.y + box.h < 0) return null;
    const content = hoverCardOf(
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
      lines: cardLines(graph, content, nodeNumber(nodeOf(graph, content.node.id)), words),
      free,
      names: labels.filter((label) => label.asked && label.node !== at.id).map((label) => grown(label.box)),
    };
  }, [scene, id, away, onStage, camera, screen, words, graph, listing, selected, labels, pointed]);

  const dismiss = () => setAway(id);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // These have their own use for the key.
    if (event.target instanceof Element && event.target.closest('dialog, select, input, [role="menu"]'))
      return;
    dismiss();
    // Escape takes back one thing.
    event.preventDefault();
  };
  useEventListener(card === null ? null : document, 'keydown', onKey, true);
  return { card, dismiss };
}

/** An arrow hangs from its tip to the right; a finger covers all around. */
function aroundPointer({ at, coarse }: Pointed): Rect {
  return coarse ? { x: at.x - 24, y: at.y - 24, w: 48, h: 48 } : { x: at.x - 2, y: at.y - 2, w: 14, h: 20 };
}
