import type { AmendComplaint } from '../../dispute/intake/amendment/amendment.js';
import { ACTIONS, type DisputeCommand } from '../../dispute/actions.js';
import type { DisputeAction } from '../../dispute/core/action.js';
import { AWARDS } from '../panel/awards.js';
import { RELATIONS } from '../../dispute/intake/relation/events.js';
import type { Dispute } from '../../dispute/core/state.js';
import type { PairSubject } from '../../dispute/core/subject.js';
import {
  PROCEEDING_NATURES,
  PROCEEDING_SIDES,
  PROCEEDING_STATES,
} from '../../dispute/response/waiting-period/events.js';
import type { Actor, Instant } from '../../kernel/message.js';
import { CLOCK_ACTIONS } from '../../rulebook/timed-stages.js';
import { localDateAt } from '../../calendar/local-date.js';
import { anyRecord, from, pairsOf, some, type Make, type Throw } from './any-record.js';
import { ana, ben, cai, clock, engine, eve, mall, mia, noa, shop } from './actors.js';
import { anyService, clockData, earlier, platforms } from '../service/any-service.js';
import { complaint, cureMaterials, paper, requestCure } from './commands.js';
import { EXHIBITS } from '../service/exhibit-throws.js';
import { DECISIONS } from '../panel/decision-throws.js';
import { PANEL } from '../panel/panel-throws.js';
import { MEDIATION } from '../talks/mediation-throws.js';
import { PAPERS_THROWN } from '../talks/paper-throws.js';
import { anyNegotiation } from '../talks/negotiation-throws.js';
import { anyFiling, DICTATIONS } from '../intake/dictation-throws.js';
import { DELEGATIONS } from '../intake/delegations.js';
import { REFERRALS } from '../conduct/referrals.js';
import { REVIEWS } from '../conduct/good-faith.js';
import { STANDINGS } from '../intake/standings.js';
import { RELISTINGS } from '../intake/relistings.js';
import { LANES } from '../measures/lane-throws.js';

export type { Throw } from './any-record.js';

const items = [
  ...complaint.items,
  {
    itemId: 'hat',
    platformId: 'mall',
    kind: 'room',
    locatorContentId: 'where',
    respondentIds: ['ben', 'cai'],
  } as const,
];
const wish = { itemIds: ['hat', 'bag'], capture: { evidenceId: 'e1', seconds: 30, cardEvidenceId: 'e1' } };

const report = ({ b, c }: Throw, at: Instant) =>
  ({
    kind: 'suit',
    ...(b % 3 > 0 && { mark: `court-${b % 3}` }),
    proof: b % 2 === 0 ? 'filing-receipt' : 'case-number',
    detailsContentId: 'suit',
    receivedAt: earlier(at, c % 120),
  }) as const;

/** Of some pairs nothing, of some one report, of some two. */
const receivedAbout = (pairs: readonly PairSubject[], { a, b, c, which }: Throw, at: Instant): readonly object[] =>
  [
    { pairs: some(pairs, b), ...report({ which, a, b, c }, at) },
    { pairs: some(pairs, a), ...report({ which, a, b: a, c: b }, at) },
  ].slice(0, c % 3);

/** A new item or two, a respondent who joins, a new ground for something unanswered, or only words. */
const anyAmendment = (
  { items: there, respondents, pairs }: Dispute,
  a: number,
  b: number,
  c: number,
): AmendComplaint['data'] => {
  const [number, dan] = [
    there.length,
    { respondentId: 'dan', roles: ['merchant'], detailsContentId: 'who-dan' } as const,
  ];
  const knowsDan = respondents.some(({ respondentId }) => respondentId === 'dan');
  const whose = from([['ben'], ['ben', 'cai'], ['cai'], knowsDan ? ['dan'] : ['ben']], b) ?? ['ben'];
  const added = {
    itemId: `item-${number}`,
    platformId: b % 2 === 0 ? 'shop' : 'mall',
    kind: 'product',
    locatorContentId: 'where',
    respondentIds: whose,
  } as const;
  const nothing = { items: [], respondents: [], joins: [], corrections: [], renews: [], materials: [], evidence: [] };
  const joins = pairs.some(({ respondentId, itemId }) => respondentId === 'dan' && itemId === 'bag')
    ? []
    : [{ respondentId: 'dan', itemIds: ['bag'] }];
  return from<AmendComplaint['data']>(
    [
      { ...nothing, items: [added] },
      { ...nothing, respondents: knowsDan ? [] : [dan], joins },
      { ...nothing, groundContentId: 'ground', renews: c % 2 === 0 ? [] : some(pairsOf({ pairs } as Dispute), c) },
      { ...nothing, statementContentId: 'words' },
      { ...nothing, right: { kind: 'trademark', detailsContentId: 'second-mark' }, items: [added] },
    ],
    a,
  ) as AmendComplaint['data'];
};

/** The clock asks for what is planned, or for anything. */

const MAKE: { readonly [C in Exclude<DisputeCommand['type'], (typeof CLOCK_ACTIONS)[number]>]: Make } = {
  FileComplaint: (_, dice, at) =>
    anyFiling({ ...complaint, items, ...(dice.a % 2 === 0 && { urgent: wish }) }, dice, at),
  RequestCure: () => ({ data: requestCure('03-01T10:00', 'other').data, by: mia }),
  CureMaterials: () => ({ data: cureMaterials('03-01T10:00', 'EXTRA').data, by: ana }),
  AcceptComplaint: () => ({ data: {}, by: mia }),
  RejectComplaint: (_, { a }) => ({
    data: { cause: 'materials', reasons: a % 2 === 0 ? [] : [{ code: 'other' }] },
    by: mia,
  }),
  WithdrawComplaint: (dispute, { a }) => ({
    data: { pairs: some(pairsOf(dispute), a), consideration: 'none' },
    by: ana,
  }),
  AmendComplaint: (dispute, { a, b, c }) => ({ data: anyAmendment(dispute, a, b, c), by: ana }),
  AcceptAmendment: ({ amendments }, { a }) => ({
    data: { amendmentId: from(Object.keys(amendments), a) ?? 'none' },
    by: mia,
  }),
  RefuseAmendment: ({ amendments }, { a, b }) => ({
    data: { amendmentId: from(Object.keys(amendments), a) ?? 'none', reasons: b % 5 === 0 ? [] : [{ code: 'other' }] },
    by: mia,
  }),
  TakeCharge: (_, { a }) => ({ data: {}, by: a % 2 === 0 ? mia : noa }),
  HandOverCharge: (_, { a }) => ({
    data: { toId: from(['mia', 'noa', 'ada', 'eve'], a), noteContentId: 'note' },
    by: mia,
  }),
  AssignCharge: ({ caseManagerId }, { a, b }) => ({
    data: {
      way: from(['reassigned', 'replaced'] as const, a),
      ...(b % 3 > 0 && { toId: from(['mia', 'noa', 'ada'], b) }),
      ...(caseManagerId !== undefined && { fromId: caseManagerId }),
    },
    by: engine,
  }),
  EscalateTask: ({ tasks }, { a, b }, at) => {
    const { kind, subject, deadline } = from(Object.values(tasks), a) ?? {};
    return {
      data: {
        kind: kind ?? 'check-materials',
        subject: subject ?? 'dispute',
        dueAt: deadline?.dueAt ?? at,
        toId: from(['noa', 'ada', 'eve'], b),
      },
      by: engine,
    };
  },
  RelateDisputes: (_, { a, b }) => ({
    data: {
      relation: from(RELATIONS, a),
      otherDisputeId: `other-${b % 2}`,
      basis: ['item'],
      ...(a % 3 === 0 && { leadDisputeId: 'other-0' }),
    },
    by: mia,
  }),
  ...anyService,
  ...EXHIBITS,
  StoreEvidence: (dispute, { a, b }) => ({
    data: {
      evidenceId: from(Object.keys(dispute.exhibits), a) ?? 'none',
      sha256: 'ab'.repeat(32),
      size: 1 + b,
      mediaType: 'image/png',
    },
    by: from([ana, ben, mia], b) ?? ana,
  }),
  FileCounterNotice: (dispute, { a, b }) => {
    const by = from([ben, cai], a) ?? ben;
    const own = dispute.pairs.filter(({ respondentId }) => respondentId === by.onBehalfOf).map(({ itemId }) => itemId);
    return {
      data: {
        respondentId: by.onBehalfOf,
        itemIds: some(own, b),
        statementContentId: 'answer',
        evidence: [],
        declaration: 'truth-1',
      },
      by,
    };
  },
  ReportProceeding: (dispute, dice, at) => ({
    data: { pairs: some(pairsOf(dispute), dice.a), ...report(dice, at) },
    by: from([ana, shop, mia, mall], dice.c) ?? ana,
  }),
  NoteProceeding: (dispute, { a, b, c, which }) => ({
    data: {
      pairs: some(pairsOf(dispute), a),
      broughtBy: from(PROCEEDING_SIDES, c),
      ...(which % 2 === 0 && { broughtById: 'ben' }),
      against: from(PROCEEDING_SIDES, c + 1),
      nature: from(PROCEEDING_NATURES, b),
      proof: 'case-number',
      detailsContentId: 'suit',
    },
    by: from([ana, ben, mia, cai], c) ?? ana,
  }),
  CorrectProceeding: (dispute, { a, b, c, which }) => ({
    data: {
      reportId: from(Object.keys(dispute.proceedings), a) ?? 'none',
      ...(which % 3 > 0 && { broughtBy: from(PROCEEDING_SIDES, c), broughtById: 'ben' }),
      ...(which % 2 === 0 && { nature: from(PROCEEDING_NATURES, b) }),
      ...(a % 4 === 0 && { mistaken: true }),
      reasonContentId: 'why',
    },
    by: from([ana, ben, mia, mia], b) ?? mia,
  }),
  UrgeRightHolder: (dispute, { a, c }) => ({
    data: { pairs: some(pairsOf(dispute), a) },
    by: from([ben, cai], c) ?? ben,
  }),
  ReportProceedingState: (dispute, { a, b }) => ({
    data: { reportId: from(Object.keys(dispute.proceedings), a) ?? 'none', state: from(PROCEEDING_STATES, b) },
    by: ana,
  }),
  ConfirmJudgment: (dispute, { a }) => ({
    data: { reportId: from(Object.keys(dispute.proceedings), a) ?? 'none', evidence: [paper(`judgment-${a}`)] },
    by: mia,
  }),
  AnswerInquiry: (dispute, dice, at) => {
    const inquiries = Object.values(dispute.services).filter(({ document }) => document === 'inquiry');
    const inquiry = from(inquiries.slice(-2), dice.a);
    const by = platforms.find(({ id }) => id === inquiry?.addressee.id) ?? shop;
    return {
      data: { inquiryId: inquiry?.serviceId ?? 'none', reports: receivedAbout(inquiry?.pairs ?? [], dice, at) },
      by,
    };
  },
  RecordCourtOrder: (dispute, { a, b, c }, at) => ({
    data: {
      pairs: some(pairsOf(dispute), a),
      order: b % 2 === 0 ? 'restore' : 'take-down',
      issuedAt: at,
      detailsContentId: 'order',
      ...(c % 2 === 0 && { endsOn: localDateAt(earlier(at, -24 * (1 + (c % 40)))) }),
    },
    by: mia,
  }),
  EnterInquiryAnswer: (dispute, dice, at) => {
    const inquiry = from(
      Object.values(dispute.services).filter(({ document }) => document === 'inquiry'),
      dice.a,
    );
    return {
      data: { inquiryId: inquiry?.serviceId ?? 'none', reports: receivedAbout(inquiry?.pairs ?? [], dice, at) },
      by: mia,
    };
  },
  ExcuseDelay: (dispute, { a, b }) => ({
    data: { pairs: some(pairsOf(dispute), a), reason: 'other', delay: b % 25, causeContentId: 'cause' },
    by: mia,
  }),
  ...anyRecord,
  ...anyNegotiation,
  ClosePairs: (dispute, { a }) => ({ data: { pairs: some(pairsOf(dispute), a) }, by: mia }),
  ConcludeDispute: () => ({ data: { reasonContentId: 'why' }, by: mia }),
  WithdrawRequest: () => ({ data: { consideration: 'none' }, by: ana }),
  ...LANES,
  ...MEDIATION,
  ...PAPERS_THROWN,
  ...PANEL,
  ...DECISIONS,
  ...DICTATIONS,
  ...REFERRALS,
  ...DELEGATIONS,
  ...REVIEWS,
  ...STANDINGS,
  ...RELISTINGS,
  ...AWARDS,
};

const OFTEN = [
  'RecordArrival',
  'RecordAsked',
  'FileCounterNotice',
  'ReportMeasures',
  'ReportProceeding',
  'AnswerInquiry',
  'ClosePairs',
  'AcknowledgeService',
  'ExcuseDelay',
  'TakeUrgentMeasure',
  'GiveGuarantee',
  'AskEarlyRestoration',
] as const;
const SELDOM: readonly string[] = ['RecordCourtOrder', 'RefuseAmendment', 'WithdrawComplaint', 'RejectComplaint'];
const KINDS = [
  ...(Object.keys(MAKE) as (keyof typeof MAKE)[]),
  ...CLOCK_ACTIONS,
  ...OFTEN,
  ...OFTEN,
  ...OFTEN,
  ...OFTEN,
] as const;
const anybody: readonly Actor[] = [ana, ben, cai, mia, shop, mall, clock, engine, eve];

/** Some command that might be asked now: often sensible, sometimes by the wrong actor or about the wrong thing. */
export const anyCommand = (dispute: Dispute, dice: Throw, at: Instant): DisputeCommand => {
  const early = dispute.stages.dispute?.stage;
  const first =
    early === 'unfiled' ? 'FileComplaint' : early === 'intake' && dice.b % 2 === 0 ? 'AcceptComplaint' : undefined;
  const drawn = first ?? from(KINDS, dice.which) ?? 'FileComplaint';
  const type = SELDOM.includes(drawn) && dice.c % 5 !== 0 ? 'RecordArrival' : drawn;
  const { data, by } =
    type in MAKE ? MAKE[type as keyof typeof MAKE](dispute, dice, at) : { data: clockData(dispute, dice), by: clock };
  const wrong = dice.c % 17 === 0 ? from(anybody, dice.b) : undefined;
  return { type, data, by: wrong ?? by, at } as DisputeCommand;
};

/** Dice made for other stories may name the newest of what this one has none of. */
export const namesSomething = ({ type, data }: DisputeCommand): boolean =>
  (ACTIONS[type] as unknown as DisputeAction<DisputeCommand>)
    .subjects(data)
    .every((subject) => typeof subject === 'string');
