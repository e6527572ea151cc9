/** A part of the page whose code comes later than the page: when the first picture stands, or when it is asked for. */
import { type ComponentType, startTransition, useEffect, useState } from 'react';
import hidden from './visuallyHidden.module.css';

export type LazyComponent<Props> = {
  readonly Component: ComponentType<Props>;
  /** Fetches the code now, so that it is there when it is asked for. */
  readonly preload: () => Promise<void>;
};

/** The code in its place, null until it has come; or why it did not come. */
type State<Props> = {
  readonly Code: ComponentType<Props> | null;
  readonly failure: { readonly cause: unknown } | null;
};

/** `until`: what a part waits for that stands on the page from the beginning and may not hold it up. */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  until?: () => Promise<void>,
): LazyComponent<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetched = async () => {
    loaded ??= await load();
    return loaded;
  };

  function Component(props: Props) {
    const [{ Code, failure }, setState] = useState<State<Props>>({ Code: loaded, failure: null });
    const isComing = Code === null && failure === null;
    useEffect(() => {
      if (!isComing) return;
      let wanted = true;
      const settle = (next: State<Props>) => {
        if (!wanted) return;
        if (until === undefined) setState(next);
        else startTransition(() => setState(next));
      };
      const waited = until === undefined ? fetched() : until().then(fetched);
      waited.then(
        (came) => settle({ Code: came, failure: null }),
        (cause: unknown) => settle({ Code: null, failure: { cause } }),
      );
      return () => {
        wanted = false;
      };
    }, [isComing]);
    // For the boundary around it, which offers another try.
    if (failure !== null) throw failure.cause;
    if (Code === null) return <span className={hidden.hidden} aria-busy="true" />;
    return <Code {...props} />;
  }
  return { Component, preload: async () => void (await fetched()) };
}
