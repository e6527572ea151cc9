/** What PowerPoint requires of a package, and other readers tolerate. */
import path from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../fixtures/random.ts';
import { readXml, type XmlElement } from '../../fixtures/readXml.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { hostileGraph } from '../hostile.ts';
import { ADDRESS, deckIn, partsOf, slidesIn } from './decks.ts';

const hostile = hostileGraph(chanceFrom(7));
const decks = [
  ['ja', realGraph],
  ['en', realGraph],
  ['ja', hostile],
  ['en', hostile],
] as const;

const localName = ({ name }: XmlElement) => name.replace(/^.*:/, '');
const all = (elements: readonly XmlElement[], name: string) =>
  elements.filter((element) => localName(element) === name);
const valueIn = ({ attributes }: XmlElement, name: string) => attributes[name] ?? '';
const ownerOf = (rels: string) => path.join(path.dirname(rels), '..', path.basename(rels, '.rels'));

describe.each(decks)('a deck in %s', (language, graph) => {
  const slides = (['map', 'structure'] as const).flatMap((view) => slidesIn(graph, { language, view }));
  const parts = partsOf(deckIn(graph, language, slides));

  test('consists of well-formed XML', async () => {
    for (const xml of (await parts).values()) expect(() => readXml(xml)).not.toThrow();
  });

  test('declares the content type of each part exactly once', async () => {
    const types = all(readXml((await parts).get('[Content_Types].xml') ?? ''), 'Override').map((each) =>
      valueIn(each, 'PartName').slice(1),
    );
    const named = [...(await parts).keys()].filter((part) => !/\.rels$|^\[/.test(part));
    expect(types.sort()).toEqual(named.sort());
  });

  test('has relationships to existing parts only, and uses no undeclared ones', async () => {
    const files = await parts;
    for (const [rels, xml] of files) {
      if (!rels.endsWith('.rels')) continue;
      const relationships = all(readXml(xml), 'Relationship');
      const inside = relationships.filter((each) => valueIn(each, 'TargetMode') !== 'External');
      for (const each of inside)
        expect(files.has(path.join(path.dirname(ownerOf(rels)), valueIn(each, 'Target')))).toBe(true);
      const ids = relationships.map((each) => valueIn(each, 'Id'));
      expect(new Set(ids).size).toBe(ids.length);
      const owner = files.get(ownerOf(rels)) ?? '';
      const used = [...owner.matchAll(/ r:(?:id|embed|link)="(\w+)"/g)].map(([, id]) => id);
      expect(used.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
    }
  });

  test('has a theme per master, and notes per slide', async () => {
    const files = await parts;
    const targets = (rels: string) =>
      all(readXml(files.get(rels) ?? ''), 'Relationship').map((each) => valueIn(each, 'Target'));
    expect(targets('ppt/slideMasters/_rels/slideMaster1.xml.rels')).toContain('../theme/theme1.xml');
    expect(targets('ppt/notesMasters/_rels/notesMaster1.xml.rels')).toEqual(['../theme/theme2.xml']);
    expect(targets('ppt/slides/_rels/slide2.xml.rels')).toEqual([
      '../slideLayouts/slideLayout1.xml',
      '../notesSlides/notesSlide2.xml',
    ]);
    expect(targets('ppt/slides/_rels/slide1.xml.rels').at(-1)).toBe(ADDRESS);
  });

  test('lists masters before slides, in schema order', async () => {
    const presentation = readXml((await parts).get('ppt/presentation.xml') ?? '');
    const [root] = presentation;
    expect(presentation.filter(({ parent }) => parent === root).map(localName)).toEqual([
      'sldMasterIdLst',
      'notesMasterIdLst',
      'sldIdLst',
      'sldSz',
      'notesSz',
      'defaultTextStyle',
    ]);
    const ids = all(presentation, 'sldId').map((each) => Number(valueIn(each, 'id')));
    expect(ids).toEqual(slides.map((_, index) => 256 + index));
  });

  test('has unique shape ids on each slide', async () => {
    for (const [name, xml] of await parts) {
      const ids = all(readXml(xml), 'cNvPr').map((each) => valueIn(each, 'id'));
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  test('has integer coordinates, and no empty path box', async () => {
    const measured = new Set(['off', 'ext', 'chOff', 'chExt', 'pt']);
    for (const xml of (await parts).values()) {
      const elements = readXml(xml);
      const values = elements
        .filter((element) => measured.has(localName(element)))
        .flatMap(({ attributes }) => Object.entries(attributes))
        .flatMap(([key, value]) => (/^c?[xy]$/.test(key) ? [value] : []));
      expect(values.filter((value) => !/^-?\d+$/.test(value))).toEqual([]);
      const areas = all(elements, 'path').map(
        (path) => Number(valueIn(path, 'w')) * Number(valueIn(path, 'h')),
      );
      expect(areas.filter((area) => !(area > 0))).toEqual([]);
    }
  });

  test('has a title on each slide, and alternative text of each picture', async () => {
    const files = await parts;
    for (const [index, { title }] of slides.entries()) {
      const slide = readXml(files.get(`ppt/slides/slide${index + 1}.xml`) ?? '');
      const titles = all(slide, 'ph').filter((each) => valueIn(each, 'type') === 'title');
      expect(titles).toHaveLength(1);
      const said = all(slide, 'cNvPr').map((each) => valueIn(each, 'descr'));
      expect(said.some((text) => text.includes(title))).toBe(true);
    }
  });

  test('declares its language', async () => {
    const slide = readXml((await parts).get('ppt/slides/slide1.xml') ?? '');
    const tags = all(slide, 'rPr').map((each) => valueIn(each, 'lang'));
    expect(new Set(tags)).toEqual(new Set([{ ja: 'ja-JP', en: 'en-US' }[language]]));
    const theme = readXml((await parts).get('ppt/theme/theme1.xml') ?? '');
    expect(all(theme, 'ea').map((each) => valueIn(each, 'typeface'))).toEqual(['Yu Gothic', 'Yu Gothic']);
  });
});

test('is deterministic', async () => {
  const deck = deckIn(realGraph, 'ja', slidesIn(realGraph));
  expect(await partsOf(deck)).toEqual(await partsOf(deck));
});
