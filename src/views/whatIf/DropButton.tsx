import { CircleSlash } from 'lucide-react';
import type { InitiativeNode } from '../../plan/graph.ts';
import { useActions, useExplorer, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';

/** Drops the initiative in a what-if, or restores it. */
export function DropButton({ node }: { readonly node: InitiativeNode }) {
  const { t } = useTranslation();
  const { toggleDropped } = useActions();
  const isDropped = useExplorer((state) => state.filter.without.includes(node.id));
  return (
    <Button
      icon={CircleSlash}
      label={t(isDropped ? 'whatIf.keep' : 'whatIf.drop')}
      data-tooltip=""
      onClick={() => toggleDropped(node.id)}
    >
      {t(isDropped ? 'whatIf.keepShort' : 'whatIf.dropShort')}
    </Button>
  );
}
