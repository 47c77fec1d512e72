import type { Actor } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DecisionContext, Role } from './decision-context.js';
import { barTo, type Sought } from './held-offices.js';
import { tiesOfMediator } from './mediator-ties.js';
import { rolesOf } from './roles-of.js';
import type { Dispute } from './state.js';
import { panelSubject, partsOf, type Subject } from './subject.js';

type File = { readonly dispute: Dispute; readonly context: DecisionContext };

/**
 * Asked at every act of a mediator or an expert: whoever holds an office that excludes this one, or turns out to be
 * tied to somebody concerned, can do nothing more here but go.
 */
export const checkNeutral = (by: readonly Role[], subject: Subject, actor: Actor, file: File): void => {
  const { dispute, context } = file;
  if (actor.kind !== 'person') return;
  const roles = rolesOf(actor, dispute, context, subject).filter((role) => by.includes(role));
  const [role] = roles;
  if (roles.length !== 1 || (role !== 'mediator' && role !== 'expert')) return;
  const bar = barTo(actor.id, soughtBy(role, subject, dispute), file);
  if (bar) refuse('OfficeBarred', { subject, why: bar.ground });
  const [tie] = role === 'mediator' ? tiesOfMediator(context.neutrals?.[actor.id]) : [];
  if (tie) refuse('OfficeBarred', { subject, why: tie.conflict });
};

/** A seat on a panel that reviews another is sought against whoever sat on that one. */
export const soughtBy = (
  role: 'mediator' | 'expert',
  subject: Subject,
  { panels, seats, decisions }: Dispute,
): Sought => {
  if (role === 'mediator') return { office: role };
  const { kind, id = '' } = partsOf(subject);
  const panelId = kind === 'seat' ? seats[id]?.panelId : kind === 'decision' ? decisions[id]?.panelId : id;
  const { reviews } = panels[panelId ?? ''] ?? {};
  return { office: role, ...(reviews !== undefined && { about: panelSubject(reviews) }) };
};
