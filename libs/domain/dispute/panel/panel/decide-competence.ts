import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { panelSubject } from '../../core/subject.js';
import type { CompetenceDecided, CompetenceOutcome } from './competence-events.js';
import { movedBy, withConstitution } from './constituted.js';
import { panelRules } from './eligibility.js';
import { endPanel } from './end-panel.js';
import { getPanel } from './panels.js';

export type DecideCompetence = Command<
  'DecideCompetence',
  { readonly panelId: string; readonly outcome: CompetenceOutcome; readonly reasonContentId: string }
>;

/**
 * A person of the association decides, with reasons: the panel goes on, goes on with advice alone, or ends. A binding
 * decision without everybody's consent is refused.
 */
export const decideCompetence: DisputeAction<DecideCompetence> = {
  by: ['case-manager'],
  on: 'panel',
  during: ['competence-decision'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  decide: ({ data: { panelId, outcome, reasonContentId }, by, at }, file) => {
    const { question, bound, legalKind, interrupted, reviews } = getPanel(file.dispute, panelId);
    const { partyId, askedAt, held } = question ?? refuse('NothingNamed', { field: 'question' });
    const goesOn = outcome === 'rejected' && held.stage !== 'panel-consent';
    if (goesOn && legalKind !== 'advisory-opinion' && bound[partyId] === undefined)
      refuse('LegalKindNotCarried', { field: 'outcome', legalKind });
    if (outcome === 'advisory-only' && !panelRules(file).legalKinds.includes('advisory-opinion'))
      refuse('NotByRulebook', { field: 'outcome' });
    // no advice takes the place of a decision that binds (ADR 22: of the same legal kind)
    if (outcome === 'advisory-only' && reviews !== undefined && legalKind !== 'advisory-opinion')
      refuse('LegalKindNotCarried', { field: 'outcome', legalKind: 'advisory-opinion' });
    const kind = outcome === 'advisory-only' ? ('advisory-opinion' as const) : legalKind;
    const data = {
      panelId,
      partyId,
      outcome,
      legalKind: kind,
      deciderId: by.id,
      decidedAt: at,
      reasonContentId,
      // while a seat is free, too, all of it moves once, when it is taken
      ...(!interrupted && movedBy(panelId, held, askedAt, at, file)),
    };
    const decided: CompetenceDecided = { type: 'CompetenceDecided', data };
    return outcome === 'no-competence'
      ? endPanel([decided], panelId, { outcome, effectiveAt: at, at }, file)
      : withConstitution([decided], panelId, at, file);
  },
};
