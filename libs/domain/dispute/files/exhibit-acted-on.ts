import type { Actor } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeFile, PreconditionFile } from '../core/action.js';
import { runningPanel } from '../core/running-panel.js';
import type { Stage } from '../core/stage.js';
import { getStage } from '../core/state.js';
import { panelSubject } from '../core/subject.js';
import { decisionOf } from '../core/decisions.js';
import { presidingOf, type BeforePanel } from '../panel/decision/before-panel.js';
import type { Exhibit } from '../service/evidence/state.js';
import { exhibitsSeen, maySend, seesExhibit } from '../visibility/sees-exhibit.js';
import { visibilityOf, type Visibility } from '../visibility/visibility.js';

/** As long as anything can still rest on an exhibit. */
export const WHILE_OPEN: readonly Stage[] = [
  'intake',
  'curing',
  'delegation-answer',
  'awaiting-counter-notice',
  'next-step',
  'panel',
  'compliance',
];

type Known = Pick<DisputeFile, 'dispute' | 'context'>;

/** An exhibit that this actor may see; what it may not see is like what never was. */
export const exhibitSeen = (
  evidenceId: string,
  by: Actor,
  file: Known,
): { readonly exhibit: Exhibit; readonly visibility: Visibility } => {
  const visibility = visibilityOf(by, file);
  const exhibit = file.dispute.exhibits[evidenceId];
  if (!exhibit || !seesExhibit(visibility, file.dispute, evidenceId)) return refuse('NotFound');
  return { exhibit, visibility };
};

/** The same of one that is named beside others: the refusal tells where. */
export const exhibitNamed = (evidenceId: string, field: string, by: Actor, file: Known): Exhibit => {
  const exhibit = file.dispute.exhibits[evidenceId];
  if (!exhibit || !seesExhibit(visibilityOf(by, file), file.dispute, evidenceId))
    return refuse('UnknownReference', { field, name: evidenceId });
  return exhibit;
};

/** Whether there is an exhibit of this kind that the actor may see. */
export const seesSome = (
  { dispute, context, actor }: PreconditionFile,
  isOne: (exhibit: Exhibit, visibility: Visibility) => boolean,
): boolean => {
  const visibility = visibilityOf(actor, { dispute, context });
  return exhibitsSeen(visibility, dispute).some((exhibit) => isOne(exhibit, visibility));
};

/** Whether it is this actor's to speak for: its filer's, or the association's for it. */
export const isOwnExhibit = (
  exhibit: Exhibit,
  visibility: Visibility,
  { dispute }: Pick<DisputeFile, 'dispute'>,
): boolean => maySend(visibility, dispute, exhibit);

/** The panel that has the file before it and has not decided yet. */
export const panelAtWork = (dispute: DisputeFile['dispute']): BeforePanel | undefined => {
  const [panelId, panel] = runningPanel(dispute) ?? [];
  if (panelId === undefined || !panel) return undefined;
  const [decisionId, decision] = decisionOf(dispute, panelId) ?? [];
  if (decisionId === undefined || !decision || decision.made) return undefined;
  return getStage(dispute, panelSubject(panelId)).stage === 'closed'
    ? undefined
    : { panelId, panel, decisionId, decision };
};

/** Whether a neutral speaks for the panel. */
export const presides = (panel: BeforePanel, { id }: Actor): boolean => presidingOf(panel.panel) === id;
