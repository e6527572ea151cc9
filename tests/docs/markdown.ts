/** The project's Markdown files, and what tests read of them: links, headings, table rows and bold words. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const FOLDERS = ['docs', 'data', '.github'];

/** Paths relative to the root of the repository, with `/` on every system. */
export function markdownFiles(): readonly string[] {
  const below = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file.replaceAll('\\', '/')}`,
    ),
  );
  return [...readdirSync(ROOT), ...below].filter((file) => file.endsWith('.md')).sort();
}

export function readMarkdown(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** The text without code, in which brackets and asterisks are no markup. */
function withoutCode(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');
}

/** The targets of links and pictures, as written. */
export function linksIn(text: string): readonly string[] {
  const prose = withoutCode(text);
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
  const references = [...prose.matchAll(/^\[[^\]]+\]:\s+(\S+)/gm)];
  const html = [...prose.matchAll(/<(?:a|img)\b[^>]*?(?:href|src)="([^"]+)"/g)];
  return [...inline, ...references, ...html].map(([, target = '']) => target);
}

/** The fragments that lead to the headings, by GitHub's rules: of equal ones, all but the first are numbered. */
export function anchorsIn(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const counts = new Map<string, number>();
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '');
  for (const [, heading = ''] of prose.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const words = heading.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[`*]/g, '');
    const slug = words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    anchors.add(count === 0 ? slug : `${slug}-${count}`);
  }
  return anchors;
}

/** The rows of the tables below the heading, head and rule left out; below all headings if none is named. */
export function tableRows(text: string, heading?: string): readonly (readonly string[])[] {
  const section = heading === undefined ? text : (text.split(`\n## ${heading}\n`)[1] ?? '').split(/^#/m)[0];
  const lines = (section ?? '').split('\n');
  return lines
    .filter((line, at) => line.startsWith('|') && !isRule(line) && !isRule(lines[at + 1] ?? ''))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function isRule(line: string): boolean {
  return /^\|[\s:|-]+\|$/.test(line);
}

/** What is set as code, in order. */
export function codeIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

/** What is set in bold. Throws where asterisks are left that CommonMark would show as they are. */
export function boldIn(text: string): readonly string[] {
  const prose = withoutCode(text);
  const bold = [...prose.matchAll(/\*\*([^*\n]+)\*\*(.?)/gu)].map(([, words = '', next = '']) => {
    if (/[\p{P}\p{S}]$/u.test(words) && /[^\s\p{P}\p{S}]/u.test(next))
      throw new SyntaxError(`Not bold for CommonMark: **${words}**${next}`);
    return words;
  });
  if (bold.length * 2 !== prose.split('**').length - 1) throw new SyntaxError('An unpaired **');
  return bold;
}
