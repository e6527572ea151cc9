/**
 * Search field with a list of hits (ARIA combobox). The focus stays in the field, and arrow keys move through
 * the list. On narrow screens both cover the top of the screen while open.
 */

import { Search, X } from 'lucide-react';
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useId,
  useRef,
  useState,
} from 'react';
import { MAX_SEARCH_LENGTH } from '../../explore/parameter.ts';
import { type Hit, isQuery } from '../../explore/search.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import type { NodeId } from '../../plan/graph.ts';
import { useActions, useExplorer, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { usePressOutside } from '../../ui/usePressOutside.ts';
import { useScrollIntoView } from '../../ui/useScrollIntoView.ts';
import hidden from '../../ui/visuallyHidden.module.css';
import styles from './SearchCombobox.module.css';
import { SearchPopup } from './SearchPopup.lazy.ts';
import { useVisualViewportHeight } from './useVisualViewportHeight.ts';

/** Longer lists do not help; a more specific query does. */
const MAX = 50;

type Props = {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly label: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onQuery: (query: string) => void;
  /** `isAdding`: Shift is held. */
  readonly onChoose: (node: NodeId, isAdding: boolean) => void;
  /** Actions on all hits, beside their count. */
  readonly children?: ReactNode;
};

export function SearchCombobox(props: Props) {
  const { input, query, hits, label, open, onOpen, onQuery, onChoose, children } = props;
  const { t, number } = useTranslation();
  const languages = useExplorer((state) => state.graph.plan.languages);
  const isBilingual = LANGUAGES.every((language) => languages.includes(language));
  const { hover } = useActions();
  const id = useId();
  const height = useVisualViewportHeight(open);
  const style: CSSProperties & Partial<Record<'--visible-height', string>> =
    height === null ? {} : { '--visible-height': `${height}px` };
  const box = useRef<HTMLDivElement>(null);
  // A new query starts at the best hit.
  const [active, setActive] = useState({ query, index: 0 });
  const index = active.query === query ? active.index : 0;
  const hasQuery = isQuery(query);
  const rows = open && hasQuery ? hits.slice(0, MAX) : [];
  const optionId = (at: number) => `${id}-${at}`;

  const close = () => {
    hover(null);
    onOpen(false);
  };
  const choose = (hit: Hit | undefined, isAdding: boolean) => {
    if (hit === undefined) return;
    close();
    onChoose(hit.node.id, isAdding);
  };
  const goTo = (at: number) => {
    const next = (at + rows.length) % rows.length;
    setActive({ query, index: next });
    hover(rows[next]?.node.id ?? null);
  };
  const clear = () => {
    onQuery('');
    input.current?.focus();
  };

  usePressOutside(box, open, close);
  useScrollIntoView(() => document.getElementById(optionId(index)), open ? index : null);

  const onKeyDown = (event: KeyboardEvent) => {
    // Ignore keys of an IME composition; some browsers report it by key code 229 alone.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const handled = act(event.key, event.shiftKey);
    if (handled) event.preventDefault();
  };
  const act = (key: string, isAdding: boolean): boolean => {
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (rows.length > 0) goTo(key === 'ArrowDown' ? index + 1 : index - 1);
        else onOpen(true);
        return true;
      case 'Enter':
        if (rows.length > 0) choose(rows[index], isAdding);
        else onOpen(true);
        return true;
      case 'Escape':
        if (open) close();
        else if (query !== '') onQuery('');
        else return false;
        return true;
      default:
        return false;
    }
  };

  const status = !hasQuery
    ? ''
    : hits.length === 0
      ? t('search.none', { query: query.trim() })
      : t('search.count', { number: number(hits.length) });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only detects that the focus leaves
    <div
      ref={box}
      className={styles.box}
      data-open={open}
      style={style}
      onBlur={({ relatedTarget, currentTarget }) => {
        // `relatedTarget` is null when a phone hides its keyboard.
        if (open && relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <div className={styles.field}>
        <Search aria-hidden="true" className={styles.sign} />
        <input
          ref={input}
          className={styles.input}
          type="text"
          role="combobox"
          inputMode="search"
          enterKeyHint="go"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={MAX_SEARCH_LENGTH}
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={rows.length > 0}
          aria-controls={rows.length > 0 ? id : undefined}
          aria-activedescendant={rows.length > 0 ? optionId(index) : undefined}
          placeholder={t(isBilingual ? 'search.placeholder' : 'search.label')}
          value={query}
          onChange={(event) => {
            onQuery(event.target.value);
            onOpen(true);
          }}
          onClick={() => onOpen(true)}
          onKeyDown={onKeyDown}
        />
        {query !== '' && <Button look="quiet" icon={X} label={t('search.clear')} onClick={clear} />}
        <span className={styles.close}>
          <Button look="quiet" onClick={close}>
            {t('app.close')}
          </Button>
        </span>
      </div>
      <p role="status" className={hidden.hidden}>
        {status}
      </p>
      {open && hasQuery && (
        <SearchPopup
          id={id}
          query={query}
          hits={hits}
          rows={rows}
          active={index}
          optionId={optionId}
          status={status}
          onPoint={goTo}
          onChoose={choose}
        >
          {children}
        </SearchPopup>
      )}
    </div>
  );
}
