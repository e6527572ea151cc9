/** Keyboard navigation: the focused item, its ring and its announcement to screen readers. */
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

/** `times` counts the announcements, so that equal texts can be told apart. */
type Announcement = { readonly text: string; readonly language: Language; readonly times: number };

export type NavigationControl = {
  /** The focused node; null if no node is shown. */
  readonly here: () => NodeId | null;
  /** Its scene node, while the canvas has the keyboard focus. */
  readonly focusedNode: SceneNode | null;
  /** The focused listing; null if the focus is not on a listing. */
  readonly listing: Listing | null;
  /** Whether the last input came from the keyboard, not from a pointer. */
  readonly isWalking: boolean;
  readonly announcement: Announcement;
  readonly go: (step: NavigationStep) => void;
  readonly select: () => void;
  /** Selects the focused node and adds it to the comparison. */
  readonly compare: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly leave: () => void;
  /** Reports that a pointer is used instead. */
  readonly rest: () => void;
};

const NO_TARGET: Readonly<Record<NavigationStep, MessageKey>> = {
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
  const [lastVisited, setLastVisited] = useState<LastVisited | null>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const [isWalking, setWalking] = useState(false);
  const [announcement, setAnnouncement] = useState<Announcement>({ text: '', language, times: 0 });
  // Each hint is announced once.
  const explained = useRef(new Set<MessageKey>());

  // Computed on demand, because mouse users do not need it.
  const current = () => currentItem(graph, outlineOf(graph), lastVisited, selected);
  const drawnFor = (item: ReturnType<typeof current>) =>
    item === null ? null : (scene.nodes.get(item.id) ?? drawnNodeFor(scene, item.node));

  const announce = (text: string) => setAnnouncement(({ times }) => ({ text, language, times: times + 1 }));
  const explain = (key: MessageKey): string => {
    if (explained.current.has(key)) return '';
    explained.current.add(key);
    return ` ${t(key)}`;
  };
  /** Announces a sentence; if the sentences of the language fail to load, only the name. */
  const announceNode = async (node: NodeId, sentence: (sentences: Sentences) => string) => {
    const isLoaded = await loadTranslation(language).then(
      () => true,
      () => false,
    );
    announce(isLoaded ? sentence(words.sentences) : textIn(nodeOf(graph, node).name, language));
  };
  const announceItem = (item: NonNullable<ReturnType<typeof current>>) => {
    const isRelisted = (graph.listingsByInitiative.get(item.node)?.length ?? 0) > 1;
    void announceNode(
      item.node,
      ({ spoken }) =>
        plainText(spoken(graph, navigationPosition(graph, outlineOf(graph), item))) +
        explain(characterKeys ? 'walk.firstHint' : 'walk.firstHintFewKeys') +
        (isRelisted && characterKeys ? explain('walk.listingHint') : ''),
    );
  };

  const focused = hasFocus ? current() : null;
  const act = (action: (node: NodeId) => void) => {
    const item = current();
    if (item === null) return;
    setLastVisited({ item: item.id, selected: item.node });
    action(item.node);
    void announceNode(
      item.node,
      ({ toVision }) => t('walk.selected') + plainText(toVision(graph, pathToVision(graph, item.node))),
    );
  };
  return {
    here: () => current()?.node ?? null,
    focusedNode: drawnFor(focused),
    listing: focused?.listing ?? null,
    isWalking,
    announcement,
    go: (step) => {
      const item = current();
      if (item === null) return;
      setHasFocus(true);
      setWalking(true);
      const next = navigate(graph, outlineOf(graph), item, step);
      if (next === null) return announce(t(NO_TARGET[step]));
      setLastVisited({ item: next.id, selected });
      hover(next.node);
      announceItem(next);
      const drawn = drawnFor(next);
      if (drawn !== null) camera.reveal(boxOf(drawn));
    },
    select: () => act(select),
    compare: () => act(compare),
    onFocus: ({ currentTarget }) => {
      // A click focuses the canvas too, but needs no announcement.
      if (!currentTarget.matches(':focus-visible')) return;
      const item = current();
      if (item === null) return;
      setHasFocus(true);
      setWalking(document.documentElement.dataset.pointing === undefined);
      announceItem(item);
    },
    rest: () => setWalking(false),
    leave: () => {
      setWalking(false);
      if (!hasFocus) return;
      setHasFocus(false);
      hover(null);
    },
  };
}
