import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Stream } from '#event-store/load.js';
import { courtsIn } from './statistics-facts.js';

const [bag, hat] = ['pair:ben:bag', 'pair:ben:hat'];
const mia = { kind: 'person', id: 'mia' };
const ana = { kind: 'person', id: 'ana-account', onBehalfOf: 'ana' };

const event = (type: string, data: object, by: object = mia) => ({ type, data, meta: { by } });
const final = (outcome: 'keep' | 'lift', ...pairs: readonly string[]) =>
  event('DecisionBecameFinal', { decisionId: 'd1', items: pairs.map((pair) => ({ pair, outcome })) });
const reported = (more: object = {}) =>
  event('ProceedingReported', { reportId: 'r1', pairs: [bag], kind: 'suit', ...more }, ana);
const told = (state: string, by: object = mia) => event('ProceedingStateReported', { reportId: 'r1', state }, by);
const confirmed = (state: string) => event('JudgmentConfirmed', { reportId: 'r1', state });
const corrected = (more: object) =>
  event('ProceedingCorrected', { reportId: 'r1', pairs: [bag], kind: 'suit', ...more });
const counted = (...events: readonly ReturnType<typeof event>[]) =>
  courtsIn(events as unknown as Stream<DisputeEvent>['events']).map(({ agrees }) => agrees);

const kept = final('keep', bag, hat);

it.each([
  ['final-for', true],
  ['final-against', false],
  ['dismissed', false],
] as const)('counts of each item that a panel decided whether a court said the same: %s', (state, agrees) => {
  expect(counted(kept, reported(), told(state))).toEqual([agrees]);
  expect(counted(final('lift', bag), reported(), told(state))).toEqual([!agrees]);
});

it.each(['withdrawn', 'not-accepted', 'pending'])('counts nothing of what was %s', (state) =>
  expect(counted(kept, reported(), told(state))).toEqual([]),
);

it.each([
  { nature: 'infringement' },
  { broughtBy: 'complainant', against: 'respondent' },
  { kind: 'authority-complaint' },
  { nature: 'authority-complaint', kind: 'authority-complaint' },
])('is of what asks if the respondent infringes: %j', (more) =>
  expect(counted(kept, reported(more), told('final-against'))).toEqual([false]),
);

it.each([
  { broughtBy: 'respondent', against: 'complainant', nature: 'non-infringement' },
  { nature: 'invalidation' },
  { nature: 'preservation' },
  { nature: 'criminal-report', kind: 'authority-complaint' },
  { broughtBy: 'third' },
  { broughtBy: 'complainant', against: 'third' },
])('is of nothing else: %j', (more) =>
  expect(counted(kept, reported(more), told('final-for'), told('final-against'))).toEqual([]),
);

it('takes no party’s own word for it, until the association has seen the paper', () => {
  expect(counted(kept, reported(), told('final-against', ana))).toEqual([]);
  expect(counted(kept, reported(), told('final-against', ana), confirmed('final-against'))).toEqual([false]);
  expect(counted(kept, reported(), told('dismissed', ana))).toEqual([]);
});

it('goes by what was corrected, also after the last word', () => {
  const word = told('final-against');
  expect(counted(kept, reported(), corrected({ nature: 'invalidation' }), word)).toEqual([]);
  expect(counted(kept, reported(), word, corrected({ mistaken: true }))).toEqual([]);
  expect(counted(kept, reported({ nature: 'invalidation' }), corrected({ nature: 'infringement' }), word)).toEqual([
    false,
  ]);
});

it('is of items that were told of the same proceeding later, too', () => {
  const again = event('ProceedingReportedAgain', { reportId: 'r1', pairs: [hat] }, ana);
  expect(counted(kept, reported(), again, told('final-for'))).toEqual([true, true]);
  expect(counted(kept, again, told('final-for'))).toEqual([]);
});

it('forgets what was decided once that is reversed', () =>
  expect(counted(kept, reported(), told('final-for'), event('DecisionReversed', { decisionId: 'd1' }))).toEqual([]));
