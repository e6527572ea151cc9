/** The walk by keyboard: where one stands, what is ringed for it, and what is said of it. */
import { type FocusEvent, useRef, useState } from 'react';
import {
  currentItem,
  type LastVisited,
  type NavigationStep,
  navigate,
  navigationPosition,
} from '../explore/keyboardNavigation.ts';
import { outlineOf } from '../explore/outline.ts';
import { pathToVision } from '../explore/path.ts';
import type { Language, MessageKey } from '../i18n/languages.ts';
import { plainText } from '../i18n/sentence.ts';
import type { Sentences } from '../i18n/sentencesOf.ts';
import { loadTranslation } from '../i18n/translation.ts';
import { type Listing, type NodeId, nodeOf } from '../plan/graph.ts';
import { textIn } from '../plan/text.ts';
import { useActions, useExplorer, useFilteredPlan, useTranslation } from '../store/hooks.ts';
import { drawnNodeFor } from './collapsedNodes.ts';
import { boxOf, type Scene, type SceneNode } from './geometry/scene.ts';
import type { CameraControl } from './useCamera.ts';

export type Announcement = { readonly text: string; readonly language: Language; readonly times: number };

export type NavigationControl = {
  /** The node at which one stands; null where nothing is shown. */
  readonly here: () => NodeId | null;
  /** What is drawn for it, while the keyboard is here. */
  readonly focusedNode: SceneNode | null;
  /** The listing at which one stands; null where that is none. */
  readonly listing: Listing | null;
  /** Whether the keyboard, and no pointer, was used last. */
  readonly isWalking: boolean;
  readonly announcement: Announcement;
  readonly go: (step: NavigationStep) => void;
  readonly select: () => void;
  /** Selects it, and adds it to what is compared. */
  readonly compare: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly leave: () => void;
  /** A pointer is used instead. */
  readonly rest: () => void;
};

const NOTHING_THERE: Readonly<Record<NavigationStep, MessageKey>> = {
  in: 'walk.nothingIn',
  out: 'walk.nothingOut',
  next: 'walk.nothingNext',
  previous: 'walk.nothingPrevious',
  top: 'walk.nothingOut',
  nextListing: 'walk.nothingElsewhere',
  previousListing: 'walk.nothingElsewhere',
};

export function useKeyboardNavigation(scene: Scene, camera: CameraControl): NavigationControl {
  const words = useTranslation();
  const { t, language } = words;
  const { graph } = useFilteredPlan();
  const { hover, select, compare } = useActions();
  const selected = useExplorer((state) => state.selected);
  const characterKeys = useExplorer((state) => state.characterKeys);
  const [reached, setReached] = useState<LastVisited | null>(null);
  const [isHere, setIsHere] = useState(false);
  const [isWalking, setWalking] = useState(false);
  const [announcement, setSaid] = useState<Announcement>({ text: '', language, times: 0 });
  // What has been explained once is known.
  const explained = useRef(new Set<MessageKey>());

  // Worked out when a key asks for it: whoever uses a mouse need not wait for it after each filter.
  const stand = () => currentItem(graph, outlineOf(graph), reached, selected);
  const drawnFor = (item: ReturnType<typeof stand>) =>
    item === null ? null : (scene.nodes.get(item.id) ?? drawnNodeFor(scene, item.node));

  const say = (text: string) => setSaid(({ times }) => ({ text, language, times: times + 1 }));
  const explain = (key: MessageKey): string => {
    if (explained.current.has(key)) return '';
    explained.current.add(key);
    return ` ${t(key)}`;
  };
  /** As a sentence; where those cannot be had, by the name alone. */
  const sayOf = async (node: NodeId, sentence: (sentences: Sentences) => string) => {
    const canTell = await loadTranslation(language).then(
      () => true,
      () => false,
    );
    say(canTell ? sentence(words.sentences) : textIn(nodeOf(graph, node).name, language));
  };
  const tell = (item: NonNullable<ReturnType<typeof stand>>) => {
    const goesOn = (graph.listingsByInitiative.get(item.node)?.length ?? 0) > 1;
    void sayOf(
      item.node,
      ({ spoken }) =>
        plainText(spoken(graph, navigationPosition(graph, outlineOf(graph), item))) +
        explain(characterKeys ? 'walk.firstHint' : 'walk.firstHintFewKeys') +
        (goesOn && characterKeys ? explain('walk.listingHint') : ''),
    );
  };

  const standsAt = isHere ? stand() : null;
  const choose = (by: (node: NodeId) => void) => {
    const here = stand();
    if (here === null) return;
    setReached({ item: here.id, selected: here.node });
    by(here.node);
    void sayOf(
      here.node,
      ({ toVision }) => t('walk.selected') + plainText(toVision(graph, pathToVision(graph, here.node))),
    );
  };
  return {
    here: () => stand()?.node ?? null,
    focusedNode: drawnFor(standsAt),
    listing: standsAt?.listing ?? null,
    isWalking,
    announcement,
    go: (step) => {
      const here = stand();
      if (here === null) return;
      setIsHere(true);
      setWalking(true);
      const there = navigate(graph, outlineOf(graph), here, step);
      if (there === null) return say(t(NOTHING_THERE[step]));
      setReached({ item: there.id, selected });
      hover(there.node);
      tell(there);
      const drawn = drawnFor(there);
      if (drawn !== null) camera.reveal(boxOf(drawn));
    },
    select: () => choose(select),
    compare: () => choose(compare),
    onFocus: ({ currentTarget }) => {
      // A click brings the focus here, too; it says by itself what it is about.
      if (!currentTarget.matches(':focus-visible')) return;
      const here = stand();
      if (here === null) return;
      setIsHere(true);
      setWalking(document.documentElement.dataset.pointing === undefined);
      tell(here);
    },
    rest: () => setWalking(false),
    leave: () => {
      setWalking(false);
      if (!isHere) return;
      setIsHere(false);
      hover(null);
    },
  };
}
