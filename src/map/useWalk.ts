/** The walk by keyboard: where one stands, what is ringed for it, and what is said of it. */
import { type FocusEvent, useMemo, useRef, useState } from 'react';
import { outlineOf } from '../explore/outline.ts';
import { pathToVision } from '../explore/path.ts';
import { placeOf, type Reached, standing, type WalkStep, walk } from '../explore/walk.ts';
import type { Language, MessageKey } from '../i18n/languages.ts';
import { plainText } from '../i18n/sentence.ts';
import type { NodeId } from '../plan/graph.ts';
import { useActions, useExplorer, useShown, useWords } from '../store/hooks.ts';
import type { Scene, SceneNode } from './geometry/scene.ts';
import { boxOf } from './labelledNodes.ts';
import type { CameraControl } from './useCamera.ts';

export type Said = { readonly text: string; readonly language: Language; readonly times: number };

export type WalkControl = {
  /** The node at which one stands; null where nothing is shown. */
  readonly node: NodeId | null;
  /** What is drawn for it, while the keyboard is here. */
  readonly ringed: SceneNode | null;
  readonly said: Said;
  readonly go: (step: WalkStep) => void;
  readonly select: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly leave: () => void;
};

const NOTHING_THERE: Readonly<Record<WalkStep, MessageKey>> = {
  in: 'walk.nothingIn',
  out: 'walk.nothingOut',
  next: 'walk.nothingNext',
  previous: 'walk.nothingPrevious',
  top: 'walk.nothingOut',
  nextListing: 'walk.nothingElsewhere',
  previousListing: 'walk.nothingElsewhere',
};

export function useWalk(scene: Scene, camera: CameraControl): WalkControl {
  const { t, language, sentences } = useWords();
  const { graph } = useShown();
  const { hover, select } = useActions();
  const selected = useExplorer((state) => state.selected);
  const characterKeys = useExplorer((state) => state.characterKeys);
  const outline = useMemo(() => outlineOf(graph), [graph]);
  const [reached, setReached] = useState<Reached | null>(null);
  const [isHere, setIsHere] = useState(false);
  const [said, setSaid] = useState<Said>({ text: '', language, times: 0 });
  // What has been explained once is known.
  const explained = useRef(new Set<MessageKey>());

  const here = standing(graph, outline, reached, selected);
  const drawnFor = (item: typeof here) =>
    item === null ? null : (scene.nodes.get(item.id) ?? scene.nodes.get(item.node) ?? null);

  const say = (text: string) => setSaid(({ times }) => ({ text, language, times: times + 1 }));
  const explain = (key: MessageKey): string => {
    if (explained.current.has(key)) return '';
    explained.current.add(key);
    return ` ${t(key)}`;
  };
  const tell = (item: NonNullable<typeof here>) => {
    const goesOn = (graph.listingsByInitiative.get(item.node)?.length ?? 0) > 1;
    say(
      plainText(sentences.spoken(graph, placeOf(graph, outline, item))) +
        explain(characterKeys ? 'walk.firstHint' : 'walk.firstHintFewKeys') +
        (goesOn && characterKeys ? explain('walk.listingHint') : ''),
    );
  };

  return {
    node: here?.node ?? null,
    ringed: isHere ? drawnFor(here) : null,
    said,
    go: (step) => {
      if (here === null) return;
      setIsHere(true);
      const there = walk(graph, outline, here, step);
      if (there === null) return say(t(NOTHING_THERE[step]));
      setReached({ item: there.id, selected });
      hover(there.node);
      tell(there);
      const drawn = drawnFor(there);
      if (drawn !== null) camera.reveal(boxOf(drawn));
    },
    select: () => {
      if (here === null) return;
      setReached({ item: here.id, selected: here.node });
      select(here.node);
      say(t('walk.selected') + plainText(sentences.toVision(graph, pathToVision(graph, here.node))));
    },
    onFocus: ({ currentTarget }) => {
      // A click brings the focus here, too; it says by itself what it is about.
      if (!currentTarget.matches(':focus-visible') || here === null) return;
      setIsHere(true);
      tell(here);
    },
    leave: () => {
      if (!isHere) return;
      setIsHere(false);
      hover(null);
    },
  };
}
