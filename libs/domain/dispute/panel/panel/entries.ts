import type { PanelEntry } from '../../../rulebook/panel-rules.js';
import { answeredPairs } from '../../core/answered-pairs.js';
import { isUnderDelegation } from '../../core/delegation.js';
import type { Mediation } from '../../talks/mediation/state.js';
import { getStage, type Dispute } from '../../core/state.js';
import { pairParts, undertakingSubject, type PairSubject } from '../../core/subject.js';
import { windowOf } from '../../core/windows.js';
import { OVERTAKEN } from './overtaken.js';

type HasHappened = (dispute: Dispute, pair: PairSubject) => boolean;

/** One that settled a part has failed about the rest; what was settled is left out by its own end. */
const failed = ({ outcome }: Mediation): boolean => outcome !== undefined && outcome !== 'settled';

const HAPPENED: { readonly [E in Exclude<PanelEntry, 'review'>]: HasHappened } = {
  'mediation-failed': ({ mediations }, pair) =>
    Object.values(mediations).some(
      (mediation) => failed(mediation) && mediation.invited.includes(pairParts(pair).respondentId),
    ),
  defaulted: (dispute, pair) =>
    !answeredPairs(dispute).has(pair) && getStage(dispute, windowOf(dispute, pairParts(pair))).reason === 'defaulted',
  delegated: (dispute) => isUnderDelegation(dispute),
  'waiting-period-over': (dispute, pair) =>
    getStage(dispute, pair).reason === 'lifted' && answeredPairs(dispute).has(pair),
};

/**
 * They had agreed on a panel for the case that it is broken; it was, and the panel that this brought ended without a
 * decision: another can be asked for, with a draw of its own.
 */
const isOwedPanel = (dispute: Dispute, pair?: PairSubject): boolean =>
  Object.values(dispute.panels).some(
    ({ outcome, pairs }) =>
      outcome !== undefined && outcome !== 'decided' && (pair === undefined || pairs.includes(pair)),
  ) &&
  Object.values(dispute.settlements).some(
    ({ onBreach, pairs, undertakingIds }) =>
      onBreach === 'escalate' &&
      (pair === undefined || pairs.includes(pair)) &&
      undertakingIds.some((id) => getStage(dispute, undertakingSubject(id)).reason === 'broken'),
  );

/** What nobody can bring before a panel any more. */
const SETTLED_OTHERWISE: readonly (string | undefined)[] = [...OVERTAKEN, 'rejected', 'performed', 'broken', 'decided'];

/** Whether the rulebook lets a panel be asked for about this pair by now. */
export const mayGoToPanel = (dispute: Dispute, pair: PairSubject, entries: readonly PanelEntry[]): boolean =>
  !SETTLED_OTHERWISE.includes(getStage(dispute, pair).reason) &&
  (isOwedPanel(dispute, pair) || entries.some((entry) => entry !== 'review' && HAPPENED[entry](dispute, pair)));

/**
 * A dispute without pairs goes to a panel after a mediation that failed, or again where one was agreed on for a breach.
 */
export const mayGoWithoutPairs = (dispute: Dispute, entries: readonly PanelEntry[]): boolean =>
  isOwedPanel(dispute) || (entries.includes('mediation-failed') && Object.values(dispute.mediations).some(failed));
