import fc from 'fast-check';
import type { Model, Move, Person } from './review-model.js';

const person = fc.constantFrom<Person>('mia', 'noa', 'ada', 'rex', 'una');
const finding = fc.constantFrom(
  'founded' as const,
  'unfounded-in-good-faith' as const,
  'unfounded-and-negligent' as const,
  'malicious' as const,
);

/** Anything that anybody can try about a bad-faith review. */
export const anyReviewMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('ask', 'decline', 'time', 'signals') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('reply', 'appeal'), by: fc.constantFrom('ana', 'ben') }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constantFrom('open', 'warn', 'second', 'return', 'assign'), by: person }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('propose'), by: person, finding, suspends: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('judge'), by: person, finding, keeps: fc.boolean() }) },
) as fc.Arbitrary<Move>;

const REPLIED: readonly Move[] = [
  { do: 'ask' },
  { do: 'open', by: 'mia' },
  { do: 'warn', by: 'mia' },
  { do: 'reply', by: 'ana' },
];
const FOUND: readonly Move[] = [
  ...REPLIED,
  { do: 'propose', by: 'mia', finding: 'malicious', suspends: true },
  { do: 'second', by: 'noa' },
];
/** Of negligence one person alone finds: then the other of its house may not decide the appeal either. */
const ALONE: readonly Move[] = [
  ...REPLIED,
  { do: 'propose', by: 'mia', finding: 'unfounded-and-negligent', suspends: false },
  { do: 'appeal', by: 'ana' },
];
const APPEALED: readonly Move[] = [...FOUND, { do: 'appeal', by: 'ana' }, { do: 'assign', by: 'ada' }];

/** Most sequences start where something can happen. */
export const reviewStarts = fc.constantFrom<readonly Move[]>([], REPLIED, REPLIED, ALONE, FOUND, APPEALED);

/** Sequences that together come to every stage. */
export const REVIEW_WALKS: readonly (readonly Move[])[] = [
  [...APPEALED, { do: 'judge', by: 'ada', finding: 'malicious', keeps: true }, { do: 'ask' }],
  [...ALONE, { do: 'time' }],
  [...FOUND, { do: 'time' }],
];

export const REVIEW_STAGES: Readonly<Record<Model['stage'], string | undefined>> = {
  none: undefined,
  request: 'faith-request',
  warning: 'faith-warning',
  reply: 'faith-reply',
  finding: 'faith-finding',
  second: 'faith-second',
  appealable: 'faith-appeal',
  assignment: 'appeal-assignment',
  decision: 'appeal-decision',
  over: 'closed',
};
