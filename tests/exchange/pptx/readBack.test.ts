// @vitest-environment jsdom
/** Decks as an independent library reads them. */
import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../fixtures/random.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { idsOf } from '../../fixtures/small.ts';
import { hostileGraph } from '../hostile.ts';
import { plain, rowsOf } from '../plainPlan.ts';
import { ADDRESS, deckIn, linksIn, readBack, slidesIn, thingsOf, wordsOf } from './decks.ts';

const LANGUAGES = ['ja', 'en'] as const;
const { strategies } = plain;
const directions = strategies.flatMap((strategy) => strategy.directions);
const policies = directions.flatMap((direction) => direction.policies);
const id = idsOf(realGraph);

describe.each(LANGUAGES)('the reuse map on a slide, %s', (language) => {
  const drawn = slidesIn(realGraph, { language });
  const back = readBack(deckIn(realGraph, language, drawn));

  test('is a 16:9 slide, followed by the key of its numbers', async () => {
    const { size, slides } = await back;
    expect(size).toEqual({ width: 960, height: 540 });
    expect(slides).toHaveLength(2);
  });

  test('has a native shape per part, with its name', async () => {
    const [slide] = (await back).slides;
    const things = thingsOf(slide?.elements ?? []);
    const shapes = things.flatMap((each) => (each.type === 'shape' ? [wordsOf(each.name)] : []));
    expect(things.filter(({ type }) => type !== 'shape' && type !== 'text')).toEqual([]);
    const named = partsOf('node').map(({ name }) => String(name));
    expect(named.filter((name) => !shapes.includes(cut(name)))).toEqual([]);
    // A bundle is named after all its initiatives, and the last row after all others. Initiatives of one policy
    // alone may be omitted.
    const all = [...strategies, ...directions, ...policies, ...plain.priorityProjects];
    const shared = plain.initiatives.filter((each) => timesListed(each.id) > 1);
    const called = [...all, ...shared].map(({ name }) => name[language]);
    expect(called.filter((name) => !named.some((each) => each.includes(name)))).toEqual([]);
  });

  test('has an undashed single-piece curve per bundle and policy', async () => {
    const [slide] = (await back).slides;
    const links = partsOf('link').map(({ name }) => cut(String(name)));
    expect(links.length).toBeGreaterThan(40);
    const curves = thingsOf(slide?.elements ?? []).flatMap((each) =>
      each.type === 'shape' && (each.path?.includes('C') === true || each.shapType === 'line') ? [each] : [],
    );
    const listed = curves.filter(({ name }) => links.includes(wordsOf(name)));
    expect(listed.map(({ name }) => wordsOf(name)).sort()).toEqual(links.sort());
    expect(listed.filter(({ borderType }) => borderType !== 'solid')).toEqual([]);
  });

  function partsOf(role: 'node' | 'link') {
    return drawn.flatMap(({ picture }) => picture?.parts ?? []).filter((part) => part.role === role);
  }

  test('has every text of the drawing as text', async () => {
    const { slides } = await back;
    const texts = slides.map(({ elements }) => new Set(thingsOf(elements).flatMap(textOf)));
    for (const [index, { picture, legend }] of drawn.entries()) {
      const expected = [...(picture?.parts ?? []), ...(legend?.parts ?? [])].flatMap(({ primitives }) =>
        primitives.flatMap((mark) =>
          mark.kind === 'text' ? [squeezed(mark.lines.map(({ text }) => text).join(''))] : [],
        ),
      );
      expect(expected.filter((text) => texts[index]?.has(text) !== true)).toEqual([]);
    }
    const everything = texts.map((each) => [...each].join('\n')).join('\n');
    // The two slides together name every basic policy in full.
    expect(policies.filter(({ name }) => !everything.includes(squeezed(name[language])))).toEqual([]);
  });

  test('states its source and that it is unofficial, and links to the app', async () => {
    const [slide] = (await back).slides;
    const texts = thingsOf(slide?.elements ?? []).flatMap(textOf);
    expect(texts.some((text) => text.includes(squeezed(plain.source.attribution[language])))).toBe(true);
    expect(texts.join()).toContain(
      squeezed(language === 'ja' ? '市の刊行物ではありません' : 'not a publication'),
    );
    const contents = thingsOf(slide?.elements ?? []).flatMap((each) =>
      'content' in each ? [each.content] : [],
    );
    expect(contents.flatMap(linksIn)).toEqual([ADDRESS]);
  });

  test('has the metadata of the file as notes', async () => {
    const notes = (await back).slides.map(({ note }) => wordsOf(note));
    for (const note of notes) {
      expect(note).toContain(plain.title[language]);
      expect(note).toContain(plain.version);
    }
  });
});

test('a deck has its slides in order, each with its own texts', async () => {
  const [first] = slidesIn(realGraph);
  if (first === undefined) throw new RangeError('No slide');
  const steps = ['一', '二', '三', '四', '五'].map((title) => ({
    ...first,
    title,
    text: [`${title}の本文`],
    notes: [`${title}の覚え書き`, '二行目'],
  }));
  const { slides } = await readBack(deckIn(realGraph, 'ja', steps));
  expect(slides.map(({ elements }) => thingsOf(elements).flatMap(textOf)[0])).toEqual(
    steps.map(({ title }) => title),
  );
  for (const [index, { title }] of steps.entries())
    expect(wordsOf(slides[index]?.note ?? '')).toContain(`${title}の覚え書き二行目`);
});

test('a slide without a URL has no link', async () => {
  const bare = slidesIn(realGraph).map((slide) => ({ ...slide, link: null }));
  const { slides } = await readBack(deckIn(realGraph, 'ja', bare));
  const contents = slides.flatMap(({ elements }) =>
    thingsOf(elements).flatMap((each) => ('content' in each ? [each.content] : [])),
  );
  expect(contents.filter((content) => content.includes('<a '))).toEqual([]);
});

test('a slide omits what filters hide', async () => {
  const left = slidesIn(realGraph, { filter: { counts: { from: 2, to: null } } });
  const [slide] = (await readBack(deckIn(realGraph, 'ja', left))).slides;
  const names = thingsOf(slide?.elements ?? []).flatMap((each) => ('name' in each ? [each.name] : []));
  const hidden = plain.initiatives.filter((each) => timesListed(each.id) < 2);
  expect(hidden).toHaveLength(64);
  expect(hidden.filter(({ name }) => names.includes(name.ja))).toEqual([]);
  expect(names).toContain('中小企業融資制度');
});

describe.each(LANGUAGES)('hostile names, %s', (language) => {
  test.each(Array.from({ length: 2 }, (_, index) => index + 1))(
    'of chance %i are read as text',
    async (seed) => {
      const graph = hostileGraph(chanceFrom(seed));
      const drawn = slidesIn(graph, { language, view: seed % 2 === 0 ? 'map' : 'structure' });
      const { slides } = await readBack(deckIn(graph, language, drawn));
      expect(slides).toHaveLength(drawn.length);
      const html = slides
        .flatMap(({ elements }) => thingsOf(elements).map((each) => ('content' in each ? each.content : '')))
        .join('');
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      expect([...body.querySelectorAll('script, b')]).toEqual([]);
      expect(body.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
    },
  );
});

test('the selected node is highlighted, and its policies are named in the picture or the key', async () => {
  const selected = slidesIn(realGraph, { selected: id.node('sme-loan-program') });
  const { slides } = await readBack(deckIn(realGraph, 'ja', selected));
  const texts = new Set(slides.flatMap(({ elements }) => thingsOf(elements).flatMap(textOf)));
  const under = rowsOf(plain).filter(({ initiative }) => initiative.id === 'sme-loan-program');
  expect(under.map(({ policy }) => policy.name.ja).filter((name) => !texts.has(squeezed(name)))).toEqual([]);
});

/** The greatest length of shape names. */
function cut(name: string): string {
  return name.slice(0, 120);
}

/** The listing count. */
function timesListed(initiative: string): number {
  return rowsOf(plain).filter((row) => row.initiative.id === initiative).length;
}

function textOf(each: { readonly type: string; readonly content?: string }): readonly string[] {
  return each.type === 'text' ? [squeezed(wordsOf(each.content ?? ''))] : [];
}

/** Removes white space, which readers treat differently. */
function squeezed(text: string): string {
  return text.replaceAll(/\s/g, '');
}
