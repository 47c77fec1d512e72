import type { ProcessMeasures } from '#infrastructure/metrics/find-measures.js';
import { SECONDS } from '#infrastructure/metrics/metrics.js';
import { quantileOf } from '#infrastructure/metrics/quantile-of.js';
import { RECENT_MINUTES, sumCounts } from '#infrastructure/metrics/recent.js';

/** How the programs do that live just now, by what each notes of itself. Names of ours and numbers alone. */
export type Measured = {
  /** So long what is counted reaches back. */
  readonly minutes: number;
  /** Seconds that half, and all but one in a hundred, took at most; null where there were none. */
  readonly appends: {
    readonly count: number;
    readonly failed: number;
    readonly p50: number | null;
    readonly p99: number | null;
  };
  readonly refusedSignIns: number;
  readonly serverErrors: number;
  readonly programs: readonly {
    readonly kind: string;
    /** Bytes. */
    readonly memory: number;
    /** What it may take; null where an older release does not tell. */
    readonly memoryLimit: number | null;
    readonly busy: number;
    readonly size: number;
    readonly waiting: number;
  }[];
  /** The one with the least room, where a folder of that name lies on several machines. Bytes. */
  readonly disks: readonly { readonly folder: string; readonly free: number; readonly size: number }[];
  readonly certificates: readonly { readonly certificate: string; readonly secondsLeft: number }[];
  /** Seconds since the last; null where there never was one, or none of our programs sees it. */
  readonly backupAge: number | null;
  readonly archiveAge: number | null;
};

type Ends = Readonly<Record<string, number>>;

export function measuredBy(processes: readonly ProcessMeasures[], otherEnds: Ends, now: Date): Measured {
  const all = processes.map(({ measures }) => measures);
  const { appends, failedAppends, ...counts } = sumCounts(
    all.map(({ appends = [], failedAppends = 0, refusedSignIns = 0, serverErrors = 0 }) => ({
      ...{ appends, failedAppends, refusedSignIns, serverErrors },
    })),
  );
  const quantile = (share: number): number | null => quantileOf(share, appends, SECONDS) ?? null;
  const least = (ages: readonly (number | undefined)[]): number | null => {
    const known = ages.filter((age) => age !== undefined);
    return known.length > 0 ? Math.min(...known) : null;
  };
  const ends = firstOf([...all.map(({ certificates = {} }) => certificates), otherEnds], (end) => end);
  const disks = firstOf(
    all.map((one) => one.disks ?? {}),
    ({ free, size }) => free / size,
  );
  return {
    minutes: RECENT_MINUTES,
    appends: {
      count: appends.reduce((total, count) => total + count, 0),
      failed: failedAppends,
      p50: quantile(0.5),
      p99: quantile(0.99),
    },
    ...counts,
    programs: processes.map(({ kind, measures: { memory = 0, memoryLimit = null, pool } }) => ({
      ...{ kind, memory, memoryLimit },
      ...{ busy: pool?.busy ?? 0, size: pool?.size ?? 0, waiting: pool?.waiting ?? 0 },
    })),
    disks: disks.map(([folder, { free, size }]) => ({ folder, free, size })),
    certificates: ends.map(([certificate, end]) => ({
      certificate,
      secondsLeft: Math.round((end - now.getTime()) / 1e3),
    })),
    backupAge: least(all.map(({ ages }) => ages?.backup)),
    archiveAge: least(all.map(({ ages }) => ages?.archive)),
  };
}

/** Of what several tell by the same name the one that is least, by name. */
function firstOf<T>(
  told: readonly Readonly<Record<string, T>>[],
  rank: (one: T) => number,
): readonly (readonly [string, T])[] {
  const byName = Map.groupBy(
    told.flatMap((one) => Object.entries(one)),
    ([name]) => name,
  );
  return [...byName.values()]
    .map((same) => same.reduce((least, one) => (rank(one[1]) < rank(least[1]) ? one : least)))
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
