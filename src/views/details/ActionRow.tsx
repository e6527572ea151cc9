/** Actions on a node in one row, sticky at the bottom of the panel. */
import { useRef } from 'react';
import type { PlanNode } from '../../plan/graph.ts';
import { useExplorer } from '../../store/hooks.ts';
import { ConnectButton } from '../connection/ConnectButton.tsx';
import { ConnectionPicker } from '../connection/ConnectionPicker.tsx';
import { DropButton } from '../whatIf/DropButton.tsx';
import styles from './ActionRow.module.css';
import { CompareToggle } from './CompareToggle.tsx';

export function ActionRow({ node }: { readonly node: PlanNode }) {
  const isPicking = useExplorer((state) => state.connectionSource === node.id);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.row}>
      {isPicking ? (
        <ConnectionPicker from={node.id} input={input} />
      ) : (
        <>
          <ConnectButton node={node} input={input} />
          <CompareToggle node={node} />
          {node.kind === 'initiative' && <DropButton node={node} />}
        </>
      )}
    </div>
  );
}
