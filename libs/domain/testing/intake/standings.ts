import type { NoteStanding } from '../../dispute/intake/standing/note-standing.js';
import type { ReviewStanding } from '../../dispute/intake/standing/review-standing.js';
import type { NoteRegister } from '../../dispute/intake/reliance/note-register.js';
import type { DecideHeldMeasures } from '../../dispute/measures/held/decide-held-measures.js';
import type { RegisterRead } from '../../dispute/core/register-read.js';
import type { RecordSweep } from '../../dispute/conduct/bad-faith-review/record-sweep.js';
import type { StandingCause } from '../../dispute/intake/standing/events.js';
import type { DisputeCommand } from '../../dispute/actions.js';
import type { DisputeEvent } from '../../dispute/core/state.js';
import type { PairSubject } from '../../dispute/core/subject.js';
import type { FilingBar } from '../../party/events.js';
import type { Limit } from '../../limit/events.js';
import { engine, mia } from '../core/actors.js';
import { from, keyOf, some, type Make } from '../core/any-record.js';
import { calendar } from '../core/calendar.js';
import { acceptComplaint, complaint, fileComplaint, rejectComplaint, shanghai } from '../core/commands.js';
import { rulebook } from '../core/rulebook.js';
import { accepted, filed, waiting } from '../core/scenes.js';
import { andThen, andThenIn, type Step, type World } from '../core/story.js';
import { foundMalicious } from '../conduct/good-faith.js';
import { reviewReliance } from './amendments.js';

/** A court barred Ana: in everything, against one party, or from one kind of right; to its end or until it is lifted. */
export const order = (scope: FilingBar['scope'] = { kind: 'all' }, endsAt?: string): FilingBar => ({
  barId: 'bar',
  scope,
  issuedAt: shanghai('02-01T10:00'),
  ...(endsAt !== undefined && { endsAt: shanghai(endsAt) }),
});
export const suspended: Limit = {
  reviewId: 'review',
  disputeId: 'another',
  kind: 'suspension',
  from: shanghai('02-01T10:00'),
  until: shanghai('05-31T23:59'),
};
/** As things stand while these bars do. */
export const under = (...bars: readonly FilingBar[]): World => ({ rulebook, calendar, context: { bars } });
export const limited = (...limits: readonly Limit[]): World => ({ rulebook, calendar, context: { limits } });
/** As the register of rights stands. */
export const denied: RegisterRead = {
  rightId: 'right-1',
  position: 7,
  flags: ['invalidated-not-final'],
  changes: ['invalidated-not-final'],
};
export const registered = (register: RegisterRead = denied): World => ({
  rulebook,
  calendar,
  context: { register, bars: [], limits: [] },
});

const court: StandingCause = { kind: 'court-order', partyId: 'ana', barId: 'bar' };
export const finding: StandingCause = { kind: 'finding', partyId: 'ana', reviewId: 'review', disputeId: 'another' };
export const noteStanding = (at: string, cause: StandingCause = court): NoteStanding => ({
  type: 'NoteStanding',
  data: { cause, officerId: 'mia' },
  by: engine,
  at: shanghai(at),
});
export const reviewStanding = (at: string, outcome: ReviewStanding['data']['outcome'] = 'stands'): ReviewStanding => ({
  type: 'ReviewStanding',
  data: { outcome, noteContentId: 'note' },
  by: mia,
  at: shanghai(at),
});
export const noteRegister = (at: string): NoteRegister => ({
  type: 'NoteRegister',
  data: {},
  by: engine,
  at: shanghai(at),
});
export const decideHeld = (
  at: string,
  outcome: DecideHeldMeasures['data']['outcome'],
  ...pairs: readonly PairSubject[]
): DecideHeldMeasures => ({
  type: 'DecideHeldMeasures',
  data: { pairs, outcome, reasonContentId: 'why' },
  by: mia,
  at: shanghai(at),
});
export const recordSweep =
  (at: string, data: Partial<RecordSweep['data']> = {}): Step =>
  ({ reviews }) => ({
    type: 'RecordSweep',
    data: { reviewId: keyOf(reviews, 0), disputeIds: ['another'], unswept: [], officerId: 'noa', ...data },
    by: engine,
    at: shanghai(at),
  });

/** Filed from a right of the register. */
export const relying = andThen([], fileComplaint({ right: { ...complaint.right, rightId: 'right-1' } }));
export const barredComplaint = (at: string): DisputeCommand => ({
  ...(rejectComplaint(at, 'other') as Extract<DisputeCommand, { type: 'RejectComplaint' }>),
  data: { cause: 'barred', reasons: [{ code: 'other' }] },
});

const inBar = andThenIn(under(order({ kind: 'against', partyId: 'ben' }, '04-01T10:00')));
/** Stories that record every event of bars, of the register, and of measures that were held. */
export const standingStories: readonly (readonly DisputeEvent[])[] = [
  inBar(filed, noteStanding('03-01T11:00'), acceptComplaint()),
  andThenIn(under(order({ kind: 'right', right: 'trademark' }, '04-01T10:00')))(filed, barredComplaint('03-01T12:00')),
  andThenIn(limited(suspended))(filed, barredComplaint('03-01T12:00')),
  inBar(accepted, noteStanding('03-02T10:00'), reviewStanding('03-03T10:00', 'acted-on')),
  andThen(waiting, noteStanding('03-07T10:00', finding), reviewStanding('03-08T10:00')),
  andThenIn(registered())(
    relying,
    acceptComplaint(),
    reviewReliance('03-02T10:00', 'right-1', { noteContentId: 'note' }),
    decideHeld('03-02T11:00', 'left', 'pair:ben:cap'),
    decideHeld('03-02T12:00', 'ordered', 'pair:ben:bag', 'pair:cai:bag'),
  ),
  andThenIn(registered())(relying, noteRegister('03-01T11:00')),
  andThen(
    foundMalicious,
    recordSweep('03-04T12:00', { accountId: 'ana-account', unswept: [{ disputeId: 'other', code: 'WrongStage' }] }),
    recordSweep('03-04T13:00', { disputeIds: ['another', 'other'] }),
  ),
];

/** Throws of what orders and findings mean for a running dispute. */
export const STANDINGS = {
  NoteStanding: (_, { a }) => ({
    data: {
      cause: from<StandingCause>([finding, { ...finding, reviewId: 'other' }], a) ?? finding,
      officerId: 'mia',
    },
    by: engine,
  }),
  ReviewStanding: (_, { a }) => ({
    data: { outcome: a % 2 === 0 ? 'stands' : 'acted-on', noteContentId: 'note' },
    by: mia,
  }),
  NoteRegister: () => ({ data: {}, by: engine }),
  DecideHeldMeasures: ({ held }, { a, b }) => ({
    data: { pairs: some(held, a), outcome: b % 2 === 0 ? 'ordered' : 'left', reasonContentId: 'why' },
    by: mia,
  }),
  RecordSweep: ({ reviews }, { a, b }) => ({
    data: {
      reviewId: keyOf(reviews, a),
      disputeIds: [`other-${String(b % 3)}`],
      unswept: b % 2 === 0 ? [] : [{ disputeId: 'other-9', code: 'WrongStage' }],
      officerId: 'mia',
    },
    by: engine,
  }),
} as const satisfies Readonly<Record<string, Make>>;
