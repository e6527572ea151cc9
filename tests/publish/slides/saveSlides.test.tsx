import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { StatusMessage } from '../../../src/briefing/edit/statusMessage.ts';
import { BUILT_IN_TOUR } from '../../../src/explore/tour/tourSession.ts';
import { SaveSlides } from '../../../src/publish/slides/SaveSlides.tsx';
import type { exportTourDeck } from '../../../src/publish/slides/tourSlides.ts';
import { tourOf } from '../../fixtures/tours.ts';
import { graph, renderView } from '../../views/renderView.tsx';

const SAYS = {
  ja: {
    save: 'ツアーをPowerPointで保存',
    cancel: 'PowerPointの作成をやめる',
    making: 'PowerPointを作成しています',
  },
  en: {
    save: 'Save the tour as PowerPoint',
    cancel: 'Cancel making PowerPoint slides',
    making: 'Making the slides',
  },
} as const;

function renderSave(language: 'ja' | 'en', makeDeck: typeof exportTourDeck) {
  const said: StatusMessage[] = [];
  const { user } = renderView(
    <SaveSlides
      source={BUILT_IN_TOUR}
      tour={tourOf(['一歩'], '案内', graph)}
      makeDeck={makeDeck}
      say={(one) => {
        if (one !== null) said.push(one);
      }}
    />,
    language,
  );
  return { user, said };
}

for (const language of ['ja', 'en'] as const) {
  test(`${language}: an export can be cancelled without an error message`, async () => {
    const { user, said } = renderSave(
      language,
      (_state, _source, _tour, { signal }) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('Aborted')))),
    );
    await user.click(screen.getByRole('button', { name: SAYS[language].save }));
    await user.click(await screen.findByRole('button', { name: SAYS[language].cancel }));
    expect(said.map(({ key }) => key)).toEqual(['slides.saidMaking', 'slides.saidCancelled']);
    expect(screen.queryByRole('button', { name: SAYS[language].cancel })).toBeNull();
    expect(screen.getByRole('button', { name: SAYS[language].save })).toHaveFocus();
  });

  test(`${language}: a failed export is announced and can be retried`, async () => {
    const { user, said } = renderSave(language, () => Promise.reject(new Error('No room')));
    const save = screen.getByRole('button', { name: SAYS[language].save });
    await user.click(save);
    await expect.poll(() => said.at(-1)?.key).toBe('slides.saidFailed');
    await user.click(save);
    await expect.poll(() => said.length).toBe(4);
  });

  test(`${language}: shows a progress bar, and the status announces only that the export runs`, async () => {
    let tell: (share: number) => void = () => {};
    const { user, said } = renderSave(language, (_state, _source, _tour, { onProgress = () => {} }) => {
      tell = onProgress;
      return new Promise(() => {});
    });
    await user.click(screen.getByRole('button', { name: SAYS[language].save }));
    for (const share of [0.01, 0.5, 0.99]) {
      act(() => tell(share));
      expect(said).toEqual([{ key: 'slides.saidMaking' }]);
      const bar = screen.getByRole('progressbar', { name: SAYS[language].making });
      expect(bar).toHaveProperty('value', share);
    }
  });
}
