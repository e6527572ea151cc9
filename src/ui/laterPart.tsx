/** A part of the page that the first picture does not need: its code comes later, while nothing else is done. */
import { type ComponentType, lazy, Suspense, useState } from 'react';
import hidden from './visuallyHidden.module.css';

export type LaterPart<Props> = {
  readonly Part: ComponentType<Props>;
  /** Fetches the code now, so that it is there when it is asked for. */
  readonly fetchNow: () => Promise<void>;
};

/** `until`: what a part waits for that stands on the page from the beginning. */
export function laterPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  until: () => Promise<void> = async () => {},
): LaterPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetched = async () => {
    loaded ??= await load();
    return loaded;
  };
  const onceFetched = (): ComponentType<Props> =>
    lazy(async () => {
      try {
        await until();
        return { default: await fetched() };
      } catch (error) {
        // React keeps a failure for good; who tries again gets another.
        fetching = onceFetched();
        throw error;
      }
    });
  let fetching = onceFetched();

  function Part(props: Props) {
    // Whatever it began as, it stays: another type of component would lose its state.
    const [Chosen] = useState<ComponentType<Props>>(() => loaded ?? fetching);
    return (
      <Suspense fallback={<span className={hidden.hidden} aria-busy="true" />}>
        <Chosen {...props} />
      </Suspense>
    );
  }
  const fetchNow = async () => {
    await fetched();
  };
  return { Part, fetchNow };
}
