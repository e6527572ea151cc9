/** Finds hard-coded UI texts and used message keys by parsing the source files. */
import { type ESTree, parseSync, Visitor } from 'vite';

const SPOKEN_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['alt', 'caption', 'children', 'heading', 'label', 'placeholder', 'summary', 'text', 'title'],
  ...['aria-description', 'aria-label', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext'],
]);
const SPOKEN_PROPERTIES: ReadonlySet<string> = new Set([
  ...['ariaLabel', 'innerHTML', 'innerText', 'placeholder', 'textContent', 'title'],
]);

const LETTER = /\p{L}/u;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303f（）：]/u;

function parse(file: string, source: string): ESTree.Program {
  const { program, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return program;
}

/** The texts that an expression may evaluate to; does not follow calls and references. */
function textsOf(expression: ESTree.Expression | ESTree.JSXEmptyExpression): string[] {
  switch (expression.type) {
    case 'Literal':
      return typeof expression.value === 'string' ? [expression.value] : [];
    case 'TemplateLiteral':
      return [
        ...expression.quasis.map(({ value }) => value.cooked ?? value.raw),
        ...expression.expressions.flatMap(textsOf),
      ];
    case 'ConditionalExpression':
      return [...textsOf(expression.consequent), ...textsOf(expression.alternate)];
    case 'LogicalExpression':
      return [...textsOf(expression.left), ...textsOf(expression.right)];
    case 'BinaryExpression':
      return expression.operator === '+' ? [...textsOf(expression.left), ...textsOf(expression.right)] : [];
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return textsOf(expression.expression);
    default:
      return [];
  }
}

/** The hard-coded texts that a file renders, one line each. */
export function hardCodedTexts(file: string, source: string): string[] {
  const found: string[] = [];
  const add = (text: string, pattern: RegExp) => {
    if (pattern.test(text)) found.push(`${file}: ${text.trim().replaceAll(/\s+/g, ' ')}`);
  };
  const inChildren = (children: readonly ESTree.JSXChild[]) => {
    for (const child of children) {
      if (child.type === 'JSXText') add(child.value, LETTER);
      if (child.type === 'JSXExpressionContainer')
        for (const text of textsOf(child.expression)) add(text, LETTER);
    }
  };
  new Visitor({
    JSXElement: ({ children }) => inChildren(children),
    JSXFragment: ({ children }) => inChildren(children),
    JSXAttribute: ({ name, value }) => {
      if (name.type !== 'JSXIdentifier' || !SPOKEN_ATTRIBUTES.has(name.name)) return;
      if (value?.type === 'Literal') add(value.value, LETTER);
      if (value?.type === 'JSXExpressionContainer')
        for (const text of textsOf(value.expression)) add(text, LETTER);
    },
    AssignmentExpression: ({ left, right }) => {
      if (left.type !== 'MemberExpression' || left.property.type !== 'Identifier') return;
      if (SPOKEN_PROPERTIES.has(left.property.name)) for (const text of textsOf(right)) add(text, LETTER);
    },
    // A regular expression is a Literal too, but not a rendered text.
    Literal: ({ value }) => {
      if (typeof value === 'string') add(value, JAPANESE);
    },
    TemplateElement: ({ value }) => add(value.raw, JAPANESE),
    JSXText: ({ value }) => add(value, JAPANESE),
  }).visit(parse(file, source));
  return [...new Set(found)];
}

/** Japanese text in a style sheet, without its comments. */
export function hardCodedInStyle(file: string, source: string): string[] {
  const lines = source.replaceAll(/\/\*[\s\S]*?\*\//g, '').split('\n');
  return lines.filter((line) => JAPANESE.test(line)).map((line) => `${file}: ${line.trim()}`);
}

/** All string literals of a file, which include the used keys. */
export function literalsOf(file: string, source: string): ReadonlySet<string> {
  const literals = new Set<string>();
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') literals.add(value);
    },
  }).visit(parse(file, source));
  return literals;
}

export type KeyUse = { readonly key: string; readonly values: readonly string[] };

/** Each `t('key', { … })`, with the names of the values it is given. */
export function keyUses(file: string, source: string): KeyUse[] {
  const uses: KeyUse[] = [];
  new Visitor({
    CallExpression: ({ callee, arguments: [first, second] }) => {
      const name =
        callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
          ? callee.property.name
          : callee.type === 'Identifier' && callee.name;
      if (name !== 't' || first === undefined || first.type === 'SpreadElement') return;
      const properties = second?.type === 'ObjectExpression' ? second.properties : [];
      const isPlain = second === undefined || second.type === 'ObjectExpression';
      if (!isPlain || properties.some(({ type }) => type === 'SpreadElement')) return;
      const values = properties.flatMap((property) =>
        property.type === 'Property' && property.key.type === 'Identifier' ? [property.key.name] : [],
      );
      for (const key of textsOf(first)) uses.push({ key, values });
    },
  }).visit(parse(file, source));
  return uses;
}
