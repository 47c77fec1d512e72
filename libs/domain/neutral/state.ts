import type { Instant } from '../kernel/message.js';
import type { NeutralEvent, NeutralListed, NeutralService } from './events.js';
import { changeOf } from '../kernel/unknown-event.js';

/** A neutral of the roster, as the fold knows it; its stream bears the id of its account. */
export type Neutral = {
  readonly listed?: NeutralListed['data'];
  readonly absences: readonly { readonly from: Instant; readonly until: Instant }[];
};

export const unlisted: Neutral = { absences: [] };

const EVOLVE: {
  readonly [T in NeutralEvent['type']]: (neutral: Neutral, data: Extract<NeutralEvent, { type: T }>['data']) => Neutral;
} = {
  NeutralListed: (
    neutral,
    { services, rights, fields, languages, qualification, detailsContentId, term, training, cap },
  ) => ({
    ...neutral,
    listed: {
      services,
      rights,
      ...(fields && { fields }),
      languages,
      qualification,
      detailsContentId,
      term,
      ...(training && { training }),
      cap,
    },
  }),
  NeutralAbsent: (neutral, { from, until }) => ({ ...neutral, absences: [...neutral.absences, { from, until }] }),
  NeutralDelisted: ({ absences }) => ({ absences }),
};

export const evolveNeutral = (neutral: Neutral, event: NeutralEvent): Neutral => {
  const change: (neutral: Neutral, data: never) => Neutral = changeOf(EVOLVE[event.type], event.type);
  return change(neutral, event.data as never); // the table ties data to type
};

/** Whether it can be asked for one more of this service at this instant, having so many. */
export const isAvailable = (
  { listed, absences }: Neutral,
  service: NeutralService,
  load: number,
  at: Instant,
): boolean =>
  listed !== undefined &&
  listed.services.includes(service) &&
  at >= listed.term.from &&
  at < listed.term.until &&
  load < listed.cap &&
  !absences.some(({ from, until }) => at >= from && at < until);
