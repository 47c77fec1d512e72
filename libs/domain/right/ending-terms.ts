import { localDateAt, type LocalDate } from '../calendar/local-date.js';
import { endingStep } from '../calendar/ending-steps.js';
import type { Instant } from '../kernel/message.js';
import { holderOn, licenceStands, whyNotInForce } from './in-force.js';
import type { Right } from './state.js';

/** The last day of a right, or of one of its licences, of which somebody is to be reminded now. */
export type EndingTerm = {
  readonly of: 'right' | 'licence';
  /** Which licence. */
  readonly licenceId?: string;
  readonly endsOn: LocalDate;
  /** How many days before, at most. */
  readonly step: number;
  /** Parties whose own it is: of a licence those who granted and got it. */
  readonly partyIds: readonly string[];
};

/** What is the same for one reminder for ever. */
export const keyOfTerm = (rightId: string, { of, licenceId = rightId, endsOn, step }: EndingTerm): string =>
  [of, licenceId, endsOn, step].join('/');

/** Of a right that is in force, and was not refused, what ends soon; a licence that ends with its right is told beside it. */
export const endingTerms = (right: Right, now: Instant): readonly EndingTerm[] => {
  const today = localDateAt(now);
  if (right.stage === 'unrecorded' || right.stage === 'refused' || whyNotInForce(right, now) !== undefined) return [];
  const holder = holderOn(right, today);
  const holders = holder === undefined ? [] : [holder];
  const term = (last: LocalDate | undefined, rest: Pick<EndingTerm, 'of' | 'licenceId' | 'partyIds'>) => {
    const step = last === undefined ? undefined : endingStep(last, today);
    return last === undefined || step === undefined ? [] : [{ ...rest, endsOn: last, step }];
  };
  return [
    ...term(right.validUntil, { of: 'right', partyIds: holders }),
    ...Object.values(right.licences).flatMap((licence) =>
      licence.endedOn === undefined && licenceStands(licence, today)
        ? term(licence.validUntil, {
            of: 'licence',
            licenceId: licence.licenceId,
            partyIds: [...new Set([...holders, licence.licenseeId])],
          })
        : [],
    ),
  ];
};

/** Every last day by which a right or a licence of it may end by itself. */
export const lastDaysOf = ({ validUntil, licences }: Pick<Right, 'validUntil' | 'licences'>): readonly LocalDate[] => [
  ...new Set([validUntil, ...Object.values(licences).map((one) => one.validUntil)].flatMap((day) => day ?? [])),
];
