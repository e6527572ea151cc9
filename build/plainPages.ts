/** Writes a page of the built-in plan in each language that needs no script: `plan.ja.html`, `plan.en.html`. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { LANGUAGES, type Language } from '../src/i18n/languages.ts';
import { textIn } from '../src/plan/text.ts';
import { policyText } from './contentPolicy.ts';
import { plainPageFile } from './plainPageFile.ts';
import { builtInPlan, renderer } from './renderer.ts';

const STYLE = fileURLToPath(new URL('plainPage.css', import.meta.url));

type Page = {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly content: string;
};

export function plainPages(): Plugin {
  return {
    name: 'plain-pages',
    apply: 'build',
    async generateBundle() {
      const style = await readFile(STYLE, 'utf8');
      const plan = await builtInPlan();
      const { renderPlainPage, describePlan } = await renderer();
      for (const language of LANGUAGES)
        this.emitFile({
          type: 'asset',
          fileName: plainPageFile(language),
          source: pageOf(style, {
            language,
            title: textIn(plan.title, language),
            description: await describePlan(plan, language),
            content: await renderPlainPage(plan, language),
          }),
        });
    },
  };
}

function pageOf(style: string, { language, title, description, content }: Page): string {
  const policy = policyText({
    'default-src': "'none'",
    'style-src': `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    'img-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  });
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <meta name="description" content="${escaped(description)}" />
    <link rel="icon" type="image/svg+xml" href="./icons/icon.svg" />
${LANGUAGES.map((each) => `    <link rel="alternate" hreflang="${each}" href="${plainPageFile(each)}" />`).join('\n')}
    <style>${style}</style>
  </head>
  <body>
${content}
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
