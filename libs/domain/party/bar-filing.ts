import type { LocalDate } from '../calendar/local-date.js';
import { endOfDay } from '../calendar/local-date.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { FilingBarLifted, FilingBarred } from './events.js';
import type { Party } from './state.js';

export type BarFiling = Command<'BarFiling', Omit<FilingBarred['data'], 'endsAt'> & { readonly endsOn?: LocalDate }>;

/** A court's order bars a known party from filing, until the end of its last day where it has one. */
export const barFiling = ({ data: { endsOn, ...bar }, at }: BarFiling, party: Party): readonly FilingBarred[] => {
  if (party.kind === undefined) refuse('NotFound');
  if (bar.issuedAt > at) refuse('InstantImplausible', { field: 'issuedAt', latest: at });
  const endsAt = endsOn && endOfDay(endsOn);
  if (endsAt !== undefined && endsAt <= bar.issuedAt)
    refuse('InstantImplausible', { field: 'endsOn', earliest: bar.issuedAt });
  const { barId, scope, issuedAt, detailsContentId, security } = bar;
  return [
    {
      type: 'FilingBarred',
      data: { barId, scope, issuedAt, ...(endsAt && { endsAt }), detailsContentId, ...(security && { security }) },
    },
  ];
};

export type LiftFilingBar = Command<'LiftFilingBar', FilingBarLifted['data']>;

/** A later order took it away. Refused where no such bar stands. */
export const liftFilingBar = (
  { data: { barId, detailsContentId } }: LiftFilingBar,
  party: Party,
): readonly FilingBarLifted[] => {
  if (!party.bars.some((bar) => bar.barId === barId)) refuse('UnknownReference', { field: 'barId', name: barId });
  return [{ type: 'FilingBarLifted', data: { barId, detailsContentId } }];
};
