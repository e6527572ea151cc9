/** Stopwatch of the presenter. Pure; times in ms since 1970. */

export type Clock = {
  readonly startedAt: number;
  /** Null while it runs. */
  readonly stoppedAt: number | null;
};

export function startClock(now: number): Clock {
  return { startedAt: now, stoppedAt: null };
}

export function elapsedMs({ startedAt, stoppedAt }: Clock, now: number): number {
  return Math.max(0, (stoppedAt ?? now) - startedAt);
}

/** Pauses or resumes the stopwatch. */
export function toggleClock({ startedAt, stoppedAt }: Clock, now: number): Clock {
  return stoppedAt === null
    ? { startedAt, stoppedAt: now }
    : { startedAt: startedAt + (now - stoppedAt), stoppedAt: null };
}

/** For example `7:05` or `1:02:03`. */
export function formatClock(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

export function parseClock(text: string | null): Clock | null {
  const [, from = '', to = ''] = /^([0-9]{1,15})\/([0-9]{0,15})$/.exec(text ?? '') ?? [];
  return from === '' ? null : { startedAt: Number(from), stoppedAt: to === '' ? null : Number(to) };
}

export function serializeClock({ startedAt, stoppedAt }: Clock): string {
  return `${startedAt}/${stoppedAt ?? ''}`;
}
