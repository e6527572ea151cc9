/** Maps the data of elements to Cytoscape's style properties. The values come from `style/`. */
import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { LINK_DASH } from './style/linkStyle.ts';

export const style: StylesheetJson = [
  {
    selector: 'node',
    style: {
      shape: (node: NodeSingular) => node.data('shape'),
      width: 'data(w)',
      height: 'data(h)',
      'background-color': 'data(fill)',
      'background-opacity': (node: NodeSingular) => node.data('fillOpacity'),
      'z-index-compare': 'manual',
      'z-index': (node: NodeSingular) => node.data('order'),
      'overlay-opacity': 0,
    },
  },
  // Apart, because Cytoscape computes each property of each node on every change.
  {
    selector: 'node.bordered',
    style: {
      'border-width': 'data(borderWidth)',
      'border-color': 'data(borderColour)',
      'border-opacity': (node: NodeSingular) => node.data('borderOpacity'),
      'border-style': (node: NodeSingular) => node.data('borderStyle'),
      'border-dash-pattern': (node: NodeSingular) => node.data('borderDash'),
    },
  },
  {
    selector: 'node.outlined',
    style: {
      'outline-width': 'data(outlineWidth)',
      'outline-color': 'data(outlineColour)',
      'outline-opacity': (node: NodeSingular) => node.data('outlineOpacity'),
      'outline-style': (node: NodeSingular) => node.data('outlineStyle'),
      'outline-offset': 'data(outlineOffset)',
    },
  },
  { selector: 'node.away', style: { display: 'none' } },
  {
    selector: 'edge',
    style: {
      'curve-style': 'unbundled-bezier',
      'control-point-distances': (edge: EdgeSingular) => edge.data('distances'),
      'control-point-weights': (edge: EdgeSingular) => edge.data('weights'),
      'edge-distances': 'node-position',
      'source-endpoint': (edge: EdgeSingular) => edge.data('from'),
      'target-endpoint': (edge: EdgeSingular) => edge.data('to'),
      'line-color': 'data(colour)',
      'line-opacity': (edge: EdgeSingular) => edge.data('opacity'),
      'line-style': (edge: EdgeSingular) => edge.data('lineStyle'),
      'line-dash-pattern': LINK_DASH,
      width: 'data(width)',
      'z-index-compare': 'manual',
      'z-index': (edge: EdgeSingular) => edge.data('order'),
      display: (edge: EdgeSingular) => edge.data('display'),
      'overlay-opacity': 0,
      events: 'no',
    },
  },
];
