import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { shanghai, withdrawComplaint } from '#domain/testing/core/commands.js';
import { shopAsked } from '#domain/testing/core/scenes.js';
import { andThen, disputeAfter, type Step } from '#domain/testing/core/story.js';
import { recordAsked, reportMeasures } from '#domain/testing/service/service-commands.js';
import { historyOf } from './document-history.js';

const bag = 'pair:ben:bag';
type Result = Parameters<typeof reportMeasures>[1];
/** The platform tells of one measure when it was carried out. */
const carriedOut = (at: string, result: Result): Step => {
  const step = reportMeasures(at, result);
  if (step.type !== 'ReportMeasures') throw new Error('another command');
  return { ...step, data: { results: step.data.results.map((one) => ({ ...one, carriedOutAt: shanghai(at) })) } };
};
const historyAfter = (past: readonly DisputeEvent[]) => {
  const dispute = disputeAfter(past);
  const [service] = Object.values(dispute.services);
  if (!service) throw new Error('no letter');
  return historyOf({ ...service, pairs: [bag] }, past, dispute).filter(({ what }) => what.endsWith('-confirmed'));
};

it('tells of a platform that it took a measure, and that it ended one, each for what it was', () => {
  const blocked = andThen(shopAsked, carriedOut('03-03T12:00', ['ben', 'bag', 1, 'confirmed']));
  const lifted = andThen(
    blocked,
    withdrawComplaint('03-04T10:00', bag),
    recordAsked('03-04T10:01', 4),
    carriedOut('03-04T11:00', ['ben', 'bag', 4, 'confirmed']),
  );
  expect(historyAfter(lifted)).toEqual([
    { what: 'measure-confirmed', at: shanghai('03-03T12:00') },
    { what: 'lift-confirmed', at: shanghai('03-04T11:00') },
  ]);
});

it('calls no measure what was lifted before the platform had answered at all', () => {
  const lifted = andThen(
    shopAsked,
    withdrawComplaint('03-04T10:00', bag),
    recordAsked('03-04T10:01', 4),
    carriedOut('03-04T11:00', ['ben', 'bag', 4, 'confirmed']),
  );
  expect(historyAfter(lifted)).toEqual([{ what: 'lift-confirmed', at: shanghai('03-04T11:00') }]);
});
