import { ArrowLeft } from 'lucide-react';
import type { RefObject } from 'react';
import { LANGUAGES } from '../../i18n/languages.ts';
import type { PlanNode } from '../../plan/graph.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { KIND_LABEL } from '../kindLabel.ts';
import { NodeName } from '../NodeName.tsx';
import { NodeNumber } from '../NodeNumber.tsx';
import { useClearSelection } from '../nodeLink.ts';
import { Breadcrumb } from './Breadcrumb.tsx';
import styles from './NodeHeader.module.css';

/** What the node is, what it is called in each language, and where it stands. */
export function NodeHeader({
  node,
  titleId,
  heading,
}: {
  node: PlanNode;
  titleId: string;
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const { t } = useTranslation();
  const language = useExplorer((state) => state.language);
  const close = useClearSelection();
  return (
    <>
      <div className={styles.top} data-bar="true">
        <Button look="quiet" icon={ArrowLeft} label={t('details.close')} onClick={close} />
        <p className={styles.kind}>
          {t(KIND_LABEL[node.kind])} <NodeNumber node={node} />
        </p>
      </div>
      <header>
        <h2 id={titleId} ref={heading} tabIndex={-1} className={styles.name}>
          <NodeName node={node} language={language} />
        </h2>
        <p className={styles.others}>
          {language !== 'ja' && <UnofficialNote />}{' '}
          {LANGUAGES.filter((other) => other !== language && Object.hasOwn(node.name, other)).map((other) => (
            <NodeName key={other} node={node} language={other} />
          ))}{' '}
          {language === 'ja' && <UnofficialNote />}
        </p>
        <Breadcrumb node={node} />
      </header>
    </>
  );
}

/** Beside the English name, whichever of the names it is. */
function UnofficialNote() {
  const { t } = useTranslation();
  return <span className={styles.unofficial}>{t('details.unofficial')}</span>;
}
