import { redactEvent } from '../../dispute/visibility/redact-event.js';
import { visibilityOf } from '../../dispute/visibility/visibility.js';
import type { Decision } from '../../dispute/panel/decision/state.js';
import { getDecision } from '../../dispute/panel/decision/decisions.js';
import type { StageState } from '../../dispute/core/stage.js';
import { getStage, type DisputeEvent } from '../../dispute/core/state.js';
import { adoptionSubject, decisionSubject, panelSubject } from '../../dispute/core/subject.js';
import type { Actor } from '../../kernel/message.js';
import { disputeAfter, fileOf } from '../core/story.js';
import { adoptionIn, firstIn } from './after-commands.js';
import { decisionIdOf } from './decision-commands.js';
import { panelIdOf } from './panel-commands.js';

type Past = readonly DisputeEvent[];

/** What the panel that runs, or the last, awaits. */
export const panelStageAfter = (past: Past) => {
  const dispute = disputeAfter(past);
  const { stage, deadline } = getStage(dispute, panelSubject(panelIdOf(dispute)));
  return { stage, deadline };
};
/** What lies before it. */
export const decisionAfter = (past: Past): Decision => {
  const dispute = disputeAfter(past);
  return getDecision(dispute, decisionIdOf(dispute));
};
/** Where the first decision stands. */
export const decisionStageAfter = (past: Past): StageState['stage'] => {
  const dispute = disputeAfter(past);
  return getStage(dispute, decisionSubject(firstIn(dispute))).stage;
};
/** Where the newest question to a platform stands. */
export const adoptionStageAfter = (past: Past): StageState['stage'] => {
  const dispute = disputeAfter(past);
  return getStage(dispute, adoptionSubject(adoptionIn(dispute))).stage;
};
/** The sorts of work that wait for a person. */
export const tasksAfter = (past: Past): readonly string[] =>
  Object.values(disputeAfter(past).tasks).map(({ kind }) => kind);
/** What sorts of events this actor reads. */
export const typesSeen = (past: Past, actor: Actor): readonly DisputeEvent['type'][] => {
  const dispute = disputeAfter(past);
  const visibility = visibilityOf(actor, fileOf(dispute, actor));
  return past.flatMap((event) => redactEvent(event, visibility, dispute)?.event.type ?? []);
};
