import { endOfDay, type LocalDate } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import type { Right } from './state.js';

/** Of the licences that run now the first last day; undefined where none ends by itself. */
export const licenceEnds = ({ licences }: Pick<Right, 'licences'>, now: Instant): LocalDate | undefined =>
  Object.values(licences)
    .flatMap(({ validUntil, endedOn }) =>
      validUntil !== undefined && endedOn === undefined && endOfDay(validUntil) > now ? [validUntil] : [],
    )
    .toSorted()[0];
