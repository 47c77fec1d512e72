import type { Dispute } from '../../core/state.js';
import { adoptionSubject, decisionSubject, panelSubject, type Subject } from '../../core/subject.js';
import type { DecisionEvent } from './events.js';

type Of = { readonly decisionId: string };
const panel = ({ decisionId }: Of, { decisions }: Dispute): readonly Subject[] => [
  panelSubject(decisions[decisionId]?.panelId ?? ''),
];
const decision = ({ decisionId }: Of): readonly Subject[] => [decisionSubject(decisionId)];
const adoption = ({ decisionId, adoptionId }: Of & { readonly adoptionId: string }): readonly Subject[] => [
  decisionSubject(decisionId),
  adoptionSubject(adoptionId),
];

/** What an event of a panel's file and decision is about; who sees which of them says `sees-decision.ts`. */
export const DECISION_SUBJECTS = {
  PanelFileOpened: panel,
  PanelFileReturned: panel,
  PanelFileCompleted: panel,
  SubmissionsOpened: panel,
  SubmissionMade: panel,
  SubmissionsClosed: panel,
  IssuesListed: panel,
  ConfidentialSummarised: panel,
  PanelContactReported: panel,
  PanelContactAnswered: panel,
  DeliberationStarted: panel,
  DecisionOverdue: panel,
  DecisionTimeExtended: panel,
  DecisionMade: panel,
  DecisionReturned: panel,
  PanelCaseEnded: panel,
  DecisionIssued: decision,
  DecisionCorrected: decision,
  ReviewRequested: decision,
  ReviewRefused: decision,
  DecisionBecameFinal: decision,
  DecisionUpheld: decision,
  DecisionReversed: decision,
  PublicationProposed: decision,
  DecisionPublished: decision,
  PublicationRefused: decision,
  AdoptionAsked: adoption,
  AdoptionAnswered: adoption,
  AdoptionOverdue: adoption,
  DecisionPerformed: adoption,
  DecisionBroken: adoption,
} as const satisfies {
  readonly [T in DecisionEvent['type']]: (
    data: Extract<DecisionEvent, { type: T }>['data'],
    dispute: Dispute,
  ) => readonly Subject[];
};
