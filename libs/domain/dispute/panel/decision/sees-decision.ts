import { pairParts, type PairSubject } from '../../core/subject.js';
import type { Visibility } from '../../visibility/visibility.js';
import type { Dispute, DisputeEvent } from '../../core/state.js';
import type { DecisionEvent } from './events.js';
import { isNotForPanel } from './not-in-file.js';

/** What only the association's people have to do with. */
const STAFF_ALONE: readonly DecisionEvent['type'][] = ['PublicationProposed', 'PublicationRefused'];
/** What stays between the panel and the association until a decision is out. */
const INSIDE: readonly DecisionEvent['type'][] = ['DecisionMade', 'DecisionReturned'];
/** What a platform learns of a panel's work: that it works, and what it decided once that is out. */
const FOR_PLATFORMS: readonly DecisionEvent['type'][] = [
  'PanelFileOpened',
  'DeliberationStarted',
  'DecisionTimeExtended',
  'DecisionMade',
  'DecisionIssued',
  'DecisionCorrected',
  'PanelCaseEnded',
  'AdoptionAsked',
  'AdoptionAnswered',
  'AdoptionOverdue',
  'DecisionPerformed',
  'DecisionBroken',
  'DecisionBecameFinal',
  'DecisionUpheld',
  'DecisionReversed',
  'DecisionPublished',
];

const isDecision = (event: DisputeEvent): event is DecisionEvent => 'decisionId' in event.data;

/** Whether an expert who sits may have this before it at all; its own deliberation room excepted, which it enters. */
const isForExpert = (event: DisputeEvent): boolean =>
  event.type === 'RoomOpened' || event.type === 'RoomClosed' || !isNotForPanel(event.type);

/** Whether somebody who is not of the staff may see this event, as far as panels and their decisions go. */
export const seesDecisionEvent = (event: DisputeEvent, visibility: Visibility, dispute: Dispute): boolean => {
  const expert =
    visibility.expertId !== undefined && visibility.party === undefined && visibility.mediatorId === undefined;
  if (expert && !isForExpert(event)) return false;
  if (!isDecision(event)) return true;
  if (dispute.awards[event.data.decisionId]) return !expert; // what platforms make of a commission’s award
  const decision = dispute.decisions[event.data.decisionId];
  if (!decision || STAFF_ALONE.includes(event.type)) return false;
  if (event.type === 'PanelContactReported') return event.data.reporterId === (visibility.party ?? visibility.expertId);
  if (expert) return true;
  if (INSIDE.includes(event.type) && !(event.type === 'DecisionMade' && decision.issued)) return false;
  if (visibility.platformId !== undefined) return FOR_PLATFORMS.includes(event.type);
  if (event.type === 'SubmissionMade') return readsSubmission(event.data.partyId, visibility.party, dispute);
  return true;
};

/** What the complainant says all parties read; what a respondent says, the complainant and itself. */
export const readsSubmission = (
  ownerId: string,
  party: string | undefined,
  { complainantId }: Pick<Dispute, 'complainantId'>,
): boolean => party !== undefined && (ownerId === complainantId || party === complainantId || ownerId === party);

/**
 * As much of it as is this viewer's: the confidential part is for the panel, the staff and its owner; of pairs its own.
 */
export const decisionPart = <E extends DisputeEvent>(event: E, visibility: Visibility): E => {
  if (!isDecision(event) || visibility.staff) return event;
  const cut =
    visibility.whole || visibility.respondentId === undefined
      ? (event as DecisionEvent)
      : ownIssues(event as DecisionEvent, visibility);
  if (cut.type !== 'SubmissionMade') return cut as E;
  const { confidentialContentId: _, ...open } = cut.data;
  const reads = visibility.expertId !== undefined || cut.data.partyId === visibility.party;
  return reads
    ? (cut as E)
    : ({
        ...cut,
        data: { ...open, evidence: open.evidence.filter(({ part }) => part !== 'confidential') },
      } as DisputeEvent as E);
};

const ownIssues = (event: DecisionEvent, { sees, respondentId }: Visibility): DecisionEvent => {
  const seen = (pairs: readonly PairSubject[]) => pairs.filter(sees);
  const own = <I extends { readonly pairs: readonly PairSubject[] }>(issues: readonly I[]): readonly I[] =>
    issues
      .filter(({ pairs }) => pairs.length === 0 || seen(pairs).length > 0)
      .map((issue) => ({ ...issue, pairs: seen(issue.pairs) }));
  const mine = <I extends { readonly pair: PairSubject }>(items: readonly I[]): readonly I[] =>
    items.filter(({ pair }) => pairParts(pair).respondentId === respondentId);
  switch (event.type) {
    case 'IssuesListed':
      return { ...event, data: { ...event.data, issues: own(event.data.issues) } };
    case 'DecisionMade':
      return {
        ...event,
        data: {
          ...event.data,
          issues: own(event.data.issues),
          items: mine(event.data.items),
          findings: own(event.data.findings),
        },
      };
    case 'DecisionBecameFinal':
      return { ...event, data: { ...event.data, items: mine(event.data.items), findings: own(event.data.findings) } };
    case 'AdoptionAsked':
      return { ...event, data: { ...event.data, items: mine(event.data.items) } };
    case 'AdoptionAnswered':
      return { ...event, data: { ...event.data, answers: mine(event.data.answers) } };
    default:
      return event;
  }
};
