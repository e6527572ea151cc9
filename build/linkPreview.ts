/**
 * Adds title, description and picture of the built-in plan for search engines and link previews (Open Graph). Most
 * services want absolute addresses: the build takes that of the site from the variable `VISION_SITE`.
 */
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { LANGUAGES } from '../src/i18n/languages.ts';
import { textIn } from '../src/plan/text.ts';
import { plainPageFile } from './plainPageFile.ts';
import { builtInPlan, renderer } from './renderer.ts';

/** In `public/`; 1200 × 630 px, the size that services show whole. */
export const PREVIEW = { file: 'preview.png', width: 1200, height: 630 };
/** As Open Graph wants them: with a country. */
const LOCALES = { ja: 'ja_JP', en: 'en_US' };

export function linkPreview(): Plugin {
  return {
    name: 'link-preview',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async () => {
        const plan = await builtInPlan();
        const { describePlan } = await renderer();
        const inAll = async (text: (language: (typeof LANGUAGES)[number]) => string | Promise<string>) =>
          Promise.all(LANGUAGES.map(text));
        const title = (await inAll((language) => textIn(plan.title, language))).join(' | ');
        const description = (await inAll((language) => describePlan(plan, language))).join(' ');
        const tags = [
          meta({ name: 'description', content: description }),
          ...LANGUAGES.map((language) => ({
            tag: 'link',
            attrs: { rel: 'alternate', hreflang: language, href: `./${plainPageFile(language)}` },
          })),
          ...Object.entries({
            type: 'website',
            title,
            description,
            locale: LOCALES.ja,
            'locale:alternate': LOCALES.en,
            image: siteUrl(PREVIEW.file),
            'image:width': String(PREVIEW.width),
            'image:height': String(PREVIEW.height),
            'image:alt': title,
          }).map(([name, content]) => meta({ property: `og:${name}`, content })),
          meta({ name: 'twitter:card', content: 'summary_large_image' }),
        ];
        // The content policy stays the first element.
        return tags.map((tag) => ({ ...tag, injectTo: 'head' }));
      },
    },
  };
}

function meta(attrs: Readonly<Record<string, string>>): HtmlTagDescriptor {
  return { tag: 'meta', attrs: { ...attrs } };
}

/** Relative to the page if the build does not know the site. */
function siteUrl(file: string): string {
  const site = process.env.VISION_SITE;
  return site === undefined ? `./${file}` : new URL(file, site.replace(/\/*$/, '/')).href;
}
