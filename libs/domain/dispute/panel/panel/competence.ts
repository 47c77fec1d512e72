import type { Deadline } from '../../../calendar/derivation.js';
import type { DeadlineInput } from '../../../calendar/deadline.js';
import type { Instant } from '../../../kernel/message.js';
import type { LegalKind } from '../../../rulebook/panel-rules.js';
import { houseDeadline, stageDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import type { DisputeEvent } from '../../core/state.js';
import { panelRules } from './eligibility.js';
import { endPanel } from './end-panel.js';
import { openSeats } from './seats.js';
import { getPanel } from './panels.js';
import type { Panel } from './state.js';
import { orderServiceInPanel } from './order-service-in-panel.js';

/** Parties whom a decision could not bind. */
export const unboundParties = ({ parties, bound }: Pick<Panel, 'parties' | 'bound'>): readonly string[] =>
  parties.filter((partyId) => bound[partyId] === undefined);

/**
 * What a panel between these parties can give: what was asked for, or advice where that would bind somebody who is not
 * bound (practice P19).
 */
export const kindCarried = (panel: Panel, file: DisputeFile): LegalKind | undefined => {
  if (panel.legalKind === 'advisory-opinion' || unboundParties(panel).length === 0) return panel.legalKind;
  return panelRules(file).legalKinds.includes('advisory-opinion') ? 'advisory-opinion' : undefined;
};

type Settling = {
  readonly effectiveAt: Instant;
  readonly anchor: Pick<DeadlineInput['anchor'], 'at' | 'localDate'>;
  readonly at: Instant;
};

/**
 * Time for consent is over, or everybody has consented: the way to the seats begins, or the panel ends for want of
 * competence.
 */
export const settleCompetence = (
  before: readonly DisputeEvent[],
  panelId: string,
  { effectiveAt, anchor, at }: Settling,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const known = { ...file, dispute: file.evolve(file.dispute, before) };
  const panel = getPanel(known.dispute, panelId);
  const legalKind = kindCarried(panel, known);
  if (legalKind === undefined) return endPanel(before, panelId, { outcome: 'no-competence', effectiveAt, at }, file);
  const unbound = unboundParties(panel);
  const due = nextDue(panel, { event: 'CompetenceSettled', ...anchor }, known);
  const settled = [
    ...before,
    { type: 'CompetenceSettled', data: { panelId, legalKind, unbound, effectiveAt, due } },
  ] as const;
  const after = { ...file, dispute: file.evolve(file.dispute, settled) };
  if (panel.mode === 'appointment') return [...settled, openSeats(panelId, at, after)];
  return panel.mode === 'nomination' ? [...settled, ...orderServiceInPanel(after, panelId, at)] : settled;
};

const nextDue = ({ mode }: Panel, anchor: DeadlineInput['anchor'], file: DisputeFile): Deadline => {
  if (mode === 'nomination') return stageDeadline(file, 'nominating', anchor);
  return houseDeadline(
    file,
    mode === 'draw' ? 'prepare-draw' : mode === 'appointment' ? 'appoint-expert' : 'list-experts',
    anchor,
  );
};
