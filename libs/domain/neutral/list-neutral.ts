import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import {
  SERVICES,
  type NeutralAbsenceEnded,
  type NeutralAbsent,
  type NeutralDelisted,
  type NeutralListed,
} from './events.js';
import type { Neutral } from './state.js';

export type ListNeutral = Command<'ListNeutral', NeutralListed['data']>;

/** The administrator puts somebody on the roster, or tells its facts anew, as for another term. */
export const listNeutral = ({ data, at }: ListNeutral): readonly NeutralListed[] => {
  const { services, rights, fields, languages, qualification, detailsContentId, term, training, cap } = data;
  if (services.length === 0) refuse('NothingNamed', { field: 'services' });
  if (languages.length === 0) refuse('NothingNamed', { field: 'languages' });
  if (term.until <= term.from) refuse('InstantImplausible', { field: 'term.until', earliest: term.from });
  if (training && training.completedAt > at)
    refuse('InstantImplausible', { field: 'training.completedAt', latest: at });
  const known = {
    ...(fields && { fields }),
    ...(training && { training: { completedAt: training.completedAt, hours: training.hours } }),
  };
  return [
    {
      type: 'NeutralListed',
      data: { services, rights, ...known, languages, qualification, detailsContentId, term, cap },
    },
  ];
};

export type NoteAbsence = Command<'NoteAbsence', NeutralAbsent['data']>;

/** It is away for some time that is not over. Refused for somebody who is not on the roster. */
export const noteAbsence = (
  { data: { from, until }, at }: NoteAbsence,
  { listings }: Neutral,
): readonly NeutralAbsent[] => {
  if (Object.keys(listings).length === 0) refuse('NotFound');
  if (until <= at) refuse('InstantImplausible', { field: 'until', earliest: at });
  if (until <= from) refuse('InstantImplausible', { field: 'until', earliest: from });
  return [{ type: 'NeutralAbsent', data: { from, until } }];
};

export type EndAbsence = Command<'EndAbsence', NeutralAbsent['data']>;

/** It is back earlier, or was never to be away: by the two instants that were said, and only before it is over. */
export const endAbsence = (
  { data: { from, until }, at }: EndAbsence,
  { absences }: Neutral,
): readonly NeutralAbsenceEnded[] => {
  if (!absences.some((one) => one.from === from && one.until === until) || until <= at)
    refuse('UnknownReference', { field: 'from', name: from });
  return [{ type: 'NeutralAbsenceEnded', data: { from, until, endedAt: at } }];
};

export type DelistNeutral = Command<'DelistNeutral', NeutralDelisted['data']>;

/** It leaves the roster of what is named, or every one. Refused for somebody who is on none of these. */
export const delistNeutral = (
  { data: { reasonContentId, services } }: DelistNeutral,
  { listings }: Neutral,
): readonly NeutralDelisted[] => {
  const on = (services ?? SERVICES).some((service) => listings[service] !== undefined);
  if (!on) refuse('NotFound');
  return [{ type: 'NeutralDelisted', data: { reasonContentId, ...(services && { services }) } }];
};
