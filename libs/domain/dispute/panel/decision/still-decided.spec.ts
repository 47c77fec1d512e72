import { ana, ben } from '../../../testing/core/actors.js';
import { recordCourtOrder, withdrawComplaint } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { answerAdoption } from '../../../testing/panel/after-commands.js';
import { decisionAfter, typesSeen } from '../../../testing/panel/decision-after.js';
import { listIssues, releaseDecision } from '../../../testing/panel/decision-commands.js';
import { deliberated, first, held, madeAs, submitted, MILD } from '../../../testing/panel/decision-stories.js';
import type { DisputeEvent } from '../../core/state.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
type Past = readonly DisputeEvent[];
const withdrawn = withdrawComplaint('03-18T12:00', BAG);
const remedy = (...pairs: readonly (typeof BAG | typeof CAP)[]) =>
  ({ kind: 'remedy', pairs, questionContentId: 'q' }) as const;
const about = (past: Past, type: 'DecisionMade' | 'AdoptionAsked' | 'DecisionBecameFinal') =>
  past.flatMap((event) => (event.type === type ? [event.data.items.map(({ pair }) => pair)] : []));

it('asks nothing about what was withdrawn meanwhile, but whether it was filed in good faith', () => {
  const past = andThen(submitted, withdrawn);
  const faith = { ...remedy(BAG, CAP), kind: 'bad-faith', about: 'complaint', partyId: 'ana' } as const;
  given(...past)
    .when(listIssues('03-19T10:00', first, [remedy(CAP), faith]))
    .then(recorded('IssuesListed'));
  for (const wrong of [[remedy(BAG, CAP)], [remedy(CAP), { ...remedy(BAG), kind: 'infringement' } as const]])
    given(...past)
      .when(listIssues('03-19T10:00', first, wrong))
      .thenRefused('UnknownReference', { name: BAG });
});
it.each([
  ['withdrawn', withdrawComplaint('03-19T12:00', BAG)],
  ['taken to a court', recordCourtOrder('03-19T12:00', 'restore', BAG)],
])('decides nothing about what was %s while the panel deliberated', (_, overtaking) => {
  const { dispute } = madeAs(MILD, { ...deliberated, dispute: andThen(deliberated.dispute, overtaking) });
  expect(about(dispute, 'DecisionMade')).toEqual([[CAP]]);
  expect(about(dispute, 'AdoptionAsked')).toEqual([[CAP]]);
  expect(decisionAfter(dispute).made?.issues.map(({ kind, pairs }) => [kind, pairs])).toEqual([
    ['infringement', [CAP]],
    ['remedy', [CAP]],
    ['bad-faith', [BAG, CAP]],
  ]);
  expect(disputeAfter(dispute).stages[BAG]?.reason).toBe(
    disputeAfter(andThen(held.dispute, overtaking)).stages[BAG]?.reason,
  );
});
it('goes out without what was withdrawn while it waited for a second person', () => {
  const waited = andThen(held.dispute, withdrawComplaint('03-22T09:00', CAP));
  const out = andThen(waited, releaseDecision('03-22T10:00'));
  expect(about(out, 'DecisionMade')).toEqual([[BAG, CAP], [BAG]]);
  expect(about(out, 'AdoptionAsked')).toEqual([[BAG]]);
  const { stages, measures, tasks } = disputeAfter(andThen(out, answerAdoption('04-02T10:00', { [BAG]: 'adopt' })));
  expect([stages[CAP]?.reason, measures[CAP]?.wanted, stages[BAG]?.reason]).toEqual(['withdrawn', 'lift', 'decided']);
  expect(Object.keys(tasks).filter((task) => task.startsWith('release-decision'))).toEqual([]);
  expect([ana, ben].map((actor) => typesSeen(out, actor).filter((type) => type === 'DecisionMade').length)).toEqual([
    1, 1,
  ]);
});
it('ends the panel with the last of its pairs', () =>
  expect(andThen(held.dispute, withdrawComplaint('03-22T09:00', BAG, CAP))).toContainEqual(
    recorded('PanelEnded', { outcome: 'withdrawn' }),
  ));
