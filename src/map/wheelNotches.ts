type Wheel = Pick<WheelEvent, 'ctrlKey' | 'deltaMode' | 'deltaX' | 'deltaY'>;

/** What `WheelEvent` calls lines and pages. */
const LINES = 1;
const PAGES = 2;
const LINES_PER_NOTCH = 3;
/** The old `wheelDeltaY` of one notch; that of a trackpad is three times `deltaY`. */
const DELTA_PER_NOTCH = 120;
const TRACKPAD_FACTOR = 3;

/**
 * How many notches a mouse wheel was turned, positive for away from the user. Null for a trackpad and a pinch, which send
 * many small steps.
 */
export function wheelNotches(event: Wheel): number | null {
  const { ctrlKey, deltaMode, deltaX, deltaY } = event;
  if (ctrlKey || deltaX !== 0 || deltaY === 0) return null;
  if (deltaMode === LINES) return -deltaY / LINES_PER_NOTCH;
  if (deltaMode === PAGES) return -deltaY;
  const old: unknown = Reflect.get(event, 'wheelDeltaY');
  if (typeof old !== 'number' || old % DELTA_PER_NOTCH !== 0 || old === -TRACKPAD_FACTOR * deltaY)
    return null;
  return old / DELTA_PER_NOTCH;
}
