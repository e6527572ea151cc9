/** What the picture opens: how much of each policy, or, of a large plan, which of its branches. */
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
  if (large) return <OpenBranches scene={scene} />;
  return view === 'structure' ? <BranchChoice /> : null;
}

/** Dots only, names of what is listed first, or everything as printed. */
function BranchChoice() {
  const { t } = useTranslation();
  const { setBranches } = useActions();
  const graph = useExplorer((state) => state.graph);
  const branches = useExplorer((state) => state.branches);
  const all = graph.policies.map(({ id }) => id);
  // Where only some are open, none of the choices is what one sees.
  const isChosen = (kind: Branches['kind']) =>
    branches.kind === kind && (branches.kind !== 'open' || all.every((id) => branches.branches.includes(id)));
  const choices = [
    { kind: 'closed', label: t('branches.closed'), choose: () => setBranches({ kind: 'closed' }) },
    { kind: 'open', label: t('branches.open'), choose: () => setBranches({ kind: 'open', branches: all }) },
    { kind: 'asPrinted', label: t('branches.asPrinted'), choose: () => setBranches({ kind: 'asPrinted' }) },
  ] as const;
  return (
    <>
      <fieldset className={`${styles.branches} ${styles.sideBySide} ${look.group}`}>
        <legend className={styles.liveRegion}>{t('branches.title')}</legend>
        {choices.map(({ kind, label, choose }) => (
          <button key={kind} type="button" aria-pressed={isChosen(kind)} onClick={choose}>
            {label}
          </button>
        ))}
      </fieldset>
      {/* A phone has no room for them side by side. */}
      <select
        className={styles.inOne}
        aria-label={t('branches.title')}
        value={choices.find(({ kind }) => isChosen(kind))?.kind ?? ''}
        onChange={({ target }) => choices.find(({ kind }) => kind === target.value)?.choose()}
      >
        <option value="" hidden={true} />
        {choices.map(({ kind, label }) => (
          <option key={kind} value={kind}>
            {label}
          </option>
        ))}
      </select>
    </>
  );
}

/** The open branches, each to close again; and the closed one in which the selected thing is found, to open. */
function OpenBranches({ scene }: { readonly scene: Scene }) {
  const { t } = useTranslation();
  const { setBranches } = useActions();
  const graph = useExplorer((state) => state.graph);
  const branches = useExplorer((state) => state.branches);
  const selected = useExplorer((state) => state.selected);
  const closed = selected === null ? null : branchToExpand(scene, selected);
  const toggle = (branch: BranchId) => setBranches(toggleBranch(graph, branches, branch));
  return (
    <fieldset className={`${styles.branches} ${look.group}`}>
      <legend className={styles.liveRegion}>{t('branches.opened')}</legend>
      {branches.kind === 'open' &&
        branches.branches.map((branch) => (
          <Chip
            key={branch}
            label={t('branches.closeOne', {
              branch: branch === SHARED_BRANCH ? t('map.restOpened') : branch,
            })}
            onRemove={() => toggle(branch)}
          >
            {branch === SHARED_BRANCH ? t('map.restOpened') : branch}
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
