/** The content of the hover card: about the hovered node, the one at the keyboard focus or at a touch hold. */
import { useMemo, useState } from 'react';
import { hoverCardOf } from '../explore/hoverCard.ts';
import { isOnStage } from '../explore/tour/tourSession.ts';
import { cardLines } from '../i18n/cardLines.ts';
import { isTranslationLoaded } from '../i18n/translation.ts';
import { nodeOf } from '../plan/graph.ts';
import { useExplorer, useTranslation } from '../store/hooks.ts';
import { useEventListener } from '../ui/useEventListener.ts';
import { type Camera, nodeOnScreen } from './camera.ts';
import type { Point, Rect, Scene, Size } from './geometry/scene.ts';
import { backgroundBox, type PlacedLabel } from './labels/label.ts';
import { nodeNumber } from './labels/labelText.ts';
import type { NavigationControl } from './useKeyboardNavigation.ts';

/** The scene node under the pointer, and where the pointer entered it, in CSS pixels on the canvas. */
export type Pointed = { readonly id: string; readonly at: Point; readonly coarse: boolean };

type Options = {
  readonly scene: Scene;
  readonly camera: Camera | null;
  readonly screen: Size | null;
  readonly labels: readonly PlacedLabel[];
  readonly pointed: Pointed | null;
  readonly navigation: NavigationControl;
};

/** Null while there is no card. `dismiss` hides it until another node is hovered. */
export function useHoverCard({ scene, camera, screen, labels, pointed, navigation }: Options) {
  const words = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const selected = useExplorer((state) => state.selected);
  const onStage = useExplorer(({ tourSession }) => isOnStage(tourSession));
  const [dismissed, setDismissed] = useState<string | null>(null);

  // Once selected, the focused node is described in the details panel.
  const focused =
    navigation.isWalking && navigation.focusedNode?.node !== selected
      ? (navigation.focusedNode?.id ?? null)
      : null;
  const id = pointed?.id ?? focused;
  if (dismissed !== null && dismissed !== id) setDismissed(null);
  const listing = pointed === null ? navigation.listing : null;

  const card = useMemo(() => {
    const at = scene.nodes.get(id ?? '');
    if (at === undefined || id === dismissed || onStage || camera === null || screen === null) return null;
    // These represent several initiatives and explain themselves.
    if (at.role === 'rest' || (at.role === 'bundle' && (at.members?.length ?? 0) > 1)) return null;
    if (!isTranslationLoaded(words.language)) return null;
    const box = nodeOnScreen(at, camera);
    if (box.x > screen.w || box.y > screen.h || box.x + box.w < 0 || box.y + box.h < 0) return null;
    const listings = listing === null ? at.listings : [listing];
    const content = hoverCardOf(graph, { node: at.node, listings }, selected);
    const own = labels.filter(({ node }) => node === at.id);
    const free: readonly [Rect, ...Rect[]] = [
      box,
      ...own.map((label) => backgroundBox(label.box)),
      ...(pointed === null ? [] : [aroundPointer(pointed)]),
    ];
    return {
      of: at.id,
      lines: cardLines(graph, content, nodeNumber(nodeOf(graph, content.node.id)), words),
      free,
      names: labels
        .filter((label) => label.asked && label.node !== at.id)
        .map((label) => backgroundBox(label.box)),
    };
  }, [scene, id, dismissed, onStage, camera, screen, words, graph, listing, selected, labels, pointed]);

  const dismiss = () => setDismissed(id);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // These handle Escape themselves.
    if (event.target instanceof Element && event.target.closest('dialog, select, input, [role="menu"]'))
      return;
    dismiss();
    // Escape undoes one thing at a time.
    event.preventDefault();
  };
  useEventListener(card === null ? null : document, 'keydown', onKey, true);
  return { card, dismiss };
}

/** The box of the pointer: an arrow extends to the lower right, a finger covers all sides. */
function aroundPointer({ at, coarse }: Pointed): Rect {
  return coarse ? { x: at.x - 24, y: at.y - 24, w: 48, h: 48 } : { x: at.x - 2, y: at.y - 2, w: 14, h: 20 };
}
