import { daysBetween, localDateAt } from '../calendar/local-date.js';
import { pairSubject } from '../dispute/core/subject.js';
import type { Detector } from './file.js';
import { eventsOf, factOf, type Past } from './past.js';

const own: (file: Parameters<Detector>[0]) => readonly Past[] = ({ subject, others }) => [
  ...others.filter(({ complainantId }) => complainantId === subject.complainantId),
  subject,
];

/** M09: complaints were withdrawn for money; the withdrawal itself says so. A settlement in form is none of these. */
export const withdrawnForMoney: Detector = (file) => {
  const facts = own(file).flatMap((past) =>
    eventsOf(past, 'ComplaintWithdrawn')
      .filter(({ data }) => data.consideration === 'payment')
      .map((event) => factOf(past, event)),
  );
  if (facts.length === 0) return [];
  return [
    {
      code: 'withdrawn-for-money',
      aboutId: file.subject.complainantId,
      weight: 'strong',
      numbers: { withdrawals: facts.length },
      facts,
    },
  ];
};

/**
 * M09: withdrawn within days of the counter-notice, more than once: a measure that was held as long as nobody answered.
 */
export const withdrawnWhenAnswered: Detector = (file) => {
  const { days } = file.rules.quickWithdrawal;
  const facts = own(file).flatMap((past) => {
    const declared = eventsOf(past, 'CounterNoticeFiled');
    return eventsOf(past, 'ComplaintWithdrawn')
      .filter(({ data: { pairs }, meta: { at } }) =>
        declared.some(
          ({ data: { respondentId, itemIds, filedAt } }) =>
            filedAt <= at &&
            daysBetween(localDateAt(filedAt), localDateAt(at)) <= days &&
            itemIds.some((itemId) => pairs.includes(pairSubject(respondentId, itemId))),
        ),
      )
      .map((event) => factOf(past, event));
  });
  if (new Set(facts.map(({ disputeId }) => disputeId)).size < 2) return []; // once is what an honest complainant does
  return [
    {
      code: 'withdrawn-when-answered',
      aboutId: file.subject.complainantId,
      weight: 'medium',
      numbers: { withdrawals: facts.length, days },
      facts,
    },
  ];
};

/** M10: a respondent answered the plain question whether money was asked for with yes. */
export const moneyAsked: Detector = (file) => {
  const facts = own(file).flatMap((past) =>
    eventsOf(past, 'FaithReviewRequested')
      .filter(({ data }) => data.moneyAsked && data.aboutId === file.subject.complainantId)
      .map((event) => factOf(past, event)),
  );
  return facts.length === 0
    ? []
    : [
        {
          code: 'money-asked',
          aboutId: file.subject.complainantId,
          weight: 'strong',
          numbers: { times: facts.length },
          facts,
        },
      ];
};
