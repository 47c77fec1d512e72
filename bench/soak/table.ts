import { BOUND, type ProgramRow, type Soak } from './judge.js';

export type Flow = {
  readonly minutes: number;
  readonly rate: number;
  readonly filedPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly drainedAfterSeconds: number;
  readonly load: number;
};

const TITLES = ['MB of its own', 'least', 'mean', 'most', 'MB/h', 'of its mean', ''];

/** What a person reads of a soak, as plain text. */
export function soakTable(flow: Flow, { sent, answers, receipts }: Soak, rows: readonly ProgramRow[]): string {
  const cells = rows.map(({ program, least, mean, most, slope, share, verdict }) => [
    program,
    ...[least, mean, most, slope].map((size) => size.toFixed(1)),
    `${(share * 100).toFixed(1)} %`,
    verdict,
  ]);
  const lines = [TITLES, ...cells];
  const widths = TITLES.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const padded = (line: readonly string[]): string =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  const { minutes, rate, filedPerSecond, p50, p99, drainedAfterSeconds, load } = flow;
  return [
    '',
    `${answers.get(201) ?? 0} of ${sent} complaints filed in ${minutes} min (${rate}/s wanted, ${filedPerSecond.toFixed(1)}/s done), p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`,
    `${receipts} receipts out; all drained ${drainedAfterSeconds.toFixed(1)} s after the last; load ${load.toFixed(1)}`,
    `flat is at most ${BOUND * 100} % of the mean an hour`,
    '',
    ...lines.map(padded),
  ].join('\n');
}
