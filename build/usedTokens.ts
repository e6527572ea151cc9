/**
 * Removes unused design tokens from the built styles: the app uses a few of two hundred, and the others would delay
 * the first picture.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const TOKEN = /^--(color|elevation|font|line-height|border-radius)-/;
const SOURCES = fileURLToPath(new URL('../src', import.meta.url));

export function usedTokens(): Plugin {
  return {
    name: 'used-tokens',
    // All tokens are available in development.
    apply: 'build',
    config: () => ({ css: { postcss: { plugins: [withoutUnused(usedProperties())] } } }),
  };
}

function withoutUnused(used: ReadonlySet<string>) {
  return {
    postcssPlugin: 'used-tokens',
    Declaration(declaration: { readonly prop: string; readonly remove: () => unknown }) {
      if (TOKEN.test(declaration.prop) && !used.has(declaration.prop)) declaration.remove();
    },
  };
}

function usedProperties(): ReadonlySet<string> {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => /\.(css|tsx?)$/.test(file))
    .map((file) => readFileSync(path.join(SOURCES, file), 'utf8'));
  return new Set(texts.flatMap((text) => text.match(/--[\w-]+/g) ?? []));
}
