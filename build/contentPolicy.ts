/**
 * Gives the built page its Content-Security-Policy, in a meta element so that it holds on any static host.
 * Not in development, where Vite itself writes inline scripts and styles.
 */
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The sources of each directive. */
export type Policy = Readonly<Record<string, string>>;

/** What is not named here is refused. `connect-src` is what `?plan` may fetch: files of the same host only. */
const POLICY: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** Cytoscape writes a style element of its own into the page, unless something there has this id already. */
export const CYTOSCAPE_STYLESHEET = '__________cytoscape_stylesheet';

export function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, source]) => `${directive} ${source}`)
    .join('; ');
}

export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const policy: HtmlTagDescriptor = {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyText(POLICY) },
          // Before anything that it is to hold for.
          injectTo: 'head-prepend',
        };
        const named = html.replace(
          '<link rel="stylesheet"',
          `<link id="${CYTOSCAPE_STYLESHEET}" rel="stylesheet"`,
        );
        if (named === html) throw new Error('The page has no stylesheet: Cytoscape would write its own');
        return { html: named, tags: [policy] };
      },
    },
  };
}
