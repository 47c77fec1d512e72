import type { Deadline } from '../../calendar/derivation.js';
import type { Actor } from '../../kernel/message.js';
import { ifMay } from '../../kernel/refusal.js';
import { isStay } from '../core/excused.js';
import { reasonOf } from '../core/reason-of.js';
import { pairOf } from '../core/pairs.js';
import type { StageState } from '../core/stage.js';
import { getStage, type Dispute } from '../core/state.js';
import { partsOf, type Subject } from '../core/subject.js';
import { runningPanel } from '../core/running-panel.js';
import { KIND_SEEN } from './kind-seen.js';
import { seesPart } from './sees-part.js';
import { withoutTalks } from './without-talks.js';
import { viewerOf, type Known, type Visibility } from './viewer.js';

export type { Visibility } from './viewer.js';

/**
 * How much of a dispute somebody sees, as the tables beside this file say. Throws Refused NotFound for whoever has no
 * part in it, as for one that never was.
 */
export const visibilityOf = (actor: Actor, known: Known): Visibility => {
  const viewer = viewerOf(actor, known);
  const { sort } = viewer;
  return {
    ...viewer,
    sees: (subject) => {
      const { kind, id = '' } = partsOf(subject);
      if (known.context.stillSees?.(subject) === false) return false;
      return sort !== undefined && KIND_SEEN[kind][sort](viewer, known.dispute, id, subject);
    },
  };
};

const isBeforePanel = ({ respondentId, pairs }: Visibility, dispute: Dispute): boolean => {
  const [, panel] = runningPanel(dispute) ?? [];
  if (!panel) return false;
  return (
    (respondentId !== undefined && panel.parties.includes(respondentId)) ||
    pairs.some((pair) => panel.pairs.includes(pairOf(pair)))
  );
};

/**
 * The stage that somebody sees. The dispute's own way would tell of others: who sees only its own pairs is told how far
 * those have got.
 */
export const visibleStage = (visibility: Visibility, dispute: Dispute, subject: Subject): StageState => {
  const state = ownStage(visibility, dispute, subject);
  return seesPart(visibility, 'outcomesOfTalks') ? state : withoutTalks(state, subject);
};

const ownStage = (visibility: Visibility, dispute: Dispute, subject: Subject): StageState => {
  const state = getStage(dispute, subject);
  if (subject !== 'dispute' || dispute.matter !== undefined || seesPart(visibility, 'disputeStage')) return state;
  if (state.stage === 'panel' && isBeforePanel(visibility, dispute)) return state;
  // told of what could not wait, of nothing else yet
  if (state.stage === 'intake' || state.stage === 'curing') return { stage: 'intake' };
  if (visibility.pairs.every((pair) => getStage(dispute, pairOf(pair)).stage === 'closed'))
    return { stage: 'closed', reason: reasonOf(dispute, visibility.pairs) };
  return { stage: 'awaiting-counter-notice' };
};

/** Whether somebody gets how that end was counted; to whoever decides it would tell that the parties agreed to wait. */
export const seesCounting = (visibility: Visibility, deadline: Deadline | undefined): boolean =>
  seesPart(visibility, 'outcomesOfTalks') || deadline?.derivation.extensions.some(isStay) !== true;

/** The same; undefined for whoever has no part in it: not yet, or not any more, since lists trail the log. */
export const visibilityIfAny = (...looking: Parameters<typeof visibilityOf>): Visibility | undefined =>
  ifMay(() => visibilityOf(...looking));
