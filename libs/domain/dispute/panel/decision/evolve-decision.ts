import type { Deadline } from '../../../calendar/derivation.js';
import { closePairs } from '../../measures/close-pairs.js';
import { leftOut } from '../../service/evidence/exhibit.js';
import { atPanel } from '../panel/panel-stage.js';
import { getStage, setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { decisionSubject, panelSubject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import type {
  DecisionCorrected,
  DecisionIssued,
  DecisionMade,
  DecisionOverdue,
  DecisionReturned,
  DecisionTimeExtended,
  DeliberationStarted,
} from './events.js';
import { changeClarification } from './clarifications.js';
import { changeDecision } from '../../core/decisions.js';
import type { Decision } from './state.js';

export type MadeEvent =
  | DeliberationStarted
  | DecisionOverdue
  | DecisionTimeExtended
  | DecisionMade
  | DecisionReturned
  | DecisionIssued
  | DecisionCorrected;

const panelIdOf = (dispute: Dispute, decisionId: string): string => dispute.decisions[decisionId]?.panelId ?? '';

/** A panel that has to decide anew has the time for it. */
const timeFor = ({ decisionDue }: Pick<Decision, 'decisionDue'>, due: Deadline): Pick<Decision, 'decisionDue'> =>
  (decisionDue?.dueAt ?? '') < due.dueAt ? { decisionDue: due } : {};

export const evolveMade: EvolveOf<MadeEvent> = {
  DeliberationStarted: (dispute, { decisionId, roomId, due, withoutFiles }) => {
    const without = { ...dispute, exhibits: leftOut(dispute.exhibits, withoutFiles) };
    // what was signed with a member who is gone counts no more
    const started = changeDecision(without, decisionId, ({ made: _, ...decision }) => ({
      ...decision,
      roomId,
      ...timeFor(decision, due),
    }));
    const panelId = panelIdOf(dispute, decisionId);
    return closeTask(atPanel(started, panelId, 'deliberation', due), 'release-decision', panelSubject(panelId));
  },
  DecisionOverdue: (dispute, { decisionId, chaseDue }) => {
    const panelId = panelIdOf(dispute, decisionId);
    const { stage } = getStage(dispute, panelSubject(panelId));
    return openTask(atPanel(dispute, panelId, stage), 'chase-decision', panelSubject(panelId), chaseDue);
  },
  DecisionTimeExtended: (dispute, { decisionId, due }) => {
    const panelId = panelIdOf(dispute, decisionId);
    const { stage } = getStage(dispute, panelSubject(panelId));
    const extended = changeDecision(dispute, decisionId, (decision) => ({
      ...decision,
      decisionDue: due,
      extended: true,
    }));
    const moved = stage === 'submissions' ? extended : atPanel(extended, panelId, stage, due);
    return closeTask(moved, 'chase-decision', panelSubject(panelId));
  },
  DecisionMade: (dispute, data) => {
    const {
      decisionId,
      panelId,
      legalKind,
      panelistIds,
      issues,
      items,
      findings,
      dissents,
      builtFrom,
      madeAt,
      releaseDue,
    } = data;
    const held = releaseDue && { releaseDue };
    const made = { legalKind, panelistIds, issues, items, findings, dissents, builtFrom, madeAt, ...held };
    const known = changeDecision(dispute, decisionId, (decision) => ({ ...decision, made }));
    const after = closeTask(atPanel(known, panelId, 'decision-release'), 'chase-decision', panelSubject(panelId));
    return releaseDue ? openTask(after, 'release-decision', panelSubject(panelId), releaseDue) : after;
  },
  DecisionReturned: (dispute, { decisionId, reasonContentId, due }) => {
    const panelId = panelIdOf(dispute, decisionId);
    const returned = changeDecision(dispute, decisionId, ({ made: _, ...decision }) => ({
      ...decision,
      returned: { reasonContentId },
      ...timeFor(decision, due),
    }));
    return closeTask(atPanel(returned, panelId, 'deliberation', due), 'release-decision', panelSubject(panelId));
  },
  DecisionIssued: (dispute, { decisionId, seconderId, issuedAt, reviewDue }) => {
    const issued = { at: issuedAt, ...(seconderId !== undefined && { seconderId }), ...(reviewDue && { reviewDue }) };
    const decided = (dispute.decisions[decisionId]?.made?.items ?? []).map(({ pair }) => pair);
    const out = changeDecision(closePairs(dispute, decided, 'decided'), decisionId, (decision) => ({
      ...decision,
      issued,
    }));
    const stage = reviewDue
      ? ({ stage: 'decision-review', deadline: reviewDue } as const)
      : ({ stage: 'decision-issued' } as const);
    return closeTask(
      setStage(out, [decisionSubject(decisionId)], stage),
      'release-decision',
      panelSubject(panelIdOf(dispute, decisionId)),
    );
  },
  DecisionCorrected: (dispute, { decisionId, textContentId, correctedBy, correctedAt, clarificationId }) => {
    const corrected = changeDecision(dispute, decisionId, (decision) => ({
      ...decision,
      corrections: [...decision.corrections, { textContentId, correctedBy, correctedAt }],
    }));
    if (clarificationId === undefined) return corrected;
    return changeClarification(
      corrected,
      decisionId,
      clarificationId,
      (asked) => asked && { ...asked, answered: 'corrected' },
    );
  },
};
