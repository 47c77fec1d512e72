import { leastOfEach, slopeOf } from './slope.js';

/** `at` in hours since the first complaint; megabytes by program, of its own alone. */
export type Sample = { readonly at: number; readonly own: ReadonlyMap<string, number>; readonly load: number };

export type Soak = {
  readonly samples: readonly Sample[];
  /** Hours at the beginning that do not count. */
  readonly warmUp: number;
  readonly sent: number;
  /** How many answers of each status; what had no answer at all is told beside. */
  readonly answers: ReadonlyMap<number, number>;
  readonly unanswered: number;
  readonly receipts: number;
  readonly owed: number;
  readonly readers: readonly { readonly reader: string; readonly behind: number; readonly parked: number }[];
  /** Programs of ours that are not the ones they were. */
  readonly restarted: readonly string[];
  /** Statements that the database does not understand, as the programs have logged them. */
  readonly refused: readonly string[];
};

export type Verdict = 'flat' | 'RISING' | 'too short to tell';
export type ProgramRow = {
  readonly program: string;
  /** Megabytes after the first minutes. */
  readonly least: number;
  readonly mean: number;
  readonly most: number;
  /** Megabytes an hour, and as a part of the mean. */
  readonly slope: number;
  readonly share: number;
  readonly verdict: Verdict;
};

/** Of its mean an hour. */
export const BOUND = 0.05;
/** Hours of which the least counts: longer than a collector lets pass between two of its rounds. */
const SPAN = 1 / 60;
/** Hours after the warm-up without which a slope is more of what the collector does than of what grows. */
const LONG_ENOUGH = 0.5;
/** Megabytes an hour that are nothing in any program: some twenty days until a quarter of a gigabyte. */
const NOTHING = 0.5;

export const judgeMemory = ({ samples, warmUp }: Pick<Soak, 'samples' | 'warmUp'>): readonly ProgramRow[] => {
  const counted = samples.filter(({ at }) => at >= warmUp);
  const names = new Set(counted.flatMap(({ own }) => [...own.keys()]));
  const lasted = (counted.at(-1)?.at ?? 0) - (counted[0]?.at ?? 0);
  return [...names].toSorted().map((program) => {
    const points = counted.flatMap(({ at, own }) => {
      const size = own.get(program);
      return size === undefined ? [] : { at, size };
    });
    const sizes = points.map(({ size }) => size);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    const slope = slopeOf(leastOfEach(points, SPAN));
    const isFlat = slope <= Math.max(BOUND * mean, NOTHING);
    return {
      program,
      least: Math.min(...sizes),
      mean,
      most: Math.max(...sizes),
      slope,
      share: mean === 0 ? 0 : slope / mean,
      verdict: lasted < LONG_ENOUGH ? 'too short to tell' : isFlat ? 'flat' : 'RISING',
    };
  });
};

/** What is not as it should be, a line each. */
export const faultsOf = (soak: Soak, rows: readonly ProgramRow[]): readonly string[] => {
  const { sent, answers, unanswered, receipts, owed, readers, restarted, refused } = soak;
  const filed = answers.get(201) ?? 0;
  return [
    ...rows
      .filter(({ verdict }) => verdict === 'RISING')
      .map(({ program, slope, mean }) => `${program} grows by ${slope.toFixed(1)} MB/h of ${mean.toFixed(0)} MB`),
    ...[...answers]
      .filter(([status]) => status !== 201)
      .map(([status, count]) => `${count} complaints were answered ${status}`),
    ...(unanswered === 0 ? [] : [`${unanswered} of ${sent} complaints had no answer`]),
    ...(receipts >= filed ? [] : [`${filed - receipts} of ${filed} receipts are not out`]),
    ...(owed === 0 ? [] : [`${owed} effects are owed`]),
    ...readers.filter(({ behind }) => behind > 0).map(({ reader, behind }) => `${reader} is ${behind} events behind`),
    ...readers
      .filter(({ parked }) => parked > 0)
      .map(({ reader, parked }) => `${reader} could not read ${parked} streams`),
    ...restarted.map((program) => `${program} ended and was started again`),
    ...refused.map((line) => `a statement is not understood: ${line}`),
  ];
};
