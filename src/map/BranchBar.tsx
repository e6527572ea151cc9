/** Opens and closes branches: all policies at once or, in a large plan, single branches. */
import { isTooLarge } from '../explore/collapse.ts';
import { type Branches, type BranchId, SHARED_BRANCH, toggleBranch } from '../explore/state.ts';
import { useActions, useExplorer, useTranslation } from '../store/hooks.ts';
import { Chip } from '../ui/Chip.tsx';
import look from '../ui/ToolButton.module.css';
import styles from './CanvasToolbar.module.css';
import { branchToExpand } from './collapsedNodes.ts';
import { effectiveView } from './effectiveView.ts';
import type { Scene } from './geometry/scene.ts';

export function BranchBar({ scene }: { readonly scene: Scene }) {
  const view = useExplorer(effectiveView);
  const large = useExplorer(({ graph }) => isTooLarge(graph, view));
  const hasInitiatives = useExplorer(({ graph }) => graph.initiatives.length > 0);
  if (large) return <OpenBranches scene={scene} />;
  return view === 'structure' && hasInitiatives ? <BranchChoice /> : null;
}

const KINDS = ['closed', 'open', 'asPrinted'] as const;

/** Shows listings as dots, first listings with names, or all listings as printed. */
function BranchChoice() {
  const { t } = useTranslation();
  const { setBranches } = useActions();
  const graph = useExplorer((state) => state.graph);
  const branches = useExplorer((state) => state.branches);
  const all = graph.policies.map(({ id }) => id);
  // If only some policies are open, no option is checked.
  const isChosen = (kind: Branches['kind']) =>
    branches.kind === kind && (branches.kind !== 'open' || all.every((id) => branches.branches.includes(id)));
  const choose = (kind: Branches['kind']) =>
    setBranches(kind === 'open' ? { kind, branches: all } : { kind });
  return (
    <>
      <fieldset className={`${styles.branches} ${styles.sideBySide} ${look.group}`}>
        <legend className={styles.liveRegion}>{t('branches.title')}</legend>
        {KINDS.map((kind) => (
          <button key={kind} type="button" aria-pressed={isChosen(kind)} onClick={() => choose(kind)}>
            {t(`branches.${kind}`)}
          </button>
        ))}
      </fieldset>
      {/* On a phone a select takes the place of the buttons. */}
      <select
        className={styles.inOne}
        aria-label={t('branches.title')}
        value={KINDS.find(isChosen) ?? ''}
        onChange={({ target }) => {
          const kind = KINDS.find((each) => each === target.value);
          if (kind !== undefined) choose(kind);
        }}
      >
        <option value="" hidden={true} />
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`branches.${kind}`)}
          </option>
        ))}
      </select>
    </>
  );
}

/** Chips that close the open branches, and a button that opens the branch of the selected node. */
function OpenBranches({ scene }: { readonly scene: Scene }) {
  const { t } = useTranslation();
  const { setBranches } = useActions();
  const graph = useExplorer((state) => state.graph);
  const branches = useExplorer((state) => state.branches);
  const selected = useExplorer((state) => state.selected);
  const closed = selected === null ? null : branchToExpand(scene, selected);
  const nameOf = (branch: BranchId) => (branch === SHARED_BRANCH ? t('map.restOpened') : branch);
  const toggle = (branch: BranchId) => setBranches(toggleBranch(graph, branches, branch));
  return (
    <fieldset className={`${styles.branches} ${look.group}`}>
      <legend className={styles.liveRegion}>{t('branches.opened')}</legend>
      {branches.kind === 'open' &&
        branches.branches.map((branch) => (
          <Chip
            key={branch}
            label={t('branches.closeOne', { branch: nameOf(branch) })}
            onRemove={() => toggle(branch)}
          >
            {nameOf(branch)}
          </Chip>
        ))}
      {closed !== null && (
        <button type="button" onClick={() => toggle(closed)}>
          {t('branches.openOne', { branch: closed })}
        </button>
      )}
    </fieldset>
  );
}
