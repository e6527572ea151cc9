import type { FindingTarget } from './finding.ts';
import type { ViewState } from './state.ts';

/** The view state that shows a finding best; what the target does not mention stays as it is. */
export function openFinding(state: ViewState, target: FindingTarget): ViewState {
  const { tableSettings } = state;
  const { overlap } = tableSettings;
  const filter = 'filter' in target ? { ...state.filter, ...target.filter } : state.filter;
  const show = (view: ViewState['view'], settings: Partial<ViewState['tableSettings']>): ViewState => ({
    ...state,
    view,
    filter,
    tableSettings: { ...tableSettings, ...settings },
  });
  switch (target.view) {
    case 'map':
    case 'structure':
      return { ...state, view: target.view, filter, selected: target.selected, connect: null };
    case 'overlap':
      return show('overlap', { overlap: { ...overlap, side: 'policies', order: target.order } });
    case 'combinations':
      return show('overlap', { overlap: { ...overlap, side: 'strategies', sets: target.order } });
    case 'list': {
      const { sheet, sortedBy: by } = target;
      return show('list', { list: { sheet, by, descending: by === 'relistedShare' } });
    }
  }
}
