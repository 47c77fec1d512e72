import { deadlineAfter } from '../../calendar/deadline.js';
import type { DecisionEvent } from '../../dispute/panel/decision/events.js';
import { calendar } from '../core/calendar.js';
import { shanghai } from '../core/commands.js';
import { rulebook } from '../core/rulebook.js';

export type DecisionData = { readonly [E in DecisionEvent as E['type']]: E['data'] };

const BAG = 'pair:ben:bag';
const file = { evidenceId: 'e7', sha256: 'cd'.repeat(32), mediaType: 'image/png', descriptionContentId: 'what' };
const evidence = [
  { ...file, capturedAt: shanghai('03-15T10:00') },
  { ...file, evidenceId: 'e8', derivedFrom: 'e7' },
  { ...file, evidenceId: 'e9', part: 'confidential' as const },
];

/** One event of each type about this decision of this panel, with all its members. */
export const decisionEvents = (decisionId: string, panelId: string): DecisionData => {
  const at = shanghai('03-20T10:00');
  const lastDay = { rollsOverPublicHoliday: false, rollsOverWeeklyRest: false };
  const due = deadlineAfter({
    anchor: { event: 'DecisionMade', at },
    period: { unit: 'calendar-days', count: 3, lastDay },
    clause: 'J 1',
    rulebook,
    calendar,
  });
  const of = { decisionId };
  const items = [{ pair: BAG, outcome: 'lift' }] as const;
  const findings = [
    { findingId: 'f1', about: 'complaint', partyId: 'ana', pairs: [BAG], finding: 'unfounded-in-good-faith' },
  ] as const;
  const adoption = { ...of, adoptionId: 'a1', platformId: 'shop' };
  const publication = { ...of, publicationId: 'u1' };
  return {
    PanelFileOpened: { ...of, panelId, pairs: [BAG], reviewOf: 'first', openedAt: at, readDue: due },
    PanelFileReturned: { ...of, panelistId: 'eda', questionsContentId: 'questions', completeDue: due },
    PanelFileCompleted: { ...of, answerContentId: 'answer', evidence, readDue: due },
    SubmissionsOpened: {
      ...of,
      round: 1,
      partyIds: ['ana', 'ben'],
      questionsContentId: 'questions',
      openedAt: at,
      due,
      decisionDue: due,
    },
    SubmissionMade: {
      ...of,
      submissionId: 's1',
      round: 1,
      partyId: 'ben',
      textContentId: 'text',
      confidentialContentId: 'prices',
      evidence,
      madeAt: at,
    },
    SubmissionsClosed: { ...of, round: 1, by: 'time', effectiveAt: at },
    IssuesListed: {
      ...of,
      issues: [
        {
          issueId: 'i1',
          kind: 'bad-faith',
          pairs: [BAG],
          questionContentId: 'question',
          about: 'complaint',
          partyId: 'ana',
        },
      ],
    },
    ConfidentialSummarised: { ...of, aboutId: 's1', partyId: 'ben', summaryContentId: 'summary' },
    PanelContactReported: {
      ...of,
      contactId: 'k1',
      reporterId: 'eda',
      panelistId: 'eda',
      noteContentId: 'note',
      reportedAt: at,
      lookDue: due,
    },
    PanelContactAnswered: { ...of, contactId: 'k1', answerContentId: 'answer', answeredBy: 'mia' },
    DeliberationStarted: { ...of, roomId: 'room-9', panelistIds: ['eda', 'fay', 'gus'], due },
    DecisionOverdue: { ...of, effectiveAt: at, chaseDue: due },
    DecisionTimeExtended: { ...of, reasonContentId: 'why', due },
    DecisionMade: {
      ...of,
      panelId,
      legalKind: 'contractual-decision',
      panelistIds: ['eda', 'fay', 'gus'],
      issues: [
        {
          issueId: 'i1',
          kind: 'bad-faith',
          pairs: [BAG],
          outcome: 'unfounded-in-good-faith',
          by: 'majority',
          reasonsContentId: 'reasons',
          evidenceIds: ['e7'],
        },
      ],
      items,
      findings,
      dissents: [{ panelistId: 'gus', textContentId: 'dissent' }],
      builtFrom: ['ComplaintFiled'],
      madeAt: at,
      releaseDue: due,
    },
    DecisionReturned: { ...of, reasonContentId: 'why', returnedBy: 'noa', due },
    DecisionIssued: { ...of, seconderId: 'noa', issuedAt: at, reviewDue: due },
    DecisionCorrected: { ...of, number: 1, textContentId: 'slip', correctedBy: 'mia', correctedAt: at },
    AdoptionAsked: { ...adoption, items, binding: true, due },
    AdoptionAnswered: {
      ...adoption,
      answers: [{ pair: BAG, answer: 'depart', reasonContentId: 'why' }],
      answeredBy: 'platform',
      answeredAt: at,
    },
    AdoptionOverdue: { ...adoption, effectiveAt: at, chaseDue: due },
    DecisionPerformed: { ...adoption, pairs: [BAG] },
    DecisionBroken: { ...adoption, pairs: [BAG], how: 'departed', effectiveAt: at },
    ClarificationRequested: {
      ...of,
      clarificationId: 'clarification',
      partyId: 'ben',
      wish: 'clarification',
      textContentId: 'text',
      requestedAt: at,
      answerDue: due,
    },
    DecisionClarified: {
      ...of,
      clarificationId: 'clarification',
      textContentId: 'text',
      clarifiedBy: 'eda',
      clarifiedAt: at,
    },
    ClarificationRefused: {
      ...of,
      clarificationId: 'clarification',
      reasonContentId: 'why',
      refusedBy: 'mia',
      refusedAt: at,
    },
    ReviewRequested: {
      ...of,
      partyId: 'ben',
      ground: 'procedure',
      textContentId: 'text',
      requestedAt: at,
      answerDue: due,
    },
    ReviewRefused: { ...of, reasonContentId: 'why', refusedBy: 'noa' },
    DecisionBecameFinal: { ...of, panelId, by: 'time', items, findings, effectiveAt: at },
    DecisionUpheld: { ...of, byDecisionId: 'second' },
    DecisionReversed: { ...of, byDecisionId: 'second', wasFinal: true, effectiveAt: at },
    PanelCaseEnded: { ...of, reason: 'dismissed', reasonContentId: 'why', effectiveAt: at },
    PublicationProposed: { ...publication, textContentId: 'text', proposedBy: 'mia', approveDue: due },
    DecisionPublished: { ...publication, textContentId: 'text', approvedBy: 'noa', publishedAt: at },
    PublicationRefused: { ...publication, reasonContentId: 'why', refusedBy: 'noa' },
  };
};
