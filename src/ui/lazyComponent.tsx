/** Components whose code loads after the page: after the first picture, or when they are mounted. */
import { type ComponentType, memo, type ReactNode, startTransition, useEffect, useState } from 'react';
import { LoadError } from './LoadError.ts';
import { reloadIfReachable } from './reloadIfReachable.ts';
import hidden from './visuallyHidden.module.css';

type LazyComponent<Props> = {
  readonly Component: ComponentType<Props>;
  /** Loads the code ahead of the first use. */
  readonly preload: () => Promise<void>;
};

/** `Code` is null until the component has loaded; `failure` says why it did not load. */
type State<Props> = {
  readonly Code: ComponentType<Props> | null;
  readonly failure: { readonly cause: unknown } | null;
};

/**
 * `until`: delays the loading of components that are mounted from the start. `meanwhile`: what stands in the place of
 * the component until it has loaded.
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  until?: () => Promise<void>,
  meanwhile: ReactNode = <span className={hidden.hidden} aria-busy="true" />,
): LazyComponent<Props> {
  let loaded: ComponentType<Props> | null = null;
  const loadOnce = async () => {
    loaded ??= await load();
    return loaded;
  };
  /** Whether a reader has been told already that it did not load. */
  let hasFailed = false;

  function Component(props: Props) {
    const [{ Code, failure }, setState] = useState<State<Props>>({ Code: loaded, failure: null });
    const isLoading = Code === null && failure === null;
    useEffect(() => {
      if (!isLoading) return;
      let isMounted = true;
      const settle = (next: State<Props>) => {
        if (!isMounted) return;
        if (until === undefined) setState(next);
        else startTransition(() => setState(next));
      };
      const loading = until === undefined ? loadOnce() : until().then(loadOnce);
      loading.then(
        (Loaded) => settle({ Code: Loaded, failure: null }),
        async (cause: unknown) => {
          if (hasFailed) await reloadIfReachable(window);
          hasFailed = true;
          settle({ Code: null, failure: { cause } });
        },
      );
      return () => {
        isMounted = false;
      };
    }, [isLoading]);
    // The error boundary around it offers a retry.
    if (failure !== null) throw new LoadError(failure.cause);
    if (Code === null) return meanwhile;
    return <Code {...props} />;
  }
  // `memo`: what the shell renders anew need not render the panels in it.
  return { Component: memo(Component), preload: async () => void (await loadOnce()) };
}
