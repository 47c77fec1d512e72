import { awardSeen } from '../panel/award/award-seen.js';
import { importedSeen, ownDelegated } from '../delegation/delegated-seen.js';
import { seesFiles } from '../service/document/sees-files.js';
import { seesConfidential, seesExhibit } from '../service/evidence/sees-exhibit.js';
import { forwardedPart } from '../response/counter-notice/forwarded-part.js';
import { pairOf } from '../core/pairs.js';
import { isAgreement, seesAgreement } from '../talks/mediation/sees-agreement.js';
import { isSession, seesSession } from '../talks/mediation/sees-session.js';
import { isAboutFacts, seesFactsEvent } from '../talks/stipulation/sees-facts.js';
import { decisionPart, seesDecisionEvent } from '../panel/decision/sees-decision.js';
import { seesReviewEvent } from '../conduct/bad-faith-review/sees-review.js';
import type { Visibility } from './visibility.js';
import type { Dispute, DisputeEvent } from '../core/state.js';
import { pairSubject, proceedingSubject, type PairSubject, type Subject } from '../core/subject.js';
import { subjectsOfEvent } from './subjects-of-event.js';

/** Of a dispute without items every party knows how far it is. */
const seesWhole = ({ whole, respondentId }: Visibility, { matter }: Dispute): boolean =>
  whole || (respondentId !== undefined && matter !== undefined);

/** What only the association's staff has to do with. */
const STAFF_ONLY: readonly DisputeEvent['type'][] = [
  'EffectGivenUp',
  'RoomReadingAsked',
  'EffectResumed',
  'DutyPassedOn',
  'UrgentTaken',
  'UrgentMeasureProposed',
  'RespondentCalled',
  'GroundReviewAwaited',
  'DisputesRelated',
  'RelianceReviewed',
  'HandServiceAsked',
  'ReferralProposed',
  'HandMeasuresAsked',
  'DocumentAsked',
  'DelegatorTold',
];

/** What would tell a complainant of another complainant's dispute. */
const NOT_FOR_COMPLAINANTS: readonly DisputeEvent['type'][] = ['ItemHeldElsewhere'];

/** Tasks are the staff's, their days too. */
const isForStaff = (event: DisputeEvent): boolean =>
  STAFF_ONLY.includes(event.type) || (event.type === 'DeadlineRecomputed' && event.data.task !== undefined);

/** The event as far as somebody may see it, with what it is about; undefined if it is none of the viewer's business. */
export const redactEvent = <E extends DisputeEvent>(
  event: E,
  visibility: Visibility,
  now: Dispute,
): { readonly event: E; readonly subjects: readonly Subject[] } | undefined => {
  if (!visibility.staff && isForStaff(event)) return undefined;
  if (event.type === 'EvidenceStored' && !seesExhibit(visibility, now, event.data.evidenceId)) return undefined;
  if (event.type === 'DocumentMade' && !seesFiles(visibility, now, event.data.serviceId)) return undefined;
  if (!visibility.staff && visibility.whole && NOT_FOR_COMPLAINANTS.includes(event.type)) return undefined;
  if (
    event.type === 'ItemHeldElsewhere' &&
    visibility.respondentId !== undefined &&
    ownHolders(event, visibility.respondentId).length === 0
  )
    return undefined;
  if (!visibility.staff && !seesReviewEvent(event, visibility.party, now)) return undefined;
  if (!visibility.staff && !seesDecisionEvent(event, visibility, now)) return undefined;
  if (isSession(event) && !seesSession(event.data, visibility, now)) return undefined;
  if (isAboutFacts(event) && !seesFactsEvent(event, visibility, now)) return undefined;
  if (isAgreement(event) && !seesAgreement(event.data.mediationId, visibility, now, event)) return undefined;
  const subjects = subjectsOfEvent(event, now).filter(
    (subject) => visibility.sees(subject) && (subject !== 'dispute' || seesWhole(visibility, now)),
  );
  if (subjects.length === 0) return undefined;
  if (event.type === 'AwardRecorded') return { event: { ...event, data: awardSeen(event.data, visibility) }, subjects };
  const own = withoutConfidential(
    visibility.whole ? event : { ...event, data: ownPart(event, visibility) },
    visibility,
    now,
  );
  return { event: decisionPart(own, visibility), subjects };
};

/**
 * The confidential part of a counter-notice goes to staff and to its filer, that of a complaint to staff and
 * complainant.
 */
const withoutConfidential = <E extends DisputeEvent>(event: E, visibility: Visibility, now: Dispute): E => {
  if (event.type === 'ComplaintDelegated') return { ...event, data: importedSeen(event.data, visibility, now) };
  if (
    event.type !== 'CounterNoticeFiled' &&
    event.type !== 'ComplaintFiled' &&
    event.type !== 'MaterialsCured' &&
    event.type !== 'ComplaintAmended'
  )
    return event;
  const evidence = event.data.evidence.filter(({ evidenceId }) => seesExhibit(visibility, now, evidenceId));
  if (event.type !== 'CounterNoticeFiled' || seesConfidential(visibility, now, event.data.respondentId))
    return { ...event, data: { ...event.data, evidence } };
  return { ...event, data: forwardedPart(event.data) };
};

/** A respondent knows of the disputes that are its own. */
const ownHolders = ({ data }: Extract<DisputeEvent, { type: 'ItemHeldElsewhere' }>, respondentId: string) =>
  data.holders.filter((holder) => holder.respondentId === respondentId);

/** The lists in an event that name other parties' things, cut to the viewer's own. */
const ownPart = (event: DisputeEvent, visibility: Visibility): DisputeEvent['data'] => {
  const { data } = event;
  const seen = (pairs: readonly PairSubject[]): readonly PairSubject[] => pairs.filter(visibility.sees);
  if (event.type === 'ComplaintFiled') {
    const own = new Set(visibility.pairs.map(pairOf));
    const [items, respondents] = [
      new Set(visibility.pairs.map(({ itemId }) => itemId)),
      new Set(visibility.pairs.map(({ respondentId }) => respondentId)),
    ];
    const { urgent: _, dictation: __, ...filed } = event.data; // told by the measure that follows from it; how it came in is nobody else's
    return {
      ...filed,
      items: event.data.items
        .filter(({ itemId }) => items.has(itemId))
        .map((item) => ({
          ...item,
          respondentIds: item.respondentIds.filter((id) => own.has(pairSubject(id, item.itemId))),
        })),
      respondents: event.data.respondents.filter(({ respondentId }) => respondents.has(respondentId)),
    };
  }
  if (event.type === 'ItemHeldElsewhere' && visibility.respondentId !== undefined)
    return { ...event.data, holders: ownHolders(event, visibility.respondentId) };
  if (event.type === 'ComplaintAccepted')
    return {
      ...event.data,
      tracks: event.data.tracks.filter(({ respondentId, itemId }) =>
        visibility.sees(pairSubject(respondentId, itemId)),
      ),
    };
  if (event.type === 'ObjectEnded')
    return {
      ...event.data,
      respondentIds: event.data.respondentIds.filter((id) => visibility.sees(pairSubject(id, event.data.itemId))),
    };
  if (event.type === 'ComplaintDelegated' || event.type === 'DelegatedComplaintAccepted')
    return ownDelegated(event, visibility);
  if (event.type === 'DelegatedResultGiven')
    return { ...event.data, items: event.data.items.filter(({ pair }) => visibility.sees(pair)) };
  if (event.type === 'DelegatedResultAnswered')
    return { ...event.data, answers: event.data.answers.filter(({ pair }) => visibility.sees(pair)) };
  if (event.type === 'ComplaintAmended') {
    const own = seen(event.data.pairs);
    const items = event.data.items.map((item) => ({
      ...item,
      respondentIds: item.respondentIds.filter((id) => own.includes(pairSubject(id, item.itemId))),
    }));
    return {
      ...event.data,
      pairs: own,
      items: items.filter(({ respondentIds }) => respondentIds.length > 0),
      corrections: [],
      renews: [],
    };
  }
  if (event.type === 'AmendmentAccepted') {
    const windows = event.data.windows
      .map((window) => ({ ...window, pairs: seen(window.pairs) }))
      .filter(({ pairs }) => pairs.length > 0);
    return {
      ...event.data,
      windows,
      tracks: event.data.tracks.filter(({ respondentId, itemId }) =>
        visibility.sees(pairSubject(respondentId, itemId)),
      ),
    };
  }
  if (event.type === 'ProcedureStayed')
    return {
      ...event.data,
      pairs: seen(event.data.pairs),
      moved: event.data.moved.filter(({ pair }) => visibility.sees(pair)),
    };
  if ('itemIds' in data && 'respondentId' in data)
    return {
      ...data,
      itemIds: data.itemIds.filter((itemId) => visibility.sees(pairSubject(data.respondentId, itemId))),
    };
  if ('unanswered' in data)
    return { ...data, pairs: seen(data.pairs), waiting: seen(data.waiting), unanswered: seen(data.unanswered) };
  if (event.type === 'InquiryAnswered') {
    const { reportIds = [], ...answer } = event.data;
    const own = reportIds.filter((reportId) => visibility.sees(proceedingSubject(reportId)));
    // an empty list would tell that others were reported
    return { ...answer, pairs: seen(answer.pairs), ...(own.length > 0 && { reportIds: own }) };
  }
  return 'pairs' in data ? { ...data, pairs: seen(data.pairs) } : data;
};
