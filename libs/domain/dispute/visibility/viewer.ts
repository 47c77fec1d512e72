import type { Actor } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import { partyOf, type DecisionContext, type Role } from '../core/decision-context.js';
import { rolesOf } from '../core/roles-of.js';
import type { Dispute } from '../core/state.js';
import type { Pair } from '../core/pair.js';
import type { Subject } from '../core/subject.js';

/**
 * The sorts of viewers. Every table of `visibility/` has a word for each of them: whoever is of none sees nothing. A
 * neutral who was only asked is another sort than one who has accepted. Nobody looks as a recipient: it is the court,
 * authority or commission to which an export is handed.
 */
export const VIEWER_SORTS = [
  'staff',
  'complainant',
  'respondent',
  'platform',
  'mediator',
  'askedMediator',
  'expert',
  'askedExpert',
  'auditor',
  'recipient',
] as const;
export type ViewerSort = (typeof VIEWER_SORTS)[number];
export type ByViewer<T> = { readonly [S in ViewerSort]: T };

/** Who looks. */
export type Viewer = {
  readonly roles: readonly Role[];
  /** None for the association's own programs, which look at nothing. */
  readonly sort?: ViewerSort;
  readonly staff: boolean;
  /** It sees every pair: the association's staff, the complainant, a mediator or expert who has accepted, an auditor, a recipient. */
  readonly whole: boolean;
  /** The party that looks, if it is a respondent here and nothing more. */
  readonly respondentId?: string;
  readonly platformId?: string;
  /** The party that looks, whichever side it is on; of staff the party for which they look. */
  readonly party?: string;
  /** The expert that looks, asked or sitting. */
  readonly expertId?: string;
  /** The mediator that looks. */
  readonly mediatorId?: string;
  /** Those that it may know of; of a respondent or platform its own that were accepted. */
  readonly pairs: readonly Pair[];
};

/** Who looks, and whether it may know of something. */
export type Visibility = Viewer & { readonly sees: (subject: Subject) => boolean };

export type Known = { readonly dispute: Dispute; readonly context: DecisionContext };

const WHOLE: readonly ViewerSort[] = ['staff', 'complainant', 'mediator', 'expert', 'auditor', 'recipient'];

/** Throws Refused NotFound for whoever has no part in the dispute, as for one that never was. */
export const viewerOf = (actor: Actor, known: Known): Viewer => {
  const { dispute, context } = known;
  const roles = dispute.complainantId === undefined ? [] : rolesOf(actor, dispute, context);
  if (roles.length === 0) refuse('NotFound');
  const sort = sortOf(roles, actor.id, dispute);
  const platformId = sort === 'platform' ? actor.id : undefined;
  const isParty = sort === 'staff' || sort === 'complainant' || sort === 'respondent';
  const party = isParty ? partyOf(actor, context) : undefined;
  const respondentId = sort === 'respondent' ? party : undefined;
  const whole = sort !== undefined && WHOLE.includes(sort);
  const mediates = sort === 'mediator' || sort === 'askedMediator' || (sort === 'staff' && roles.includes('mediator'));
  const sits = sort === 'expert' || sort === 'askedExpert' || (sort === 'staff' && roles.includes('expert'));
  return {
    roles,
    ...(sort && { sort }),
    staff: sort === 'staff',
    whole,
    ...(respondentId !== undefined && { respondentId }),
    ...(platformId !== undefined && { platformId }),
    ...(party !== undefined && { party }),
    ...(sits && { expertId: actor.id }),
    ...(mediates && { mediatorId: actor.id }),
    pairs: whole
      ? dispute.pairs
      : dispute.noticed.filter((pair) => pair.respondentId === respondentId || pair.platformId === platformId),
  };
};

/**
 * One sort for everybody who looks. Who names a party that has a part here looks as that party and not by an office:
 * nobody sees the sum of two parts.
 */
const sortOf = (roles: readonly Role[], id: string, { mediations, seats }: Dispute): ViewerSort | undefined => {
  const mediates = Object.values(mediations).some((one) => one.mediatorId === id && one.acceptedAt !== undefined);
  const sits = Object.values(seats).some((seat) => seat.neutralId === id && seat.acceptedAt !== undefined);
  if (roles.includes('case-manager')) return 'staff';
  if (roles.includes('platform')) return 'platform';
  if (roles.includes('complainant')) return 'complainant';
  if (roles.includes('respondent')) return 'respondent';
  if (roles.includes('mediator') && mediates) return 'mediator';
  if (roles.includes('expert')) return sits ? 'expert' : 'askedExpert';
  if (roles.includes('mediator')) return 'askedMediator';
  return roles.includes('auditor') ? 'auditor' : undefined;
};
