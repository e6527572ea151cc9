/** The step from a finding to its picture. */
import type { FindingStep } from './finding.ts';
import type { Explore } from './state.ts';

/** To where a finding is seen best; all else stays as it is. */
export function stepInto(state: Explore, step: FindingStep): Explore {
  const { desk } = state;
  switch (step.view) {
    case 'map':
    case 'structure':
      return {
        ...state,
        view: step.view,
        filter: { ...state.filter, ...step.filter },
        selected: step.selected,
        connect: null,
      };
    case 'overlap':
      return {
        ...state,
        view: 'overlap',
        filter: { ...state.filter, ...step.filter },
        desk: { ...desk, overlap: { ...desk.overlap, side: 'policies', order: step.order } },
      };
    case 'combinations':
      return {
        ...state,
        view: 'overlap',
        desk: { ...desk, overlap: { ...desk.overlap, side: 'strategies', sets: step.order } },
      };
    case 'list':
      return {
        ...state,
        view: 'list',
        desk: {
          ...desk,
          list: { sheet: 'policies', by: step.sortedBy, descending: step.sortedBy === 'relistedShare' },
        },
      };
  }
}
