/** The baseline: the same elements at given positions, drawn by Cytoscape alone with a plain style. */
import cytoscape from './cytoscape.js';

const elements = await (await fetch(new URLSearchParams(location.search).get('elements'))).json();
const cy = cytoscape({
  container: document.getElementById('cy'),
  elements,
  layout: { name: 'preset' },
  autoungrabify: true,
  boxSelectionEnabled: false,
  style: [
    { selector: 'node', style: { width: 'data(size)', height: 'data(size)', 'background-color': '#3366aa' } },
    { selector: 'edge', style: { width: 1, 'line-color': '#999999' } },
    { selector: '.away', style: { display: 'none' } },
    { selector: '.dim', style: { opacity: 0.16 } },
  ],
});
cy.one('render', () => {
  document.documentElement.dataset.ready = 'true';
});
cy.on('tap', 'node', ({ target }) => {
  cy.batch(() => {
    cy.elements().addClass('dim');
    target.closedNeighborhood().removeClass('dim');
  });
});
globalThis.hideFirst = () => {
  cy.batch(() => cy.nodes('[strategy = "1"]').addClass('away'));
};
