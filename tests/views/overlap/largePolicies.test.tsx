import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DESK } from '../../../src/explore/desk.ts';
import { OverlapView } from '../../../src/views/overlap/OverlapView.tsx';
import { generatedGraph } from '../../fixtures/generated.ts';
import { renderView } from '../renderView.tsx';

const large = generatedGraph({ nodes: 1_500, strategies: 3, projects: 2 }, 7);

test.each(['ja', 'en'] as const)(
  '%s: of more policies than a table shows, one chooses a policy and no order of the table',
  (language) => {
    const says = {
      ja: { choose: '見る基本施策', both: '両方に掲載', similar: '似ている順' },
      en: { choose: 'Basic policy to look at', both: 'In both', similar: 'By similarity' },
    }[language];
    renderView(<OverlapView />, language, { desk: DESK }, large);
    expect(screen.getByRole('combobox', { name: says.choose })).toBeVisible();
    expect(screen.getByRole('radio', { name: says.both })).toBeChecked();
    expect(screen.queryByRole('radio', { name: says.similar })).toBeNull();
  },
);
