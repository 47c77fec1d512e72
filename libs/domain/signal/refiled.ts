import { pairOf } from '../dispute/core/pairs.js';
import { getStage } from '../dispute/core/state.js';
import { endOf, LOST } from '../dispute/panel/decision/lost.js';
import type { Detector } from './file.js';
import { factOf, type Past } from './past.js';

const identitiesLostIn = ({ dispute }: Past): ReadonlySet<string> =>
  new Set(
    dispute.pairs.flatMap((pair) => {
      const identity = dispute.items.find(({ itemId }) => itemId === pair.itemId)?.identity;
      const end = endOf(dispute, pair);
      return identity !== undefined && LOST.some((one) => one === end) ? [identity] : [];
    }),
  );

const sharesRight = (a: Past, b: Past): boolean =>
  (a.dispute.rightIdentities ?? []).some((identity) => b.dispute.rightIdentities?.includes(identity));

/**
 * M13: the same complainant, right and item again, after the measure was lifted or restored or it lost by a decision.
 * Whether there are new facts a person judges.
 */
export const refiled: Detector = ({ subject, others }) => {
  const items = new Set(subject.dispute.items.flatMap(({ identity }) => identity ?? []));
  const before = others.filter(
    (past) =>
      past.complainantId === subject.complainantId && past.filedAt < subject.filedAt && sharesRight(past, subject),
  );
  const lost = before.filter((past) => [...identitiesLostIn(past)].some((identity) => items.has(identity)));
  if (lost.length === 0) return [];
  const facts = lost.flatMap((past) =>
    past.events
      .filter(({ type }) => type === 'DisputeClosed' || type === 'WaitingPeriodEnded')
      .slice(-1)
      .map((event) => factOf(past, event)),
  );
  return [
    {
      code: 'refiled-after-loss',
      aboutId: subject.complainantId,
      weight: 'hard',
      numbers: { disputes: lost.length },
      facts,
    },
  ];
};

/**
 * R03: a respondent is complained of again for the same right after an end against it, whatever the listing is called
 * now.
 */
export const listedAgain: Detector = ({ subject, others }) =>
  subject.dispute.respondents.flatMap(({ respondentId }) => {
    const before = others.filter(
      (past) =>
        past.filedAt < subject.filedAt &&
        sharesRight(past, subject) &&
        past.dispute.noticed.some(
          (pair) =>
            pair.respondentId === respondentId &&
            ['taken-to-court', 'settled'].includes(getStage(past.dispute, pairOf(pair)).reason ?? ''),
        ),
    );
    if (before.length === 0) return [];
    const facts = before.flatMap((past) => past.events.slice(-1).map((event) => factOf(past, event)));
    return [
      {
        code: 'listed-again' as const,
        aboutId: respondentId,
        weight: 'medium' as const,
        numbers: { disputes: before.length },
        facts,
      },
    ];
  });
