/** The step from a finding to its picture. */
import type { FindingTarget } from './finding.ts';
import type { ViewState } from './state.ts';

/** To where a finding is seen best; all else stays as it is. */
export function openFinding(state: ViewState, step: FindingTarget): ViewState {
  const { tableSettings } = state;
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
        tableSettings: {
          ...tableSettings,
          overlap: { ...tableSettings.overlap, side: 'policies', order: step.order },
        },
      };
    case 'combinations':
      return {
        ...state,
        view: 'overlap',
        tableSettings: {
          ...tableSettings,
          overlap: { ...tableSettings.overlap, side: 'strategies', sets: step.order },
        },
      };
    case 'list':
      return {
        ...state,
        view: 'list',
        tableSettings: {
          ...tableSettings,
          list: { sheet: 'policies', by: step.sortedBy, descending: step.sortedBy === 'relistedShare' },
        },
      };
  }
}
