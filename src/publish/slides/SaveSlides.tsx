/** Exports a tour as PowerPoint slides, with progress and a button to cancel. */
import { Presentation, X } from 'lucide-react';
import { useRef } from 'react';
import type { SlidesProps } from '../../briefing/edit/TourPanel.tsx';
import { useExplorerStore, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { downloadFile } from '../../ui/downloadFile.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { useTask } from '../useTask.ts';
import { exportTourDeck } from './tourSlides.ts';

type Props = SlidesProps & { readonly makeDeck?: typeof exportTourDeck };

export function SaveSlides({ source, tour, say, makeDeck = exportTourDeck }: Props) {
  const { t } = useTranslation();
  const explorer = useExplorerStore();
  const task = useTask<null, string>();
  const { state } = task;
  const button = useRef<HTMLButtonElement>(null);
  const isExporting = state.kind === 'making';

  const save = async () => {
    say({ key: 'slides.saidMaking' });
    const end = await task.run(null, async (options) => {
      const file = await makeDeck(explorer.getState(), source, tour, options);
      options.signal.throwIfAborted();
      downloadFile(file);
      say({ key: 'tours.saidSaved', values: { file: file.name } });
      return file.name;
    });
    if (end === 'failed') say({ key: 'slides.saidFailed' });
  };
  const cancel = () => {
    task.cancel();
    say({ key: 'slides.saidCancelled' });
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        icon={Presentation}
        label={t('slides.save')}
        aria-disabled={isExporting || undefined}
        onClick={() => {
          if (!isExporting) void save();
        }}
      >
        {t('slides.powerPoint')}
      </Button>
      {isExporting ? (
        <>
          <ProgressBar label={t('slides.saidMaking')} share={state.share} />
          <Button look="quiet" icon={X} label={t('slides.cancel')} onClick={cancel}>
            {t('tours.cancel')}
          </Button>
        </>
      ) : null}
    </>
  );
}
