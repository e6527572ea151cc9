import { RotateCcw } from 'lucide-react';
import { useId, useRef } from 'react';
import { nodeOf } from '../../plan/graph.ts';
import { textIn } from '../../plan/text.ts';
import { useActions, useExplorer, useTranslation } from '../../store/hooks.ts';
import { useWhatIf, type WhatIfState } from '../../store/whatIf.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { useScrollIntoView } from '../../ui/useScrollIntoView.ts';
import { LongList } from '../LongList.tsx';
import { NodeName } from '../NodeName.tsx';
import { useFocusOnSelect } from '../nodeLink.ts';
import { SentenceText } from '../SentenceText.tsx';
import { DropAnother } from './DropAnother.tsx';
import { WhatBreaks } from './WhatBreaks.tsx';
import styles from './WhatIfPanel.module.css';
import { WhatWeakens } from './WhatWeakens.tsx';

/** Outcome of a what-if; renders nothing without one. */
export function WhatIfPanel() {
  const whatIf = useWhatIf();
  return whatIf === null ? null : <WhatIfContent dropping={whatIf} />;
}

function WhatIfContent({ dropping: whatIf }: { readonly dropping: WhatIfState }) {
  const { t, tableSentences } = useTranslation();
  const weak = useExplorer((state) => state.tableSettings.weak);
  const { removeFilter } = useActions();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  // Take over the focus from the details of the initiative that was just dropped.
  useFocusOnSelect(
    heading,
    null,
    useExplorer((state) => state.filter.without.at(-1)),
  );
  useScrollIntoView(
    () => (panel.current?.contains(document.activeElement) === true ? null : heading.current),
    'once',
  );
  const { before, figures, isWhole } = whatIf;
  return (
    <section ref={panel} className={styles.panel} aria-labelledby={title}>
      <div className={styles.head}>
        <h2 id={title} ref={heading} tabIndex={-1} className={styles.title}>
          {t('whatIf.title')}
        </h2>
        <Button icon={RotateCcw} onClick={() => removeFilter('without')}>
          {t('whatIf.undo')}
        </Button>
      </div>
      <DroppedChips />
      <DropAnother />
      <p className={styles.sentence}>
        <SentenceText sentence={tableSentences.whatIf(before, figures, weak, isWhole)} figures />
      </p>
      <WhatWeakens figures={figures} />
      <WhatBreaks figures={figures} />
      <p className={styles.note}>
        <Phrases text={t('whatIf.note')} />
      </p>
    </section>
  );
}

/** More chips would push the outcome out of view. */
const PAGE_SIZE = 8;

/** Chips of all dropped initiatives, including those hidden by other filters. A click restores one. */
function DroppedChips() {
  const { t, language } = useTranslation();
  const { toggleDropped } = useActions();
  const graph = useExplorer((state) => state.graph);
  const without = useExplorer((state) => state.filter.without);
  return (
    <LongList
      className={styles.chips}
      label={t('whatIf.dropped')}
      items={without}
      pageSize={PAGE_SIZE}
      row={(id) => {
        const node = nodeOf(graph, id);
        return (
          <Chip
            key={id}
            label={`${t('whatIf.takeBack')}${textIn(node.name, language)}`}
            onRemove={() => toggleDropped(id)}
          >
            <NodeName node={node} language={language} />
          </Chip>
        );
      }}
    />
  );
}
