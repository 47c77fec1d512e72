import { DATA_FIELDS, type DelegationEntry, type DelegationTerms, type ReturnForm } from '../../delegation/terms.js';
import type { DelegateComplaint } from '../../dispute/delegation/delegate-complaint.js';
import { DECLINE_REASONS, RESULT_ANSWERS, type ResultAnswer } from '../../dispute/delegation/events.js';
import type { DelegatedCommand } from '../../dispute/delegation/actions.js';
import type { Dispute, DisputeEvent } from '../../dispute/core/state.js';
import type { Actor } from '../../kernel/message.js';
import { ana, ben, cai, engine, mall, mia, shop } from '../core/actors.js';
import { issued, seatAll } from '../panel/after-stories.js';
import { from, keyOf, type Make } from '../core/any-record.js';
import { calendar } from '../core/calendar.js';
import { complaint, paper, shanghai, withdrawComplaint } from '../core/commands.js';
import { rulebook } from '../core/rulebook.js';
import { openReview, requestReview } from '../panel/after-commands.js';
import { consentToPanel, panelClock } from '../panel/panel-commands.js';
import { andThen, andThenIn, storyIn, type Step, type World } from '../core/story.js';

/** What the shop and the association agreed: trademark complaints, to be mediated. */
export const terms: DelegationTerms = {
  kinds: ['trademark'],
  entry: 'mediation',
  clocks: {
    'counter-notice': 'platform',
    'waiting-period': 'platform',
    measures: 'platform',
    talks: 'association',
    panel: 'association',
    adoption: 'association',
  },
  limits: {
    acceptance: { count: 1, unit: 'working-days' },
    talks: { count: 30, unit: 'calendar-days' },
    'clear-opinion': { count: 2, unit: 'working-days' },
    panel: { count: 10, unit: 'working-days' },
    adoption: { count: 5, unit: 'calendar-days' },
  },
  lateness: { association: 'told', platform: 'counts-as-departure' },
  dailyCap: 50,
  aboveCap: 'refused',
  legalKind: 'advisory-opinion',
  reasonCodes: [{ ground: 'parties-settled', code: 'S1' }],
  returned: 'webhook',
  data: { ground: 'entrusted-processing', fields: DATA_FIELDS, retentionDays: 1_095 },
  exit: { noticeDays: 30, running: 'finished', keyOverlapDays: 7 },
};

/** The world of the stories under an agreement that leads there. */
export const agreedOn = (entry: DelegationEntry = 'mediation', returned: ReturnForm = 'webhook'): World =>
  under({ entry, returned });
const atExit = (): World => under({ exit: { ...terms.exit, running: 'returned' } });
const keptFor = (retentionDays: number): World => under({ data: { ...terms.data, retentionDays } });
/** The same with other terms. */
export const under = (changes: Partial<DelegationTerms>): World => ({
  rulebook,
  calendar,
  context: { delegation: { version: 1, terms: { ...terms, ...changes } } },
});

const { circumstances: _, ...filed } = complaint;
/** The shop hands over Ana's complaint, which Ben and Cai contest there. */
export const delegateComplaint = (
  changes: Partial<DelegateComplaint['data']> = {},
  at = '03-01T10:00',
  by: Actor = shop,
): DelegatedCommand => ({
  type: 'DelegateComplaint',
  data: {
    ...filed,
    complainantId: 'ana',
    reference: 'C-4711',
    contentHash: 'h',
    names: { items: { bag: 'i1', cap: 'i2' }, respondents: { ben: 'r1', cai: 'r2' } },
    imported: {
      filedAt: shanghai('02-10T09:00'),
      notices: [
        {
          kind: 'forwarded-notice',
          pairs: ['pair:ben:bag'],
          sentAt: shanghai('02-11T09:00'),
          arrivedAt: shanghai('02-11T09:05'),
          sha256: 'cd'.repeat(32),
        },
      ],
      counterNotices: [
        {
          counterNoticeId: 'cn1',
          respondentId: 'ben',
          itemIds: ['bag', 'cap'],
          grounds: ['licence'],
          statementContentId: 'denied',
          evidence: [
            { ...paper('e7'), part: 'confidential' },
            { ...paper('e8'), capturedAt: shanghai('02-14T10:00'), part: 'forwarded', derivedFrom: 'e7' },
          ],
          filedAt: shanghai('02-15T10:00'),
        },
      ],
      measures: [{ pair: 'pair:ben:bag', code: 'delist', takenAt: shanghai('02-11T10:00') }],
      waitingEnds: [{ pair: 'pair:ben:bag', endsAt: shanghai('03-20T00:00') }],
    },
    ...changes,
  },
  by,
  at: shanghai(at),
});
export const acceptDelegated = (at = '03-02T10:00', more: object = {}): DelegatedCommand => ({
  type: 'AcceptDelegated',
  data: { agreementContentId: 'agreement', ...more },
  by: mia,
  at: shanghai(at),
});
export const declineDelegated = (at = '03-02T10:00'): DelegatedCommand => ({
  type: 'DeclineDelegated',
  data: { reasons: [{ code: 'same-matter-here', noteContentId: 'note' }] },
  by: mia,
  at: shanghai(at),
});
export const takeBackDelegated = (at: string, by: Actor = shop): DelegatedCommand => ({
  type: 'TakeBackDelegated',
  data: { reasonContentId: 'why' },
  by,
  at: shanghai(at),
});
/** The agreement ended on 10 March, and the engine returns what ran. */
export const returnDelegated = (at = '03-11T10:00'): DelegatedCommand => ({
  type: 'ReturnDelegated',
  data: { agreementEndedAt: shanghai('03-10T00:00') },
  by: engine,
  at: shanghai(at),
});
export const eraseHandedOver = (at: string, endedAt = '03-03T10:00'): DelegatedCommand => ({
  type: 'EraseHandedOver',
  data: { endedAt: shanghai(endedAt) },
  by: engine,
  at: shanghai(at),
});
export const resultOf = ({ delegation }: Dispute): string => Object.keys(delegation?.results ?? {}).at(-1) ?? 'none';
export const recordTold =
  (at: string, about?: string): Step =>
  (dispute) => ({
    type: 'RecordDelegatorTold',
    data: { about: about ?? resultOf(dispute) },
    by: engine,
    at: shanghai(at),
  });
export const acknowledgeResult =
  (at: string): Step =>
  (dispute) => ({ type: 'AcknowledgeResult', data: { resultId: resultOf(dispute) }, by: shop, at: shanghai(at) });
/** Departs from the first item where told to, and adopts the rest. */
export const answerResult =
  (at: string, answer: ResultAnswer['answer'] = 'adopt', by: Actor = shop): Step =>
  (dispute) => ({
    type: 'AnswerResult',
    data: {
      resultId: resultOf(dispute),
      answers: (dispute.delegation?.results[resultOf(dispute)]?.items ?? []).map(({ pair }) => ({
        pair,
        answer,
        ...(answer !== 'adopt' && { reasonContentId: 'why' }),
      })),
    },
    by,
    at: shanghai(at),
  });

export const delegated = storyIn(agreedOn())(delegateComplaint());
export const underDelegation = andThenIn(agreedOn())(delegated, acceptDelegated());
const all = ['pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'] as const;
/** Ana takes the complaint back while it is to be mediated. */
export const returned = andThenIn(agreedOn())(underDelegation, withdrawComplaint('03-03T10:00', ...all));

/** Three experts sit on what a platform handed over; Ana, Ben and Cai submit to them. */
export const panelOnDelegatedIn = (world: World): readonly DisputeEvent[] =>
  seatAll(
    andThenIn(world)(
      storyIn(world)(delegateComplaint()),
      acceptDelegated('03-02T10:00', { mode: 'appointment', size: 3 }),
      consentToPanel('03-03T10:00', ana),
      consentToPanel('03-03T11:00', ben),
      consentToPanel('03-03T12:00', cai),
    ),
    '03-04T10:00',
    'eda',
    'fay',
    'gus',
  );
export const panelOnDelegated = panelOnDelegatedIn(agreedOn('panel'));

/** Their opinion: the bag free, the cap kept. */
export const decidedDelegated = issued(panelOnDelegated, '03-10T10:00', {
  items: { 'pair:ben:bag': 'lift', 'pair:ben:cap': 'keep' },
  legalKind: 'advisory-opinion',
});

/** Running, and to go back when the agreement ends. */
export const runningAtExit = andThenIn(atExit())(storyIn(atExit())(delegateComplaint()), acceptDelegated());
/** Ended on 3 March, and kept for a day. */
export const briefly = andThenIn(keptFor(1))(
  storyIn(keptFor(1))(delegateComplaint()),
  acceptDelegated(),
  withdrawComplaint('03-03T10:00', ...all),
);

/** Ben asks for a review of what was decided on 10 March; another expert keeps both down. */
export const reviewedDelegated = (past: readonly DisputeEvent[]): readonly DisputeEvent[] =>
  issued(
    seatAll(
      andThen(
        past,
        requestReview('03-12T10:00'),
        openReview('03-13T10:00'),
        panelClock('LapsePanelConsent', '03-19T00:01'),
      ),
      '03-19T10:00',
      'hal',
    ),
    '03-26T10:00',
    { items: { 'pair:ben:bag': 'keep', 'pair:ben:cap': 'keep' }, legalKind: 'advisory-opinion' },
  );

/** Stories that record every event between a platform and the association with all its members. */
export const delegationStories: readonly (readonly DisputeEvent[])[] = [
  andThenIn(agreedOn())(
    returned,
    recordTold('03-03T10:01', 'answer'),
    recordTold('03-03T10:02'),
    acknowledgeResult('03-03T11:00'),
    answerResult('03-09T10:00', 'depart'),
  ),
  andThen(decidedDelegated, answerResult('03-11T10:00')),
  andThen(issued(panelOnDelegated, '03-10T10:00', { items: { 'pair:ben:bag': 'keep' } }), answerResult('03-11T10:00')),
  andThenIn(agreedOn())(delegated, declineDelegated()),
  andThenIn(agreedOn())(underDelegation, takeBackDelegated('03-03T10:00')),
  andThenIn(agreedOn('panel'))(
    storyIn(agreedOn('panel'))(delegateComplaint()),
    acceptDelegated('03-02T10:00', { size: 1, mode: 'appointment' }),
  ),
  andThenIn(agreedOn('negotiation'))(storyIn(agreedOn('negotiation'))(delegateComplaint()), acceptDelegated()),
  andThenIn(agreedOn())(underDelegation, withdrawComplaint('04-02T10:00', ...all)),
  andThenIn(agreedOn())(runningAtExit, returnDelegated(), recordTold('03-11T10:01', 'return')),
  andThenIn(agreedOn())(briefly, eraseHandedOver('03-05T10:00')),
];

/**
 * Throws of what platforms hand over; in the model no platform has an agreement, so that nothing comes of them but
 * refusals.
 */
export const DELEGATIONS = {
  DelegateComplaint: (_, { a }) => ({ data: delegateComplaint().data, by: from([shop, mall, ana], a) ?? shop }),
  AcceptDelegated: () => ({ data: { agreementContentId: 'agreement' }, by: mia }),
  DeclineDelegated: (_, { a }) => ({ data: { reasons: [{ code: from(DECLINE_REASONS, a) }] }, by: mia }),
  TakeBackDelegated: (_, { a }) => ({ data: {}, by: from([shop, mall], a) ?? shop }),
  ReturnDelegated: () => ({ data: { agreementEndedAt: shanghai('03-10T00:00') }, by: engine }),
  EraseHandedOver: () => ({ data: { endedAt: shanghai('03-03T10:00') }, by: engine }),
  RecordDelegatorTold: ({ delegation }, { a }) => ({
    data: { about: keyOf(delegation?.results ?? {}, a) },
    by: engine,
  }),
  AcknowledgeResult: ({ delegation }, { a }) => ({ data: { resultId: keyOf(delegation?.results ?? {}, a) }, by: shop }),
  AnswerResult: ({ delegation }, { a, b }) => ({
    data: {
      resultId: keyOf(delegation?.results ?? {}, a),
      answers: [{ pair: 'pair:ben:bag', answer: from(RESULT_ANSWERS, b) }],
    },
    by: shop,
  }),
} as const satisfies { readonly [T in DelegatedCommand['type']]: Make };
