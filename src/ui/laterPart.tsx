/** A part of the page whose code comes later than the page: when the first picture stands, or when it is asked for. */
import { type ComponentType, startTransition, useEffect, useState } from 'react';
import hidden from './visuallyHidden.module.css';

export type LaterPart<Props> = {
  readonly Part: ComponentType<Props>;
  /** Fetches the code now, so that it is there when it is asked for. */
  readonly fetchNow: () => Promise<void>;
};

/** What a part is in its place: its code, or why it has none. */
type Fetched<Props> =
  | { readonly kind: 'coming' }
  | { readonly kind: 'there'; readonly Code: ComponentType<Props> }
  | { readonly kind: 'failed'; readonly error: unknown };

/** `until`: what a part waits for that stands on the page from the beginning and may not hold it up. */
export function laterPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  until?: () => Promise<void>,
): LaterPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetched = async () => {
    loaded ??= await load();
    return loaded;
  };
  const fetchNow = async () => {
    await fetched();
  };

  function Part(props: Props) {
    const [state, setState] = useState<Fetched<Props>>(() =>
      loaded === null ? { kind: 'coming' } : { kind: 'there', Code: loaded },
    );
    const isComing = state.kind === 'coming';
    useEffect(() => {
      if (!isComing) return;
      let wanted = true;
      const settle = (next: Fetched<Props>) => {
        if (!wanted) return;
        if (until === undefined) setState(next);
        else startTransition(() => setState(next));
      };
      const waited = until === undefined ? fetched() : until().then(fetched);
      waited.then(
        (Code) => settle({ kind: 'there', Code }),
        (error: unknown) => settle({ kind: 'failed', error }),
      );
      return () => {
        wanted = false;
      };
    }, [isComing]);
    // For the boundary around it, which offers another try.
    if (state.kind === 'failed') throw state.error;
    if (state.kind === 'coming') return <span className={hidden.hidden} aria-busy="true" />;
    return <state.Code {...props} />;
  }
  return { Part, fetchNow };
}
