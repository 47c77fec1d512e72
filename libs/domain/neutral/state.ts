import type { Instant } from '../kernel/message.js';
import {
  SERVICES,
  type MediatorKind,
  type MediatorQualified,
  type NeutralEvent,
  type NeutralListed,
  type NeutralService,
} from './events.js';
import { changeOf } from '../kernel/unknown-event.js';

/** A neutral of the roster, as the fold knows it; its stream bears the id of its account. */
export type Neutral = {
  /** What stands of it on each roster; a person may be on both. */
  readonly listings: { readonly [S in NeutralService]?: NeutralListed['data'] };
  readonly absences: readonly { readonly from: Instant; readonly until: Instant }[];
  /** As what it may mediate, by the newest check of each. */
  readonly qualifications: {
    readonly [K in MediatorKind]?: MediatorQualified['data'] & { readonly endedAt?: Instant };
  };
};

export const unlisted: Neutral = { listings: {}, absences: [], qualifications: {} };

const EVOLVE: {
  readonly [T in NeutralEvent['type']]: (neutral: Neutral, data: Extract<NeutralEvent, { type: T }>['data']) => Neutral;
} = {
  // what is told of one service leaves the other as it was
  NeutralListed: (neutral, data) => ({
    ...neutral,
    listings: { ...neutral.listings, ...Object.fromEntries(data.services.map((service) => [service, data])) },
  }),
  MediatorQualified: (neutral, data) => ({
    ...neutral,
    qualifications: { ...neutral.qualifications, [data.kind]: data },
  }),
  QualificationEnded: (neutral, { kind, endedAt }) => {
    const one = neutral.qualifications[kind];
    return one ? { ...neutral, qualifications: { ...neutral.qualifications, [kind]: { ...one, endedAt } } } : neutral;
  },
  NeutralAbsent: (neutral, { from, until }) => ({ ...neutral, absences: [...neutral.absences, { from, until }] }),
  NeutralAbsenceEnded: (neutral, { from, until, endedAt }) => ({
    ...neutral,
    absences: neutral.absences.flatMap((one) => {
      if (one.from !== from || one.until !== until) return [one];
      return endedAt > from ? [{ from, until: endedAt }] : [];
    }),
  }),
  NeutralDelisted: (neutral, { services = SERVICES }) => ({
    ...neutral,
    listings: Object.fromEntries(
      Object.entries(neutral.listings).filter(([service]) => !services.some((one) => one === service)),
    ),
  }),
};

export const NEUTRAL_EVENT_TYPES = Object.keys(EVOLVE) as readonly NeutralEvent['type'][];

export const evolveNeutral = (neutral: Neutral, event: NeutralEvent): Neutral => {
  const change: (neutral: Neutral, data: never) => Neutral = changeOf(EVOLVE[event.type], event.type);
  return change(neutral, event.data as never); // the table ties data to type
};

/** Why somebody of the roster cannot be asked for one more. */
export const UNAVAILABLE = ['not-on-the-roster', 'out-of-term', 'absent', 'at-its-cap', 'not-qualified'] as const;
export type Unavailable = (typeof UNAVAILABLE)[number];

/** Why it cannot be asked for one more of this service at this instant, having so many; undefined where it can. */
export const unavailableFor = (
  { listings, absences }: Neutral,
  service: NeutralService,
  load: number,
  at: Instant,
): Unavailable | undefined => {
  const listed = listings[service];
  if (!listed) return 'not-on-the-roster';
  if (at < listed.term.from || at >= listed.term.until) return 'out-of-term';
  if (absences.some(({ from, until }) => at >= from && at < until)) return 'absent';
  return load < listed.cap ? undefined : 'at-its-cap';
};

/** Whether it can be asked for one more of this service at this instant, having so many. */
export const isAvailable = (neutral: Neutral, service: NeutralService, load: number, at: Instant): boolean =>
  unavailableFor(neutral, service, load, at) === undefined;
