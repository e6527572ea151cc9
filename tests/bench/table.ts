/** The report: the app and the bare page side by side, with their ratio. */
import { share, type Visit } from './measure.ts';

type Row = {
  readonly name: string;
  readonly of: (visit: Visit) => number;
  readonly unit: 'ms' | 'kB' | 'MB';
};

const ROWS: readonly Row[] = [
  { name: 'first sight', of: (visit) => visit.first, unit: 'ms' },
  { name: 'live', of: (visit) => visit.live, unit: 'ms' },
  { name: 'longest block until live', of: (visit) => visit.blocked, unit: 'ms' },
  { name: 'filter to picture', of: (visit) => visit.filter, unit: 'ms' },
  { name: 'selection to picture', of: (visit) => visit.select, unit: 'ms' },
  { name: 'panning, frame', of: (visit) => visit.frame, unit: 'ms' },
  { name: 'panning, 95 of 100 frames', of: (visit) => visit.slowFrame, unit: 'ms' },
  {
    name: 'transferred until live',
    of: ({ bytes }) => bytes.own + bytes.libraries + bytes.plan,
    unit: 'kB',
  },
  { name: '  our own code', of: (visit) => visit.bytes.own, unit: 'kB' },
  { name: '  given libraries', of: (visit) => visit.bytes.libraries, unit: 'kB' },
  { name: '  plan', of: (visit) => visit.bytes.plan, unit: 'kB' },
  { name: 'heap', of: (visit) => visit.heap, unit: 'MB' },
];

const UNITS = { ms: 1, kB: 1_000, MB: 1_000_000 } as const;

export function table(title: string, app: readonly Visit[], bare: readonly Visit[]): string {
  const lines = ROWS.map(({ name, of, unit }) => {
    const median = (visits: readonly Visit[]) => share(visits.map(of), 0.5) / UNITS[unit];
    const [ours, plain] = [median(app), median(bare)];
    const ratio = plain > 0 && ours > 0 ? `${(ours / plain).toFixed(2)} ×` : '';
    return row(name, amount(ours, unit), amount(plain, unit), ratio);
  });
  // The spread of the runs: where it is large, the medians mean little.
  const noise = row('first sight, from–to', range(app), range(bare), '');
  return [`\n${title}`, row('', 'app', 'bare page', 'ratio'), ...lines, noise].join('\n');
}

function range(visits: readonly Visit[]): string {
  const times = visits.map(({ first }) => first);
  return `${Math.min(...times).toFixed(0)}–${amount(Math.max(...times), 'ms')}`;
}

function row(...[name = '', ...cells]: readonly string[]): string {
  return name.padEnd(28) + cells.map((cell) => cell.padStart(13)).join('');
}

function amount(value: number, unit: Row['unit']): string {
  return `${value.toFixed(unit === 'ms' && value >= 100 ? 0 : 1)} ${unit}`;
}
