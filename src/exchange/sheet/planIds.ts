/**
 * Ids for what a sheet gives none: from its number or name, so that the next version of the sheet gives the same ones,
 * whatever the order of its rows.
 */

import { hashedId } from '../../plan/hashedId.ts';
import { PATTERNS } from '../../plan/planFile.ts';
import { codeKey } from './codes.ts';
import type { ItemNode } from './itemTree.ts';
import type { SheetInitiative } from './listings.ts';

export type PlanIds = {
  readonly items: ReadonlyMap<ItemNode, string>;
  readonly initiatives: ReadonlyMap<SheetInitiative, string>;
};

/** `path`: names it uniquely, for a hash of it. `wanted`: ids, the best first. */
type Wish<Thing> = { readonly thing: Thing; readonly wanted: readonly string[]; readonly path: string };

const MAX_LENGTH = 80;
const MAX_SLUG = 60;

export function planIds(
  items: readonly ItemNode[],
  initiatives: readonly SheetInitiative[],
  officialName: (names: Readonly<Record<string, string>>) => string,
  hasOwnCodes: boolean,
): PlanIds {
  const isUnique = uniqueNumbers(items);
  const itemWishes = items.map((item) => itemWish(item, officialName, isUnique(item)));
  const initiativeWishes = initiatives.map((initiative) => {
    const { id = '', code = '', name = '' } = initiative.occurrences[0] ?? {};
    const coded = hasOwnCodes ? [code, asciiCode(code)] : [];
    return {
      thing: initiative,
      wanted: id === '' ? [...coded, slug(name)].filter(isId) : [id],
      path: `initiative ${initiative.key}`,
    };
  });
  // Each takes the first id that nothing else wants: with who comes first, ids would depend on the order of rows.
  const counts = new Map<string, number>();
  for (const { wanted } of [...itemWishes, ...initiativeWishes])
    for (const id of new Set(wanted)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const used = new Set<string>();
  const take = <Thing>({ thing, wanted, path }: Wish<Thing>): readonly [Thing, string] => {
    const own = wanted.find((id) => counts.get(id) === 1 && !used.has(id));
    let id = own ?? hashedId(path);
    for (let more = 2; used.has(id); more += 1) id = hashedId(`${path} ${more}`);
    used.add(id);
    return [thing, id];
  };
  return { items: new Map(itemWishes.map(take)), initiatives: new Map(initiativeWishes.map(take)) };
}

function itemWish(
  item: ItemNode,
  officialName: (names: Readonly<Record<string, string>>) => string,
  isUnique: boolean,
): Wish<ItemNode> {
  const numbers: string[] = [];
  const names: string[] = [];
  for (let at: ItemNode | null = item; at !== null; at = at.parent) {
    numbers.unshift(at.number);
    names.unshift(officialName(at.names));
  }
  const path = numbers.every((number) => number !== '') ? numbers.map(asciiCode).reduce(joinedCode) : '';
  const wanted = [isUnique ? item.number : '', path, slug(officialName(item.names))].filter(isId);
  return { thing: item, wanted: item.id === '' ? wanted : [item.id], path: `item ${names.join('/')}` };
}

/** 1.2 of 1 and 2, and of 1 and 1.2, which holds the number above already. */
function joinedCode(above: string, code: string): string {
  return code.startsWith(`${above}.`) ? code : `${above}.${code}`;
}

/** Whether the number of an item is its own alone. Items of the first level come before others with their numbers. */
function uniqueNumbers(items: readonly ItemNode[]): (item: ItemNode) => boolean {
  const first = new Map<string, number>();
  const all = new Map<string, number>();
  for (const { number, level } of items) {
    all.set(number, (all.get(number) ?? 0) + 1);
    if (level === 0) first.set(number, (first.get(number) ?? 0) + 1);
  }
  return ({ number, level }) => (level === 0 ? first : all).get(number) === 1;
}

function isId(text: string): boolean {
  return text.length <= MAX_LENGTH && PATTERNS.id.test(text);
}

/** ① as 1 and Ⅰ as I: in the letters of ids, zeros kept. */
function asciiCode(code: string): string {
  const plain = code.normalize('NFKC').replace(/[\s()[\]]+/g, '');
  return isId(plain) ? plain : codeKey(code);
}

/** The words of an ASCII name joined by hyphens; '' for another name. */
function slug(name: string): string {
  const plain = name
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '');
  if (!/^[\x20-\x7e\u2010-\u2015]*$/.test(plain)) return '';
  const words = plain
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let joined = '';
  for (const word of words)
    if (joined.length + word.length < MAX_SLUG) joined += joined === '' ? word : `-${word}`;
  // A bare number is the id of an item.
  return /[a-z]/.test(joined) ? joined : '';
}
