/** The first sight: headline, ranking and picture, before React and Cytoscape have loaded. */
import { filterPlan } from '../../explore/filter.ts';
import { firstWords } from '../../i18n/firstWords.ts';
import type { Language } from '../../i18n/languages.ts';
import { isWider, overflows } from '../../map/camera.ts';
import { framePicture, paintPicture } from '../../map/drawing/paintPicture.ts';
import { currentOrientation } from '../../map/orientation.ts';
import { graphOf } from '../../plan/graph.ts';
import type { Plan } from '../../plan/plan.ts';
import { readInitialState } from '../../store/initialState.ts';
import { whenFirstRendered, whenPainted } from '../../ui/whenFirstRendered.ts';
import { precompute } from '../precompute.ts';
import { clickAgain, keepClick } from './keepClick.ts';
import styles from './prerendered.module.css';
import { fold, isOnPanel, type PrerenderedPage, showPrerendered } from './prerendered.ts';

/**
 * Resolves once it is painted, so that the libraries, which keep the browser busy, begin after it. Resolves at once if
 * the URL asks for a state that the build has not rendered. Never rejects: the live page reports failures.
 */
export async function showFirstSight(window: Window, language: Language, plan: Promise<Plan>): Promise<void> {
  const { document } = window;
  const page = showPrerendered(window, language);
  if (page === null) return void plan.then(precompute).catch(() => {});
  const live = new AbortController();
  void giveWay(document, page).finally(() => live.abort());
  try {
    const content = await plan;
    const words = firstWords(language, page.messages);
    const paintNow = () => paint(window, page, content, words);
    paintNow();
    window.addEventListener('resize', () => page.root.isConnected && paintNow(), { signal: live.signal });
    document.documentElement.dataset.sight = 'true';
    // A page in the background is not painted.
    if (!document.hidden) await whenPainted();
  } catch {
    page.root.remove();
  }
}

function paint(
  window: Window,
  page: PrerenderedPage,
  plan: Plan,
  words: ReturnType<typeof firstWords>,
): void {
  const { stage, layer, toolbar } = page;
  fold(page);
  const { graph, viewState } = readInitialState(window, graphOf(plan));
  const { graph: shown } = filterPlan(graph, viewState.filter, viewState.focus);
  const nothing = {
    found: new Set<string>(),
    lost: new Map<string, number>(),
    dropped: [],
    shade: viewState.filter.shade,
  };
  const content = { ...viewState, ...nothing, graph, shown, view: 'map' } as const;
  /** The toolbar of a picture that extends beyond the screen has other buttons, and another height. */
  const framed = (isBeyond: boolean) => {
    toolbar.dataset.closer = String(isBeyond);
    const { width: w, height: h } = stage.getBoundingClientRect();
    return framePicture({ w, h }, content, words);
  };
  const isLong = currentOrientation('map') === 'tall';
  const likely = framed(isLong);
  const picture = overflows(likely.scene, likely.camera, likely.size) === isLong ? likely : framed(!isLong);
  toolbar.dataset.wider = String(isWider(picture.scene, picture.camera, picture.size));
  const canvas = window.document.createElement('canvas');
  canvas.className = styles.picture ?? '';
  layer.replaceChildren();
  paintPicture(canvas, layer, picture);
  stage.querySelector('canvas')?.remove();
  stage.prepend(canvas);
}

/** The live picture takes its place as soon as it is there, and each panel with its content. */
async function giveWay(document: Document, { root }: PrerenderedPage): Promise<void> {
  const kept = keepClick(document, root);
  // Who uses the keyboard sees where the focus is.
  document.addEventListener(
    'keydown',
    () => {
      if (document.getElementById('root')?.hasChildNodes() === true) root.remove();
    },
    { capture: true, once: true },
  );
  await whenFirstRendered();
  const click = kept();
  root.dataset.live = 'true';
  const isLater = click !== null && isOnPanel(root, click);
  // A panel as it was at first would be wrong once something is selected.
  const isUsed =
    click !== null && !isLater
      ? true
      : await Promise.race([whenNothingLoads(document).then(() => false), whenUsed(document)]);
  root.remove();
  if (click !== null && (!isLater || !isUsed)) clickAgain(document, click);
}

function whenUsed(document: Document): Promise<true> {
  return new Promise((resolve) => {
    for (const type of ['pointerdown', 'keydown'])
      document.addEventListener(type, () => resolve(true), { capture: true, once: true });
  });
}

async function whenNothingLoads(document: Document): Promise<void> {
  const isLoading = () => document.querySelector('#root [aria-busy="true"]') !== null;
  if (isLoading())
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (isLoading()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
  await new Promise(requestAnimationFrame);
}
