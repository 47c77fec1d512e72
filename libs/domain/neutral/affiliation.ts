import type { Command, Event, Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';

/** How somebody hangs together with somebody else; read from `fromId` to `toId`. */
export const RELATIONS = [
  'employed-by',
  'holds-shares-in',
  'kin-of',
  'represents',
  'agency-of',
  'advises',
  'competes-with',
] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * A recorded fact about two accounts or parties of the register. Nobody is asked for more of it than a draw needs
 * (practice P35).
 */
export type Affiliation = {
  readonly affiliationId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly relation: Relation;
  readonly since?: Instant;
  readonly endedAt?: Instant;
};

/** The association wrote down how two hang together, and what proves it. */
export type AffiliationRecorded = Event<'AffiliationRecorded', Affiliation & { readonly detailsContentId: string }>;
/** It ended; what has ended ties for as long as the rulebook says. */
export type AffiliationEnded = Event<'AffiliationEnded', { readonly affiliationId: string; readonly endedAt: Instant }>;
export type AffiliationEvent = AffiliationRecorded | AffiliationEnded;

/** Everything recorded of one `fromId`, by id. */
export type Affiliations = Readonly<Record<string, Affiliation>>;

export const evolveAffiliations = (known: Affiliations, { type, data }: AffiliationEvent): Affiliations => {
  if (type === 'AffiliationEnded') {
    const one = known[data.affiliationId];
    return one ? { ...known, [data.affiliationId]: { ...one, endedAt: data.endedAt } } : known;
  }
  const { detailsContentId: _, ...affiliation } = data;
  return { ...known, [affiliation.affiliationId]: affiliation };
};

/** All of them, as their events have them; folded one by one, so that ten thousand are not copied for each event. */
export const affiliationsIn = (events: readonly AffiliationEvent[]): Affiliations => {
  const all: Record<string, Affiliation> = {};
  for (const event of events) {
    const one = all[event.data.affiliationId];
    Object.assign(all, evolveAffiliations(one ? { [one.affiliationId]: one } : {}, event));
  }
  return all;
};

export type RecordAffiliation = Command<'RecordAffiliation', AffiliationRecorded['data']>;

/** The administrator writes it down; of oneself nothing can be said. */
export const recordAffiliation = ({ data }: RecordAffiliation): readonly AffiliationRecorded[] => {
  if (data.fromId === data.toId) refuse('NamedTwice', { field: 'toId', name: data.toId });
  if (data.since !== undefined && data.endedAt !== undefined && data.endedAt < data.since)
    refuse('InstantImplausible', { field: 'until', earliest: data.since });
  return [{ type: 'AffiliationRecorded', data }];
};

export type EndAffiliation = Command<'EndAffiliation', AffiliationEnded['data']>;

/** It ended on a day; refused for one that was never recorded or has ended. */
export const endAffiliation = ({ data, at }: EndAffiliation, known: Affiliations): readonly AffiliationEnded[] => {
  const one = known[data.affiliationId];
  if (!one || one.endedAt !== undefined) return refuse('NotFound');
  if (data.endedAt > at) refuse('InstantImplausible', { field: 'endedAt', latest: at });
  return [{ type: 'AffiliationEnded', data }];
};
