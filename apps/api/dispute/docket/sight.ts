import type { Actor } from '#domain/kernel/message.js';
import { partyOf, type DecisionContext } from '#domain/dispute/core/decision-context.js';
import { findAsNeutral } from '#read-models/find-as-neutral.js';
import type { Whose } from '#read-models/docket-filter.js';
import type { Caller } from '../../http/caller.js';

/** Whose disputes somebody has in its list: the staff all of them. */
export const whoseOf = (actor: Actor, context: DecisionContext): Whose | undefined => {
  if (actor.kind === 'platform') return { kind: 'platform', id: actor.id };
  if (context.duties.includes('case-manager')) return { kind: 'all' };
  if (context.duties.includes('auditor')) return { kind: 'auditor', id: actor.id };
  const party = partyOf(actor, context);
  if (party !== undefined) return { kind: 'party', id: party };
  if (context.duties.includes('expert')) return { kind: 'expert', id: actor.id };
  return context.duties.includes('mediator') ? { kind: 'mediator', id: actor.id } : undefined;
};

/** Where staff are neutrals they see what these see. */
export const neutralOf = (
  { database, associationId }: Pick<Caller['tenant'], 'database' | 'associationId'>,
  { id }: Actor,
  { duties }: Pick<DecisionContext, 'duties'>,
): Promise<ReadonlySet<string>> =>
  duties.includes('mediator') || duties.includes('expert')
    ? findAsNeutral(database, associationId, id)
    : Promise.resolve(new Set());
