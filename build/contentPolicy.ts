/**
 * Adds a Content-Security-Policy to the built page, in a meta element so that it works on any static host. The
 * development page has none, because Vite injects inline scripts and styles.
 */
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The sources of each directive. */
export type Policy = Readonly<Record<string, string>>;

/** All other sources are refused. `connect-src` limits the files that `?plan` loads to the same host. */
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

/** The styles of the app, which the build has put into the head, and what they are moved behind. */
const STYLESHEET = /<link rel="stylesheet"[^>]*\/assets\/[^>]*>/;
const AFTER = '</noscript>';

/** Cytoscape injects a style element into the page, unless an element with this id exists. */
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
          // The policy applies only to what follows it.
          injectTo: 'head-prepend',
        };
        const [link] = html.match(STYLESHEET) ?? [];
        if (link === undefined) throw new Error('The page has no stylesheet of the app');
        const named = link.replace('<link', `<link id="${CYTOSCAPE_STYLESHEET}"`);
        // After what is seen while it loads, as browsers show nothing that follows it before it has come.
        const moved = html.replace(link, '').replace(AFTER, `${AFTER}\n    ${named}`);
        return { html: moved, tags: [policy] };
      },
    },
  };
}
