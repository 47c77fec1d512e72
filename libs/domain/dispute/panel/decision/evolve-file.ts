import { withSubmitted } from '../../service/evidence/exhibit.js';
import { atPanel } from '../panel/panel-stage.js';
import type { Dispute, EvolveOf } from '../../core/state.js';
import { panelSubject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import type { PanelFileEvent } from './file-events.js';
import { changeDecision } from '../../core/decisions.js';
import type { Decision } from './state.js';

const panelIdOf = (dispute: Dispute, decisionId: string): string => dispute.decisions[decisionId]?.panelId ?? '';

export const evolveFile: EvolveOf<PanelFileEvent> = {
  PanelFileOpened: (dispute, { decisionId, panelId, pairs, reviewOf, openedAt, readDue }) => {
    const review = reviewOf !== undefined && { reviewOf };
    const opened: Decision = {
      panelId,
      pairs,
      ...review,
      openedAt,
      answers: [],
      submissions: {},
      issues: [],
      summaries: [],
      contacts: {},
      corrections: [],
    };
    return atPanel(
      { ...dispute, decisions: { ...dispute.decisions, [decisionId]: opened } },
      panelId,
      'file-reading',
      readDue,
    );
  },
  PanelFileReturned: (dispute, { decisionId, panelistId, questionsContentId, completeDue }) => {
    const panelId = panelIdOf(dispute, decisionId);
    const returned = changeDecision(dispute, decisionId, (decision) => ({
      ...decision,
      unclear: { panelistId, questionsContentId },
    }));
    return openTask(atPanel(returned, panelId, 'file-completion'), 'complete-file', panelSubject(panelId), completeDue);
  },
  PanelFileCompleted: (dispute, { decisionId, answerContentId, evidence, readDue }) => {
    const panelId = panelIdOf(dispute, decisionId);
    const completed = changeDecision(
      withSubmitted(dispute, evidence, 'association', decisionId, readDue.derivation.trigger.at),
      decisionId,
      ({ unclear, ...decision }) => ({
        ...decision,
        answers: [...decision.answers, { questionsContentId: unclear?.questionsContentId ?? '', answerContentId }],
      }),
    );
    return closeTask(atPanel(completed, panelId, 'file-reading', readDue), 'complete-file', panelSubject(panelId));
  },
  SubmissionsOpened: (dispute, { decisionId, round, partyIds, questionsContentId, due, decisionDue }) => {
    const questions = questionsContentId !== undefined && { questionsContentId };
    const opened = changeDecision(dispute, decisionId, (decision) => ({
      ...decision,
      round: { number: round, partyIds, ...questions, due },
      decisionDue,
    }));
    return atPanel(opened, panelIdOf(dispute, decisionId), 'submissions', due);
  },
  SubmissionMade: (
    dispute,
    { decisionId, submissionId, round, partyId, textContentId, confidentialContentId, evidence, madeAt },
  ) => {
    const confidential = confidentialContentId !== undefined && { confidentialContentId };
    return changeDecision(withSubmitted(dispute, evidence, partyId, decisionId, madeAt), decisionId, (decision) => ({
      ...decision,
      submissions: {
        ...decision.submissions,
        [submissionId]: { round, partyId, textContentId, ...confidential, madeAt },
      },
    }));
  },
  SubmissionsClosed: (dispute, { decisionId, effectiveAt }) => {
    const closed = changeDecision(dispute, decisionId, (decision) =>
      decision.round ? { ...decision, round: { ...decision.round, closedAt: effectiveAt } } : decision,
    );
    return atPanel(closed, panelIdOf(closed, decisionId), 'issue-listing', closed.decisions[decisionId]?.decisionDue);
  },
  IssuesListed: (dispute, { decisionId, issues }) =>
    changeDecision(dispute, decisionId, (decision) => ({ ...decision, issues })),
  ConfidentialSummarised: (dispute, { decisionId, aboutId, partyId, summaryContentId }) =>
    changeDecision(dispute, decisionId, (decision) => ({
      ...decision,
      summaries: [...decision.summaries, { aboutId, partyId, summaryContentId }],
    })),
  PanelContactReported: (dispute, { decisionId, contactId, reporterId, panelistId, noteContentId, lookDue }) => {
    const contact = {
      reporterId,
      ...(panelistId !== undefined && { panelistId }),
      ...(noteContentId !== undefined && { noteContentId }),
    };
    const reported = changeDecision(dispute, decisionId, (decision) => ({
      ...decision,
      contacts: { ...decision.contacts, [contactId]: contact },
    }));
    return openTask(reported, 'look-into-contact', panelSubject(panelIdOf(dispute, decisionId)), lookDue);
  },
  PanelContactAnswered: (dispute, { decisionId, contactId, answerContentId }) => {
    const answered = changeDecision(dispute, decisionId, (decision) => {
      const contact = decision.contacts[contactId];
      return contact
        ? { ...decision, contacts: { ...decision.contacts, [contactId]: { ...contact, answerContentId } } }
        : decision;
    });
    const open = Object.values(answered.decisions[decisionId]?.contacts ?? {}).some(
      (contact) => contact.answerContentId === undefined,
    );
    return open ? answered : closeTask(answered, 'look-into-contact', panelSubject(panelIdOf(dispute, decisionId)));
  },
};
