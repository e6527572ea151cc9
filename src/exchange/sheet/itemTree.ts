/** The items of the levels, from the rows of a sheet: blank means “as above”, and one number is one item. */
import {
  type Answers,
  type Note,
  type Question,
  type SheetPlace,
  type Spelling,
  takenOffer,
} from '../../plan/sheet/question.ts';
import { comparableName } from '../../plan/text.ts';
import { codeKey } from './codes.ts';
import type { Named, SheetRow } from './sheetRows.ts';

export type ItemNode = {
  readonly parent: ItemNode | null;
  /** From 0. */
  readonly level: number;
  readonly place: SheetPlace;
  readonly id: string;
  number: string;
  /** By language. */
  names: Readonly<Record<string, string>>;
  readonly items: ItemNode[];
  /** By {@link comparableName}; a question where there are several. */
  readonly spellings: Map<string, NamedSpelling>;
  /** Other spellings of its number, which are items of their own by the answer to the question. */
  readonly apart: Map<string, NamedSpelling>;
  /** In the last row: a blank cell repeats it. */
  latest: NamedSpelling | null;
  /** Made up for a level that the sheet leaves out here. */
  readonly isMissing: boolean;
};

type NamedSpelling = Omit<Spelling, 'rows'> & { rows: number; names: Readonly<Record<string, string>> };

export type ItemTree = {
  readonly items: readonly ItemNode[];
  /** For each row, the deepest item that it stands under, and whether that is another than in the row above. */
  readonly places: readonly ({ readonly item: ItemNode; readonly begins: boolean } | null)[];
  readonly questions: readonly Question[];
  readonly notes: readonly Note[];
};

type TreeOptions = {
  readonly sheet: string;
  readonly language: string;
  readonly levelNames: readonly string[];
  readonly answers: Answers;
  /** The name of an item that the sheet leaves out. */
  readonly missingName: (levelName: string) => string;
};

export function itemTree(rows: readonly SheetRow[], options: TreeOptions): ItemTree {
  const { sheet, language, levelNames, answers } = options;
  const roots: ItemNode[] = [];
  const index = new Map<string, ItemNode>();
  const missing = new Map<number, { rows: number; place: SheetPlace }>();
  const keyOf = (parent: ItemNode | null, key: string) =>
    `${parent === null ? '' : numbers.get(parent)} ${key}`;
  /** A number for each node, as keys of parents would be long. */
  const numbers = new Map<ItemNode, number>();
  let current: (ItemNode | null)[] = levelNames.map(() => null);

  function find(parent: ItemNode | null, named: Named): ItemNode | undefined {
    if (named.id !== '') return index.get(keyOf(parent, `id ${named.id}`));
    const name = named.key;
    if (named.code === '') return name === '' ? undefined : index.get(keyOf(parent, `name ${name}`));
    const found = index.get(keyOf(parent, `code ${codeKey(named.code)}`));
    if (found !== undefined && name !== '' && !found.spellings.has(name)) {
      const apart = index.get(keyOf(parent, `apart ${codeKey(named.code)} ${name}`));
      if (apart !== undefined) return apart;
      return answers[spellingQuestionId(found)] === 'apart' ? undefined : found;
    }
    if (found !== undefined || name === '') return found;
    const byName = index.get(keyOf(parent, `name ${name}`));
    return byName?.number === '' ? byName : undefined;
  }

  function add(
    parent: ItemNode | null,
    level: number,
    named: Named,
    row: number,
    isMissing = false,
  ): ItemNode {
    const node: ItemNode = {
      parent,
      level,
      place: { sheet, row, column: named.column },
      id: named.id,
      number: '',
      names: {},
      items: [],
      spellings: new Map(),
      apart: new Map(),
      latest: null,
      isMissing,
    };
    numbers.set(node, numbers.size);
    (parent?.items ?? roots).push(node);
    if (named.id !== '') index.set(keyOf(parent, `id ${named.id}`), node);
    return node;
  }

  /** Adds what the row says of an item, and makes the item known by it. */
  function learn(node: ItemNode, named: Named, row: number): void {
    if (node.number === '' && named.code !== '') learnNumber(node, named);
    if (named.name !== '') learnName(node, named, row);
  }

  function learnNumber(node: ItemNode, { id, code, name, names, key: nameKey }: Named): void {
    node.number = code;
    // Found by its id, whatever else has the number.
    if (id !== '') return;
    const key = keyOf(node.parent, `code ${codeKey(code)}`);
    const first = index.get(key);
    if (first === undefined) {
      index.set(key, node);
      return;
    }
    index.set(keyOf(node.parent, `apart ${codeKey(code)} ${nameKey}`), node);
    // Its rows are counted below, for the question that stays.
    first.apart.set(nameKey, node.spellings.get(nameKey) ?? { name, rows: 0, place: node.place, names });
  }

  function learnName(node: ItemNode, { name, names, key, column }: Named, row: number): void {
    node.latest = node.spellings.get(key) ?? null;
    if (node.latest !== null) {
      node.latest.rows += 1;
      if (node.latest.names !== names) node.latest.names = { ...names, ...node.latest.names };
      return;
    }
    node.latest = { name, rows: 1, place: { sheet, row, column }, names };
    node.spellings.set(key, node.latest);
    const first = index.get(keyOf(node.parent, `code ${codeKey(node.number)}`));
    if (first?.apart.has(key)) first.apart.set(key, node.latest);
    const indexKey = keyOf(node.parent, `name ${key}`);
    if (!index.has(indexKey)) index.set(indexKey, node);
  }

  let above: readonly Named[] = [];
  const places = rows.map(({ row, levels, initiative }) => {
    const deepest =
      initiative.name !== '' || initiative.code !== '' || initiative.id !== '' ? levels.length - 1 : -1;
    let changed = false;
    let parent: ItemNode | null = null;
    const path: (ItemNode | null)[] = [];
    const lastSaid = levels.findLastIndex(isNamed);
    for (const [level, named] of levels.entries()) {
      let node: ItemNode | null = changed ? null : (current[level] ?? null);
      const isBlank = !isNamed(named);
      if (node !== null && (isBlank || named === above[level])) {
        // Of the row above: all is known but that its name stands in one more row.
        if (node.latest !== null && (isBlank || named.name !== '')) node.latest.rows += 1;
      } else if (!isBlank) {
        const found: ItemNode | undefined = find(parent, named);
        node = found ?? add(parent, level, named, row);
        learn(node, named, row);
      }
      if (node === null) {
        // Nothing is said from here on, and nothing has to stand on the last level.
        if (level > lastSaid && level > deepest) break;
        const levelName = levelNames[level] ?? '';
        const name = options.missingName(levelName);
        const standIn = { ...named, name, key: comparableName(name), names: { [language]: name } };
        node = find(parent, standIn) ?? add(parent, level, standIn, row, true);
        learn(node, standIn, row);
        const told = missing.get(level) ?? { rows: 0, place: { sheet, row, column: named.column } };
        missing.set(level, { ...told, rows: told.rows + 1 });
      }
      changed ||= node !== current[level];
      path[level] = node;
      parent = node;
    }
    const begins = path.some((node, level) => node !== current[level]);
    current = levels.map((_, level) => path[level] ?? null);
    above = levels;
    return parent === null ? null : { item: parent, begins };
  });

  const questions: Question[] = [];
  const settle = (node: ItemNode) => {
    const question = spellingQuestion(node, levelNames[node.level] ?? '');
    const spellings = [...node.spellings.values()];
    const [first] = spellings;
    if (question !== null) questions.push(question);
    const taken = question === null ? null : takenOffer(question, answers);
    const spelling = spellings.find(({ name }) => taken?.take === 'spelling' && taken.name === name) ?? first;
    node.names = spelling?.names ?? { [language]: node.number || node.id };
    for (const child of node.items) settle(child);
  };
  for (const node of roots) settle(node);
  const notes = [...missing].map(([level, told]) => ({
    note: 'missingLevel' as const,
    levelName: levelNames[level] ?? '',
    ...told,
  }));
  return { items: roots, places, questions, notes };
}

function isNamed({ id, code, name }: Named): boolean {
  return id !== '' || code !== '' || name !== '';
}

function spellingQuestionId(node: ItemNode): string {
  const path: string[] = [];
  for (let at: ItemNode | null = node; at !== null; at = at.parent)
    path.unshift(at.number === '' ? comparableName(firstName(at)) : codeKey(at.number));
  return `twoSpellings ${path.join('/')}`;
}

function firstName(node: ItemNode): string {
  const [first] = node.spellings.values();
  return first?.name ?? node.id;
}

function spellingQuestion(node: ItemNode, levelName: string): Question | null {
  const spellings = [...node.spellings.values(), ...node.apart.values()]
    .map(({ name, rows, place }) => ({ name, rows, place }))
    .sort((a, b) => b.rows - a.rows);
  const [most, second] = spellings;
  if (most === undefined || second === undefined) return null;
  const offer = ({ name, rows }: Spelling) =>
    ({ id: `spelling ${name}`, take: 'spelling', name, rows }) as const;
  return {
    id: spellingQuestionId(node),
    asks: 'twoSpellings',
    place: second.place,
    levelName,
    number: node.number || node.id,
    spellings,
    offers: [offer(most), ...spellings.slice(1).map(offer), { id: 'apart', take: 'apart' }],
  };
}
