import type { LegalBasis } from '../rulebook/confirmation-rules.js';
import type { Command, Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { MediatorKind, MediatorQualified, QualificationEnded } from './events.js';
import type { Neutral } from './state.js';

/**
 * As which kind of mediator somebody has to be qualified where the association mediates on this basis. A commercial
 * mediation body takes only who meets one of the four grounds of article 12 of its Regulation, which a lawyer of three
 * years does (procedures.md 1.8, by a third-party copy of the text). Of people's mediators procedures.md names no
 * ground, and mediation in the public interest by an association stands outside the Regulation (its article 32).
 */
const NEEDED: Readonly<Record<LegalBasis, readonly MediatorKind[]>> = {
  'commercial-mediation': ['commercial-mediator', 'lawyer'],
  'peoples-mediation': [],
  none: [],
};

/**
 * Whether somebody may be asked to mediate on this basis now. What was told when it was put on the roster counts until
 * somebody has checked a paper; from then on the check counts, as long as it lasts.
 */
export const isQualified = ({ qualifications }: Neutral, basis: LegalBasis | undefined, at: Instant): boolean => {
  const needed = NEEDED[basis ?? 'none'];
  const checked = needed.flatMap((kind) => qualifications[kind] ?? []);
  return checked.length === 0 || checked.some((one) => one.endedAt === undefined && (one.until ?? at) >= at);
};

export type QualifyMediator = Command<
  'QualifyMediator',
  {
    readonly mediatorId: string;
    readonly kind: MediatorKind;
    readonly paperContentId: string;
    readonly until?: Instant;
  }
>;

/** Somebody else than the mediator looked at its paper; told anew it takes the place of the older check. */
export const qualifyMediator = ({ data, by, at }: QualifyMediator): readonly MediatorQualified[] => {
  const { mediatorId, kind, paperContentId, until } = data;
  if (by.id === mediatorId) refuse('SecondPersonNeeded');
  if (until !== undefined && until <= at) refuse('InstantImplausible', { field: 'until', earliest: at });
  const checked = { kind, paperContentId, checkedBy: by.id, checkedAt: at, ...(until !== undefined && { until }) };
  return [{ type: 'MediatorQualified', data: checked }];
};

export type EndQualification = Command<
  'EndQualification',
  { readonly kind: MediatorKind; readonly reasonContentId: string }
>;

/** It counts no more, from now on; what it has goes on. Refused where there is none that counts. */
export const endQualification = (
  { data: { kind, reasonContentId }, by, at }: EndQualification,
  { qualifications }: Neutral,
): readonly QualificationEnded[] => {
  const one = qualifications[kind];
  if (!one || one.endedAt !== undefined) refuse('NothingNamed', { field: 'kind' });
  return [{ type: 'QualificationEnded', data: { kind, reasonContentId, endedBy: by.id, endedAt: at } }];
};
