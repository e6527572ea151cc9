/**
 * The page as the build rendered it: all but the picture, which is painted into it. It covers the live page until that
 * shows the same, and receives no events.
 */
import { isFirstVisit } from '../../store/firstVisit.ts';
import { isTight } from '../../ui/breakpoints.ts';
import styles from './prerendered.module.css';
import { TEMPLATE_ATTRIBUTE } from './template.ts';

export type PrerenderedPage = {
  readonly root: HTMLElement;
  /** Where the picture goes, and the layer of its words. */
  readonly stage: HTMLElement;
  readonly layer: SVGElement;
  /** The toolbar below the picture. */
  readonly toolbar: HTMLElement;
  /** The shell and the filters, which begin folded where there is little width. */
  readonly foldable: readonly HTMLElement[];
  /** The messages in the picture, by key. */
  readonly messages: Readonly<Record<string, string>>;
};

/** Shows the page in a language. Null if the build has none, or if the URL asks for another state. */
export function showPrerendered(window: Window, language: string): PrerenderedPage | null {
  const { document } = window;
  const template = document.querySelector(`template[${TEMPLATE_ATTRIBUTE}="${language}"]`);
  if (!(template instanceof HTMLTemplateElement) || !isInitialUrl(window.location.search)) return null;
  const root = document.createElement('div');
  root.className = styles.page ?? '';
  root.inert = true;
  // For browsers and tools that do not know `inert`.
  root.ariaHidden = 'true';
  root.append(document.importNode(template.content, true));
  const stage = root.querySelector<HTMLElement>('[role="application"]');
  const layer = stage?.querySelector('svg');
  const toolbar = root.querySelector<HTMLElement>('[data-closer]');
  if (!stage || !layer || toolbar === null) return null;
  // The content security policy forbids style attributes, but not styles set by code.
  for (const styled of root.querySelectorAll<HTMLElement>('[data-style]'))
    styled.style.cssText = styled.dataset.style ?? '';
  if (!isFirstVisit(window)) for (const note of root.querySelectorAll('[data-note]')) note.remove();
  // Trusted: written by the build.
  const messages: Readonly<Record<string, string>> = JSON.parse(template.dataset.messages ?? '{}');
  const foldable = [...root.querySelectorAll<HTMLElement>('[data-folded="true"]')];
  const page = { root, stage, layer, toolbar, foldable, messages };
  fold(page);
  document.body.append(root);
  return page;
}

/** Folds the filters, or unfolds them, as the width of the window asks for. */
export function fold({ foldable }: PrerenderedPage): void {
  for (const part of foldable) part.dataset.folded = String(isTight());
}

function isInitialUrl(search: string): boolean {
  return [...new URLSearchParams(search)].every(
    ([name, value]) => name === 'lang' || (name === 'view' && value === 'map'),
  );
}

/** Removes it where the live page cannot follow. */
export function removePrerendered(document: Document): void {
  document.querySelector(`.${styles.page}`)?.remove();
}

/** Whether a point is on a panel, whose live content comes after the picture. */
export function isOnPanel(root: HTMLElement, { clientX: x, clientY: y }: MouseEvent): boolean {
  return [...root.querySelectorAll('section[data-name]')].some((panel) => {
    const { left, right, top, bottom } = panel.getBoundingClientRect();
    return x >= left && x < right && y >= top && y < bottom;
  });
}
