import { ArrowLeft } from 'lucide-react';
import type { RefObject } from 'react';
import { otherNameLanguages } from '../../i18n/otherNames.ts';
import type { PlanNode } from '../../plan/graph.ts';
import { isUnofficialIn } from '../../plan/text.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { NodeName } from '../NodeName.tsx';
import { NodeNumber } from '../NodeNumber.tsx';
import { useClearSelection } from '../nodeLink.ts';
import { Breadcrumb } from './Breadcrumb.tsx';
import styles from './NodeHeader.module.css';

type Props = {
  readonly node: PlanNode;
  readonly titleId: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
};

/** Kind, number, names in all languages and breadcrumb of a node. */
export function NodeHeader({ node, titleId, heading }: Props) {
  const { t, kindOf } = useTranslation();
  const language = useExplorer((state) => state.language);
  const close = useClearSelection();
  return (
    <>
      <div className={styles.top} data-bar="true">
        <Button look="quiet" icon={ArrowLeft} label={t('details.close')} onClick={close} />
        <p className={styles.kind}>
          <span>{kindOf(node)}</span> <NodeNumber node={node} />
        </p>
      </div>
      <header>
        <h2 id={titleId} ref={heading} tabIndex={-1} className={styles.name}>
          <NodeName node={node} language={language} />
        </h2>
        <p className={styles.others}>
          {language !== 'ja' && <UnofficialNote />}{' '}
          {otherNameLanguages(node.name, language).map((other) => (
            <NodeName key={other} node={node} language={other} isBeside />
          ))}{' '}
          {language === 'ja' && <UnofficialNote />}
        </p>
        <Breadcrumb node={node} />
      </header>
    </>
  );
}

/** Marks the English name as unofficial where it is our translation. */
function UnofficialNote() {
  const { t } = useTranslation();
  const plan = useExplorer((state) => state.graph.plan);
  if (!isUnofficialIn(plan, 'en')) return null;
  return <span className={styles.unofficial}>{t('details.unofficial')}</span>;
}
