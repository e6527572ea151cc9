/** How the canvas draws. Style comes from here alone, never from a plan file: a style value can call out. */
import type { StylesheetJson } from 'cytoscape';
import { INK, PAPER } from '../ui/palette.ts';
import { SLICES } from './elements.ts';

const slices = Object.fromEntries(
  Array.from({ length: SLICES }, (_, index) => index + 1).flatMap((slice) => [
    [`pie-${slice}-background-color`, `data(sliceColour${slice})`],
    [`pie-${slice}-background-size`, `data(slice${slice})`],
  ]),
);

export const style: StylesheetJson = [
  {
    selector: 'node',
    style: {
      shape: (node) => node.data('shape'),
      width: 'data(w)',
      height: 'data(h)',
      'background-color': 'data(strong)',
      'border-width': 0,
      'z-index-compare': 'manual',
      'z-index': 10,
      'overlay-opacity': 0,
    },
  },
  { selector: '.vision', style: { 'background-color': INK, 'z-index': 8 } },
  { selector: '.priorityProject', style: { 'background-color': '#4d4d4d', shape: 'round-rectangle' } },
  { selector: '.strategy', style: { 'z-index': 8 } },
  { selector: '.arc', style: { 'shape-polygon-points': 'data(points)', 'z-index': 1, events: 'yes' } },
  {
    selector: '.direction',
    style: {
      'shape-polygon-points': 'data(points)',
      'background-color': 'data(pale)',
      'border-width': 0.75,
      'border-color': 'data(strong)',
      'border-opacity': 0.35,
      'z-index': 0,
    },
  },
  { selector: '.policy, .seat', style: { 'z-index': 9 } },
  { selector: '.sign', style: { 'background-opacity': 0 } },
  {
    selector: '.count',
    style: { 'background-color': PAPER, 'border-width': 1.25, 'border-color': 'data(strong)', 'z-index': 9 },
  },
  {
    selector: '.policy.as-row',
    style: {
      'background-fill': 'linear-gradient',
      'background-gradient-direction': 'to-right',
      'background-gradient-stop-colors': (node) => [node.data('strong'), node.data('strong'), PAPER, PAPER],
      'background-gradient-stop-positions': [0, 0.9, 0.9, 100],
      'z-index': 2,
    },
  },
  {
    selector: '.initiative',
    style: { 'border-width': 1.5, 'border-color': PAPER },
  },
  // Only what has more than one colour is a pie: a slice costs as much as all other style together.
  { selector: '.initiative.mixed', style: { 'pie-size': '100%', ...slices } },
  {
    selector: '.initiative.as-dot',
    style: { 'border-width': 1.5, 'border-color': 'data(strong)' },
  },
  { selector: '.mixed.as-dot', style: { 'pie-size': '0%' } },
  {
    selector: '.mark',
    style: { 'background-color': PAPER, 'border-width': 1.5, 'border-color': 'data(strong)' },
  },
  {
    selector: 'edge',
    style: {
      'curve-style': 'unbundled-bezier',
      'control-point-distances': 'data(distance)',
      'control-point-weights': 'data(weight)',
      'edge-distances': 'node-position',
      // From middle to middle, under the nodes: a petal is too near to its policy for any outer point.
      'source-endpoint': 'inside-to-node',
      'target-endpoint': 'inside-to-node',
      'line-color': 'data(strong)',
      'z-index-compare': 'manual',
      'z-index': 4,
      'overlay-opacity': 0,
      events: 'no',
    },
  },
  { selector: 'edge.first', style: { width: 2.2, 'line-opacity': 0.62 } },
  {
    selector: 'edge.relisted',
    style: { width: 1.1, 'line-style': 'dashed', 'line-dash-pattern': [4, 3], 'line-opacity': 0.5 },
  },
  { selector: '.away', style: { display: 'none' } },
  { selector: 'edge.in-structure', style: { visibility: 'hidden', 'line-opacity': 0.85 } },
  { selector: 'edge.in-structure.lit', style: { visibility: 'visible' } },
  { selector: 'node.dim', style: { opacity: 0.16 } },
  { selector: '.direction.dim, .arc.dim', style: { opacity: 0.45 } },
  // Pale enough for dark words.
  { selector: '.strategy.dim, .vision.dim', style: { opacity: 0.25 } },
  { selector: 'edge.dim', style: { 'line-opacity': 0.06 } },
  { selector: 'edge.first.lit', style: { width: 3.4, 'line-opacity': 1, 'z-index': 6 } },
  { selector: 'edge.relisted.lit', style: { width: 2, 'line-opacity': 1, 'z-index': 6 } },
  // A ring of ink with a gap, where what is selected has a glow: told apart in grey print, too.
  {
    selector: 'node.hit',
    style: { 'outline-width': 2.5, 'outline-color': INK, 'outline-offset': 2, 'outline-opacity': 1 },
  },
  { selector: '.sign.hit, .count.hit, .arc.hit', style: { 'outline-width': 0 } },
  // A row is as high as its words: a ring that stands off would strike through its neighbours'.
  { selector: '.policy.as-row.hit', style: { 'outline-width': 1.2, 'outline-offset': 0 } },
  { selector: 'node.hit.dim', style: { opacity: 0.5 } },
  {
    selector: '.vision.hit.dim, .strategy.hit.dim, .policy.hit.dim, .priorityProject.hit.dim',
    style: { 'background-opacity': 0.5 },
  },
  // What a what-if weakens: a broken line of ink, beside the sign that says how much. A row has its lost dots.
  {
    selector: '.policy.weakened',
    style: { 'border-width': 2, 'border-style': 'dashed', 'border-color': INK, 'border-opacity': 1 },
  },
  { selector: '.policy.as-row.weakened', style: { 'border-width': 0 } },
  {
    selector: 'node.selected',
    style: {
      'underlay-color': '#ffc107',
      'underlay-opacity': 0.9,
      'underlay-padding': 4,
      'underlay-shape': 'round-rectangle',
      'border-width': 2.5,
      'border-style': 'solid',
      'border-color': INK,
      'border-opacity': 1,
    },
  },
  { selector: '.initiative.selected, .mark.selected', style: { 'underlay-shape': 'ellipse' } },
  // A heavier line would touch its words, and a wider glow its neighbours'.
  { selector: '.policy.as-row.selected', style: { 'border-width': 1, 'underlay-padding': 2 } },
  { selector: '.sign.selected', style: { 'underlay-opacity': 0, 'border-width': 0 } },
];
