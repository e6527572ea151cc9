/**
 * Adds the page as it is at first to the HTML, one template per language: all but the picture, rendered by the
 * components of the app from the built-in plan. `src/app/firstSight` shows it while the libraries load.
 */
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { TEMPLATE_ATTRIBUTE } from '../src/app/firstSight/template.ts';
import { pictureMessages } from '../src/i18n/firstWords.ts';
import { LANGUAGES, MESSAGE_LOADERS } from '../src/i18n/languages.ts';
import { levelWords } from '../src/i18n/levelWords.ts';
import { builtInPlan, renderer } from './renderer.ts';

export function prerenderedPage(): Plugin {
  return {
    name: 'prerendered-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async () => {
        const plan = await builtInPlan();
        const { renderFirstSight } = await renderer();
        const templates: HtmlTagDescriptor[] = [];
        for (const language of LANGUAGES) {
          const messages = pictureMessages(
            await MESSAGE_LOADERS[language].first(),
            levelWords(plan, language),
          );
          templates.push({
            tag: 'template',
            attrs: { [TEMPLATE_ATTRIBUTE]: language, 'data-messages': JSON.stringify(messages) },
            children: await renderFirstSight(plan, language),
            injectTo: 'body',
          });
        }
        return templates;
      },
    },
  };
}
