import { faultsOf, judgeMemory, type Sample, type Soak } from './judge.js';

const EVERY = 10 / 3_600;
const WARM_UP = 1 / 6;
/** An hour, a sample each ten seconds. */
const hourOf = (size: (hours: number, sample: number) => number, hours = 1): readonly Sample[] =>
  Array.from({ length: Math.floor(hours / EVERY) + 1 }, (_, index) => ({
    at: index * EVERY,
    own: new Map([['worker', size(index * EVERY, index)]]),
    load: 1,
  }));
const verdictOf = (samples: readonly Sample[]) => judgeMemory({ samples, warmUp: WARM_UP })[0]?.verdict;
/** Spread like chance, and the same in every run. */
const noise = (sample: number): number => ((sample * 7_919) % 101) / 101;

it('finds flat what stays, what falls, and what grew in the first ten minutes only', () => {
  expect(verdictOf(hourOf((_, sample) => 300 + 20 * noise(sample)))).toBe('flat');
  expect(verdictOf(hourOf((hours) => 300 - 30 * hours))).toBe('flat');
  expect(verdictOf(hourOf((hours) => 100 + 1_200 * Math.min(hours, WARM_UP)))).toBe('flat');
});

it('finds rising what grows by more than a twentieth of its mean an hour, under all noise', () => {
  const samples = hourOf((hours, sample) => 300 + 30 * hours + 20 * noise(sample));
  expect(verdictOf(samples)).toBe('RISING');
  expect(judgeMemory({ samples, warmUp: WARM_UP })[0]?.slope).toBeCloseTo(30, -1);
  expect(verdictOf(hourOf((hours, sample) => 300 + 10 * hours + 20 * noise(sample)))).toBe('flat');
});

it.each([1, 4, 9])('finds flat the sawtooth of a collector that comes each %s minutes', (minutes) => {
  expect(verdictOf(hourOf((hours) => 300 + 150 * (((hours * 60) / minutes) % 1)))).toBe('flat');
});

it.each([1, 4])('finds what grows below the sawtooth of a collector that comes each %s minutes', (minutes) => {
  const samples = hourOf((hours) => 300 + 60 * hours + 150 * (((hours * 60) / minutes) % 1));
  expect(verdictOf(samples)).toBe('RISING');
});

it('is not moved by a few wild samples', () => {
  expect(verdictOf(hourOf((_, sample) => (sample > 330 ? 900 : 300)))).toBe('flat');
});

it('does not judge what it saw for less than half an hour, and lets a small program have half a megabyte', () => {
  expect(verdictOf(hourOf((hours) => 300 + 600 * hours, 0.5))).toBe('too short to tell');
  expect(verdictOf(hourOf((hours) => 4 + 0.4 * hours))).toBe('flat');
});

const sound: Soak = {
  samples: [],
  warmUp: WARM_UP,
  sent: 10,
  answers: new Map([[201, 10]]),
  unanswered: 0,
  receipts: 10,
  owed: 0,
  readers: [{ reader: 'docket', behind: 0, parked: 0 }],
  restarted: [],
  refused: [],
};

it('finds nothing where all were filed, answered and read', () => {
  expect(faultsOf(sound, [])).toEqual([]);
});

it('names every kind of fault', () => {
  const faults = faultsOf(
    {
      ...sound,
      answers: new Map([[201, 8], [503, 1]]), // prettier-ignore
      unanswered: 1,
      receipts: 7,
      owed: 2,
      readers: [{ reader: 'docket', behind: 3, parked: 1 }],
      restarted: ['api'],
      refused: ['signals failed'],
    },
    judgeMemory({ samples: hourOf((hours) => 300 + 30 * hours), warmUp: WARM_UP }),
  );
  expect(faults).toEqual([
    'worker grows by 30.0 MB/h of 318 MB',
    '1 complaints were answered 503',
    '1 of 10 complaints had no answer',
    '1 of 8 receipts are not out',
    '2 effects are owed',
    'docket is 3 events behind',
    'docket could not read 1 streams',
    'api ended and was started again',
    'a statement is not understood: signals failed',
  ]);
});
