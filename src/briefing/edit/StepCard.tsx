/** Card of a step in the editor: show, edit, move, copy and delete. */
import { ArrowDown, ArrowUp, CopyPlus, GripVertical, Play, RefreshCw, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { type OnTextChange, StepFields } from './StepFields.tsx';
import { StepHeader, type StepHeadProps } from './StepHeader.tsx';
import styles from './Steps.module.css';
import { type Edge, useDragStep } from './useDragStep.ts';

export type StepActions = Pick<StepHeadProps, 'onOpen' | 'onShow'> & {
  readonly onPresent: () => void;
  readonly onUpdate: () => void;
  readonly onWords: OnTextChange;
  readonly onCopy: () => void;
  readonly onDelete: () => void;
  /** `to` is the new index; `by` is the control that keeps the focus. */
  readonly onMove: (to: number, by: 'up' | 'down' | null) => void;
  readonly onDrop: (dropped: number, edge: Edge) => void;
};

type Props = StepHeadProps &
  StepActions & {
    readonly stepKey: number;
    readonly all: number;
    /** The screen that showed this step has changed since. */
    readonly isChanged: boolean;
  };

export function StepCard(props: Props) {
  const { stepKey, all, isChanged, onPresent, onUpdate, onWords, onCopy, onDelete, onMove, onDrop, ...head } =
    props;
  const { at, step, isCurrent, isOpen } = head;
  const { t, number } = useTranslation();
  const body = useId();
  const card = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const { isDragged, edge } = useDragStep(stepKey, { card, handle }, onDrop);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    // Text fields may use these keys themselves.
    if (by === 0 || (event.target instanceof Element && event.target.closest('textarea, input'))) return;
    event.preventDefault();
    if (at + by >= 0 && at + by < all) onMove(at + by, null);
  };
  const place = { number: number(at + 1) };
  return (
    <li
      ref={card}
      className={styles.step}
      data-current={isCurrent}
      data-dragged={isDragged}
      data-edge={edge ?? undefined}
      onKeyDown={onKeyDown}
    >
      <span
        ref={handle}
        className={styles.handle}
        aria-hidden="true"
        data-tooltip={`${t('tours.dragStep', place)}\n${t('tours.stepKeys')}`}
      >
        <GripVertical />
      </span>
      <StepHeader {...head} body={body} openLabel="tours.editStep" />
      {isChanged && !isOpen ? (
        <div className={styles.changed}>
          <span>{t('tours.changed')}</span>
          <UpdateButton number={place.number} onUpdate={onUpdate} />
        </div>
      ) : null}
      {isOpen ? (
        <div id={body} className={styles.body}>
          <StepFields of={t('tours.wordsOfStep', place)} step={step} onWords={onWords} />
          <div className={styles.tools}>
            {isCurrent ? null : <UpdateButton number={place.number} onUpdate={onUpdate} />}
            <Button icon={Play} onClick={onPresent}>
              {t('tours.presentHere')}
            </Button>
          </div>
          <div className={styles.tools}>
            <Button
              look="quiet"
              icon={ArrowUp}
              label={t('tours.up', place)}
              data-part="up"
              disabled={at === 0}
              onClick={() => onMove(at - 1, 'up')}
            />
            <Button
              look="quiet"
              icon={ArrowDown}
              label={t('tours.down', place)}
              data-part="down"
              disabled={at === all - 1}
              onClick={() => onMove(at + 1, 'down')}
            />
            <Button look="quiet" icon={CopyPlus} label={t('tours.copyStep', place)} onClick={onCopy} />
            <Button look="quiet" icon={Trash2} label={t('tours.deleteStep', place)} onClick={onDelete} />
          </div>
        </div>
      ) : null}
    </li>
  );
}

type UpdateProps = { readonly number: string; readonly onUpdate: () => void };

function UpdateButton({ number, onUpdate }: UpdateProps) {
  const { t } = useTranslation();
  return (
    <Button icon={RefreshCw} label={t('tours.updateStep', { number })} onClick={onUpdate}>
      {t('tours.update')}
    </Button>
  );
}
