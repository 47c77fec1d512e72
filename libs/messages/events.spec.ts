import type { DisputeEvent } from '#domain/dispute/state.js';
import { instant } from '#domain/message.js';
import { EVENTS, timelineSentence } from './events.js';
import { LOCALES } from './locale.js';
import type { Names } from './names.js';
import { deadlineFrom } from './testing/deadline.js';
import { recorded } from './testing/recorded.js';
import { wellTold } from './testing/well-told.js';

const at = instant('2026-02-02T10:00:00+08:00');
const due = deadlineFrom('2026-02-02T10:00:00+08:00');
const pair = 'pair:ben:bag' as const;
const evidence: [] = [];
const oneFile = { evidenceId: 'e', sha256: 'ab'.repeat(32), mediaType: 'audio/mpeg', descriptionContentId: 'c' };
const handing = {
  referralId: 'r',
  authority: { kind: '12315', nameContentId: 'c' },
  reason: 'administrative-offence',
  reasonContentId: 'c',
  pairs: [pair],
  sentContentId: 'c',
  evidenceIds: [],
  officerId: 'mia',
} as const;
const service = { serviceId: 's1' };
const mediation = { mediationId: 'm1' };
const measure = { respondentId: 'ben', itemId: 'bag', platformId: 'shop', wanted: 'block', sequence: 1 } as const;

const SAMPLES: { readonly [E in DisputeEvent as E['type']]: E['data'] } = {
  ComplaintFiled: {
    number: 'PL-20260202-0000000A',
    complainantId: 'ana',
    filedAt: at,
    filedAs: 'right-holder',
    right: { kind: 'trademark', detailsContentId: 'c' },
    respondents: [],
    items: [],
    claims: [],
    statementContentId: 'c',
    materials: [],
    evidence,
    declaration: '2026-11',
    rulebook: { id: 'cn-ecl', version: '2026-11', hash: 'h' },
    caseManagerId: 'mei',
    checkDue: due,
  },
  CureRequested: { defects: [{ code: 'TM1' }, { code: 'G12' }], due },
  MaterialsCured: { materials: [], evidence, checkDue: due },
  ComplaintAmended: {
    amendmentId: 'a1',
    amendedAt: at,
    items: [],
    pairs: [pair],
    corrections: [],
    renews: [],
    materials: [],
    evidence,
    checkDue: due,
  },
  RespondentJoined: { amendmentId: 'a1', respondent: { respondentId: 'dan', roles: ['merchant'], detailsContentId: 'c' }, itemIds: ['bag'], joinedAt: at },
  AmendmentAccepted: { amendmentId: 'a1', tracks: [], windows: [{ respondentId: 'ben', round: 2, pairs: [pair] }] },
  AmendmentRefused: { amendmentId: 'a1', pairs: [pair], reasons: [{ code: 'G01' }] },
  DisputesRelated: { relation: 'same-goods', otherDisputeId: 'd2', basis: ['item'] },
  ComplaintAccepted: { tracks: [] },
  MediationRequested: {
    number: 'PL-20260202-0000000A',
    complainantId: 'ana',
    requestedAt: at,
    matter: 'account-ownership',
    respondents: [],
    statementContentId: 'c',
    evidence,
    rulebook: { id: 'cn-association-mediation', version: '2026-12', hash: 'h' },
    caseManagerId: 'mei',
  },
  MediationInvited: { ...mediation, parties: ['ana', 'ben'], invitedBy: 'party', invitedAt: at, due },
  MediationConsented: { ...mediation, partyId: 'ben', consentedAt: at, contactContentId: 'c', available: [], telephoneFirst: true, sideWith: [] },
  MediationRefused: { ...mediation, partyId: 'ben', by: 'silence', effectiveAt: at },
  MediationAgreed: { ...mediation, sides: [], choiceDue: due },
  MediatorsProposed: { ...mediation, mediatorIds: ['max'] },
  MediatorChosen: { ...mediation, partyId: 'ben', mediatorId: 'max' },
  MediatorChoiceLapsed: { ...mediation, effectiveAt: at, assignDue: due },
  MediatorAppointed: { ...mediation, mediatorId: 'max', how: 'assigned', load: 2, due },
  MediatorAccepted: { ...mediation, mediatorId: 'max', acceptedAt: at, due },
  MediatorDeclined: { ...mediation, mediatorId: 'max', reason: 'tie', effectiveAt: at, choiceDue: due },
  MediatorWithdrew: { ...mediation, mediatorId: 'max', tieContentId: 'c', choiceDue: due },
  MediatorObjected: { ...mediation, partyId: 'ben', mediatorId: 'max', reasonContentId: 'c', due },
  ObjectionAnswered: { ...mediation, mediatorId: 'max', upheld: true, reasonContentId: 'c', choiceDue: due },
  SessionScheduled: { ...mediation, sessionId: 's', kind: 'caucus', startsAt: at, partyIds: ['ben'] },
  SessionRecorded: { ...mediation, sessionId: 's', kind: 'joint', heldAt: at, partyIds: ['ana', 'ben'], attended: ['ana'] },
  MinutesConfirmed: { ...mediation, sessionId: 's', partyIds: ['ben'], partyId: 'ben' },
  ExtensionConsented: { ...mediation, partyId: 'ben', days: 10 },
  MediationExtended: { ...mediation, days: 10, due },
  AppraisalStarted: { ...mediation, startedAt: at, matterContentId: 'c' },
  AppraisalEnded: { ...mediation, endedAt: at, due },
  MediationEnded: { ...mediation, outcome: 'not-settled', effectiveAt: at },
  ComplaintRejected: { cause: 'materials', reasons: [], effectiveAt: at },
  ComplaintWithdrawn: { pairs: [pair], consideration: 'none' },
  DocumentAsked: { ...service, locale: 'en' },
  DocumentMade: { ...service, locale: 'en', sha256: 'ab'.repeat(32), size: 40_960, factsHash: 'cd'.repeat(32), template: '1', partyIds: ['ben'] },
  EvidenceStored: { evidenceId: 'e1', sha256: 'ab'.repeat(32), size: 4_096, mediaType: 'image/png' },
  ServiceOrdered: { ...service, document: 'forwarded-notice', addressee: { kind: 'party', id: 'ben' }, channels: ['mail'], pairs: [pair], orderedAt: at },
  ServiceDispatched: { ...service, channel: 'mail', dispatchedAt: at },
  ServiceArrived: { ...service, channel: 'mail', arrivedAt: at, proof: 'delivery-status' },
  ServiceAttempted: { ...service, channel: 'telephone', attemptedAt: at, outcome: 'no-answer' },
  HandServiceAsked: { ...service, due },
  ServiceFailed: { ...service, channel: 'mail', reason: 'bounced', code: '5.1.1' },
  ServiceOverdue: { ...service, effectiveAt: at, repairDue: due },
  ResponseWindowOpened: { respondentId: 'ben', due },
  EffectGivenUp: { key: 'k', subject: 'dispute', reason: 'gone', resumeDue: due },
  EffectResumed: { key: 'k', subject: 'dispute' },
  DeadlineRecomputed: { subject: 'dispute', due, task: 'check-materials' },
  MeasureSet: { ...measure, ground: 'complaint-accepted' },
  MeasuresAsked: { platformId: 'shop', upTo: 1, askedAt: at, answerDue: due },
  HandMeasuresAsked: { platformId: 'shop', upTo: 1, due },
  MeasureConfirmed: { respondentId: 'ben', itemId: 'bag', sequence: 1, carriedOutAt: at },
  MeasureRefused: { respondentId: 'ben', itemId: 'bag', sequence: 1, reasonCode: 'other', chaseDue: due },
  PlatformSilent: { platformId: 'shop', upTo: 1, effectiveAt: at, chaseDue: due },
  CounterNoticeFiled: {
    counterNoticeId: 'n',
    respondentId: 'ben',
    itemIds: ['bag'],
    statementContentId: 'c',
    evidence,
    declaration: '2026-11',
    filedAt: at,
    late: true,
  },
  ChaseEnded: { platformId: 'shop', reason: 'object-gone' },
  RespondentAnswered: { respondentId: 'ben' },
  RespondentDefaulted: { respondentId: 'ben', itemIds: ['bag'], effectiveAt: at },
  DefaultReversed: { respondentId: 'ben', itemIds: ['bag'] },
  WaitingPeriodStarted: { counterNoticeId: 'n', pairs: [pair], due },
  ProceedingReported: {
    reportId: 'r',
    pairs: [pair],
    kind: 'suit',
    proof: 'case-number',
    receivedBy: { kind: 'platform', id: 'shop' },
    receivedAt: at,
    detailsContentId: 'c',
  },
  ProceedingReportedAgain: {
    reportId: 'r',
    pairs: [pair],
    proof: 'acceptance-slip',
    receivedBy: { kind: 'platform', id: 'shop' },
    receivedAt: at,
    detailsContentId: 'c',
  },
  MeasureKept: { reportId: 'r', pairs: [pair], until: 'kept', due },
  ReportedLate: { reportId: 'r', pairs: [pair] },
  ReportsInquired: { inquiryId: 'i', pairs: [pair], platformId: 'shop', effectiveAt: at, due },
  InquiryAnswered: { inquiryId: 'i', pairs: [pair], reportIds: ['r'] },
  WaitingPeriodEnded: { pairs: [pair], effectiveAt: at },
  ProceedingStateReported: { reportId: 'r', state: 'accepted', due },
  ProceedingEnded: { reportId: 'r', pairs: [pair], waiting: [], unanswered: [], state: 'withdrawn', effectiveAt: at },
  ProceedingStateMissed: { reportId: 'r', times: 2, effectiveAt: at, due },
  CourtOrderRecorded: { pairs: [pair], order: 'restore', issuedAt: at, detailsContentId: 'c' },
  DelayExcused: { pairs: [pair], causeContentId: 'c', due },
  NextStepAwaited: { due },
  NextStepResumed: {},
  PairsClosed: { pairs: [pair], reason: 'defaulted' },
  DisputeClosed: { reason: 'lifted' },
  DisputeReopened: { pairs: [pair] },
  DutyPassedOn: { urgentId: 'u', fromOfficerId: 'mia', toOfficerId: 'noa', effectiveAt: at, due },
  UrgentTaken: { urgentId: 'u', officerId: 'mia' },
  UrgentMeasureProposed: { urgentId: 'u', pairs: [pair], rung: 'cut-stream', officerId: 'mia', confirmed: {}, secondDue: due },
  UrgentMeasureTaken: { urgentId: 'u', pairs: [pair], rung: 'hide-card', officerId: 'mia', confirmed: {}, reviewDue: due, callDue: due },
  RespondentCalled: { urgentId: 'u', respondentId: 'ben', officerId: 'mia', calledAt: at, outcome: 'reached' },
  UrgentRefused: { urgentId: 'u', officerId: 'mia', reasonContentId: 'c' },
  UrgentReviewed: { urgentId: 'u', pairs: [pair], outcome: 'undone', by: 'review', reviewerId: 'mia', reasonContentId: 'c' },
  UrgentLapsed: { urgentId: 'u', pairs: [pair], effectiveAt: at },
  UrgentNoticeFoundWrong: { urgentId: 'u', complainantId: 'ana', pairs: [pair], reasonContentId: 'c' },
  CounterNoticeDictated: {
    dictation: { dictationId: 'd', partyId: 'ben', takenBy: 'mia', source: 'telephone', receivedAt: at, record: oneFile, due },
    notice: { respondentId: 'ben', itemIds: ['bag'], statementContentId: 'c', evidence: [], declaration: 'v' },
  },
  ReferralProposed: { ...handing, agreeDue: due },
  ReferredOut: { ...handing, sentAt: at, chaseDue: due },
  ReferralAnswered: { referralId: 'r', outcome: 'accepted', answeredAt: at, textContentId: 'c', chaseDue: due },
  ReferredIn: { referralId: 'r', authority: { kind: 'court', nameContentId: 'c' }, numberContentId: 'c', referredAt: at, officerId: 'mia' },
  ReferralReported: { referralId: 'r', serviceId: 's1' },
  DictationCorrected: { dictationId: 'd', version: 2, takenBy: 'mia' },
  DictationConfirmed: { dictationId: 'd', version: 2, confirmation: { by: 'code', channel: 'sms' }, recordedBy: 'mia', checkDue: due },
  DictationLapsed: { dictationId: 'd', effectiveAt: at },
  GuaranteeGiven: {
    guaranteeId: 'g',
    giverId: 'ben',
    beneficiaryId: 'ana',
    pairs: [pair],
    kind: 'bank-letter',
    holder: { nameContentId: 'c' },
    amount: { minorUnits: 5_000_000, currency: 'CNY', shareOfSales: 250 },
    validity: { from: at },
    evidence,
    givenAt: at,
  },
  GuaranteeReleased: { guaranteeId: 'g', reasonContentId: 'c' },
  GuaranteeClaimed: { guaranteeId: 'g', amount: { minorUnits: 100, currency: 'CNY' }, basisContentId: 'c' },
  EarlyRestorationAsked: { guaranteeId: 'g', pairs: [pair], wish: 'restore', answeredBy: 'association', due },
  EarlyRestorationGranted: { guaranteeId: 'g', pairs: [pair], as: 'label-and-escrow', by: { kind: 'association', id: 'mia' } },
  EarlyRestorationRefused: { guaranteeId: 'g', pairs: [pair], by: { kind: 'association', id: 'mia' }, reasonContentId: 'c' },
  EarlyRestorationOverdue: { guaranteeId: 'g', pairs: [pair], effectiveAt: at },
  PreservationOrdered: { preservationId: 'v', platformId: 'shop', itemIds: ['bag'], parts: ['replay'], due },
  PreservationAnswered: {
    preservationId: 'v',
    results: [{ itemId: 'bag', part: 'replay', outcome: 'missing', controlledBy: 'platform' }],
    answeredBy: 'platform',
  },
  PreservationOverdue: { preservationId: 'v', effectiveAt: at, chaseDue: due },
  ObjectEnded: { itemId: 'bag', platformId: 'shop', respondentIds: ['ben'], endedAt: at, toldBy: 'platform', reason: 'stream-over' },
  KnowledgeCorrected: { platformId: 'shop', entry: 'asked:shop:1', textContentId: 'c' },
  CounterNoticeWithdrawn: { counterNoticeId: 'n', respondentId: 'ben', itemIds: ['bag'] },
  CounterNoticeRejected: { counterNoticeId: 'n', respondentId: 'ben', itemIds: ['bag'], fault: 'evidence', reasonContentId: 'c' },
  RaisedAgain: { roundId: 'd', pairs: [pair], statementContentId: 'c', evidence, declaration: '2026-12', filedAt: at, checkDue: due },
  RoundAdmitted: { roundId: 'd', pairs: [pair] },
  RoundRefused: { roundId: 'd', pairs: [pair], reasonContentId: 'c' },
  SideEffectListed: { sideEffectId: 'f', respondentId: 'ben', itemId: 'bag', kind: 'penalty-points' },
  UndoingAsked: { respondentId: 'ben', itemId: 'bag', platformId: 'shop', sideEffectIds: ['f'], chaseDue: due },
  SideEffectUndone: { sideEffectId: 'f', respondentId: 'ben', itemId: 'bag', platformId: 'shop', undoneAt: at },
  UnlistedNamed: {
    unlistedId: 'u',
    filing: 'counter-notice',
    partyId: 'ben',
    descriptionContentId: 'c',
    statementContentId: 'c',
    evidence,
    namedAt: at,
    matchDue: due,
  },
  UnlistedMatched: { unlistedId: 'u', pairs: [pair] },
  UnlistedRefused: { unlistedId: 'u', partyId: 'ben', reasonContentId: 'c' },
  WordsWithdrawn: { statementContentId: 'c', withdrawnAt: at },
  PrintedDateNoted: { pairs: [pair], about: 'order-issued', printed: '2026-02-30', conflict: 'no-such-day' },
  ItemHeldElsewhere: { respondentId: 'ben', itemId: 'bag', holders: [] },
  CourtOrderTermed: { orderId: 'o', pairs: [pair], order: 'take-down', issuedAt: at, ends: due, security: { by: 'complainant', fixed: '1' } },
  CourtOrderEnded: { orderId: 'o', pairs: [pair], order: 'take-down', effectiveAt: at },
  DeadlineExtended: { subject: 'respondent:ben', basis: 'consent', due },
  DelayClaimed: { claimId: 'k', pairs: [pair], reason: 'translation', delay: 2, causeContentId: 'c', evidence, claimedAt: at, examineDue: due },
  NegotiationProposed: { negotiationId: 'n', respondentId: 'ben', proposerId: 'ana', pairs: [pair], due },
  NegotiationStarted: { negotiationId: 'n', roomId: 'r', due },
  StayProposed: { negotiationId: 'n', proposerId: 'ana', pairs: [pair], days: 5 },
  ProcedureStayed: { negotiationId: 'n', pairs: [pair], moved: [{ pair, due }] },
  NegotiationEnded: { negotiationId: 'n', reason: 'escalated' },
  RoomOpened: { roomId: 'r', kind: 'negotiation', members: { partyIds: ['ana', 'ben'], personIds: [] }, aboutId: 'n' },
  RoomClosed: { roomId: 'r' },
  SettlementReached: {
    settlementId: 's',
    negotiationId: 'n',
    respondentId: 'ben',
    items: [{ pair, outcome: 'lift' }],
    pairs: [pair],
    termsContentId: 'c',
    undertakings: [{ undertakingId: 'u', byId: 'ben', toId: 'ana', remind: due, due }],
    onBreach: 'reopen',
  },
  PerformanceAwaited: {},
  UndertakingReminded: { undertakingId: 'u', due },
  UndertakingOverdue: { undertakingId: 'u', effectiveAt: at, chaseDue: due },
  PerformanceReported: { undertakingId: 'u', reportedAt: at, evidence: [], due },
  PerformanceConfirmed: { undertakingId: 'u', by: 'silence', effectiveAt: at },
  BreachAlleged: { undertakingId: 'u', groundContentId: 'c', allegedAt: at, due },
  BreachHeard: { undertakingId: 'u', heardAt: at, decideDue: due },
  BreachFound: { undertakingId: 'u', settlementId: 's', brokenBy: 'ben', consequence: 'reopen', reopened: [pair], reasonContentId: 'c', foundAt: at },
  DelayRefused: { claimId: 'k', pairs: [pair], reasonContentId: 'c' },
  GroundReviewAwaited: { reportId: 'r', due },
  GroundReviewed: { reportId: 'r', outcome: 'stands', reasonContentId: 'c', due },
};

const NAMES: Names = { party: (id) => `<${id}>`, platform: (id) => `<${id}>`, item: (id) => `<${id}>`, document: (id) => `<${id}>` };
const samples = Object.entries(SAMPLES).map(([type, data]) => ({ type, data }) as DisputeEvent);

it.each(samples.map((event) => [event.type, event] as const))('%s is told in both languages', (_, event) => {
  wellTold(timelineSentence(event, NAMES, 'zh-CN'), timelineSentence(event, NAMES, 'en'), ['<ana>', '<ben>', '<bag>', '<shop>']);
});

it.each(samples.map((event) => [event.type, event] as const))('%s tells the same facts in both', (_, { type, data }) => {
  const [zh, en] = LOCALES.map((locale) => {
    const read = new Set<string>();
    timelineSentence({ type, data: recorded(data, read, 'data') } as DisputeEvent, recorded(NAMES, read, 'names'), locale);
    return [...read].sort();
  });
  expect(zh).toEqual(en);
});

it('names items while they are few, and counts them when they are many', () => {
  const withdrawn = (count: number): DisputeEvent => ({
    type: 'ComplaintWithdrawn',
    data: { pairs: Array.from({ length: count }, (_, i) => `pair:ben:item${i}` as const), consideration: 'none' },
  });
  expect(timelineSentence(withdrawn(2), NAMES, 'zh-CN')).toBe('投诉方撤回了对“<item0>”、“<item1>”的投诉。');
  expect(timelineSentence(withdrawn(300), NAMES, 'en')).toBe('The complainant withdrew the complaint about 300 items.');
});

it('has a sentence for every event and for nothing else', () => {
  expect(Object.keys(EVENTS).sort()).toEqual(Object.keys(SAMPLES).sort());
});
