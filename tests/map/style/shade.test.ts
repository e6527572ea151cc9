import '../../fixtures/everyLanguage.ts';
import { expect, test } from 'vitest';
import { serializeSvg } from '../../../src/exchange/picture/svg.ts';
import { shadesBy, shadingBy } from '../../../src/explore/shade.ts';
import { translationFor } from '../../../src/i18n/translation.ts';
import { legendEntries } from '../../../src/map/drawing/legendEntries.ts';
import { USUAL_ROOM } from '../../../src/map/geometry/mapPage.ts';
import { sceneOf } from '../../../src/map/geometry/sceneOf.ts';
import { nodeColour } from '../../../src/map/style/colour.ts';
import { nodeStyle } from '../../../src/map/style/nodeStyle.ts';
import { shadeGround } from '../../../src/map/style/shadeGround.ts';
import { nodeState } from '../../../src/map/style/state.ts';
import { nodeOf } from '../../../src/plan/graph.ts';
import { INK, PAPER, strategyColour } from '../../../src/ui/palette.ts';
import { attributedGraph as graph } from '../../fixtures/attributed.ts';
import { drawingOf } from '../drawing/drawn.ts';
import { stateOf } from '../sceneState.ts';
import { contrast } from './wcag.ts';

const state = stateOf(graph, { shades: shadesBy(graph, 'budget') });
const scene = sceneOf(graph, 'map', USUAL_ROOM.wide, { kind: 'closed' });
const styles = new Map(
  [...scene.nodes.values()].map((at) => {
    const own = nodeState(at, state);
    return [at.id, nodeStyle(at, nodeOf(graph, at.node), 'map', nodeColour(graph, at), own)];
  }),
);

test('a name has the shade behind it, and other marks the colour of their strategy around it', () => {
  expect(styles.get('shared-loan')?.fill).toEqual({ colour: '#4062cb', opacity: 1 });
  const dot = styles.get('tool-library');
  expect(dot?.fill).toEqual({ colour: '#a3baf1', opacity: 1 });
  expect(dot?.border?.colour).toBe(strategyColour(1).strong);
  expect(styles.get('solar-roofs')?.fill.colour).toBe('#cfcfcf');
  const chip = styles.get('1.1.1');
  expect([chip?.fill.colour, chip?.border?.colour]).toEqual(['#14297f', strategyColour(0).strong]);
});

test('text on each step has a contrast of at least 4.5:1', () => {
  for (const step of [1, 2, 3, 4, 5, 6]) {
    const ground = shadeGround(step);
    const colour = ground?.isDark === true ? PAPER : INK;
    expect(contrast({ colour, opacity: 1 }, ground?.colour ?? '')).toBeGreaterThan(4.5);
  }
});

test('the legend names the attribute, whose it is, and each step', () => {
  const about = { view: 'map', scene, isLosing: false, plan: graph.plan } as const;
  const words = translationFor('en', graph.plan);
  const entries = (id: string | null) =>
    legendEntries({ ...about, shading: shadingBy(graph, id) }, words).map(({ text }) => text);
  expect(entries('budget')).toEqual([
    ...['First', 'Re-listed', 'Only here', 'Ⅰ–Ⅱ Priority'],
    'Shade: Budget of basic policies and initiatives (the plan’s values, our steps)',
    ...['-0.5 thousand yen', '400 thousand yen', '800 thousand yen', '1,200 thousand yen'],
    ...['9,999 thousand yen', '(no value)'],
  ]);
});

test('a saved picture has the shade and its legend', () => {
  const text = serializeSvg(drawingOf(graph, { shade: 'budget' }));
  expect(text).toContain('濃淡：基本施策・取組の予算（計画の値、段階は当アプリ）');
  expect(text).toContain('#14297f');
  // The number is on the dark chip, the name beside it.
  const colours = [...text.matchAll(/fill="(#\w+)"><tspan[^>]*>(1\.1\.[12]|店づくりの支援)</g)];
  expect(colours.map(([, colour, label]) => [label, colour])).toEqual([
    ['1.1.1', PAPER],
    ['1.1.2', INK],
    ['店づくりの支援', INK],
  ]);
});
