import { useEffect, useEffectEvent } from 'react';

/**
 * Listens to events of a document while the component is mounted, always with the latest `listener`. A null target
 * adds no listener. An array of `types` must be a constant.
 */
export function useEventListener<Type extends keyof DocumentEventMap>(
  target: Document | null,
  types: Type | readonly Type[],
  listener: (event: DocumentEventMap[Type]) => void,
  capture = false,
): void {
  const onEvent = useEffectEvent(listener);
  useEffect(() => {
    const controller = new AbortController();
    for (const type of typeof types === 'string' ? [types] : types)
      target?.addEventListener(type, (event) => onEvent(event), { capture, signal: controller.signal });
    return () => controller.abort();
  }, [target, types, capture]);
}
