/** A part of the page that the first picture does not need: its code comes later, while nothing else is done. */
import { type ComponentType, lazy, Suspense, useState } from 'react';

type LaterPart<Props> = {
  readonly Part: ComponentType<Props>;
  /** Fetches the code now, so that it is there when it is asked for. */
  readonly fetchNow: () => Promise<void>;
};

export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetched = async () => {
    loaded ??= await load();
    return loaded;
  };
  const Lazy: ComponentType<Props> = lazy(async () => ({ default: await fetched() }));

  function Part(props: Props) {
    // Whatever it began as, it stays: another type of component would lose its state.
    const [Chosen] = useState<ComponentType<Props>>(() => loaded ?? Lazy);
    return (
      <Suspense fallback={null}>
        <Chosen {...props} />
      </Suspense>
    );
  }
  const fetchNow = async () => {
    await fetched();
  };
  return { Part, fetchNow };
}
