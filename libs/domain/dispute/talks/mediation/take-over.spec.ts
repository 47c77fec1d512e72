import { ana, ben, max, pia, shop, contextOf } from '../../../testing/core/actors.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { closeMediation, refuseMediation } from '../../../testing/talks/mediation-commands.js';
import { askTakeover } from '../../../testing/talks/paper-commands.js';
import { takenOver, takenOverButForSeal, takingOver } from '../../../testing/talks/paper-stories.js';
import { confirmPerformance, reportPerformance } from '../../../testing/talks/performance-commands.js';
import { settled } from '../../../testing/talks/room-story.js';
import { andThen, asked, disputeAfter, planAfter } from '../../../testing/core/story.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { seesSettlement } from '../../visibility/sees-settlement.js';

it('leaves the settlement as it is, where the other side refuses or no agreement comes of it', () => {
  const promised = (past: typeof takingOver) =>
    Object.keys(disputeAfter(past).undertakings).map((id) => disputeAfter(past).stages[`undertaking:${id}`]?.stage);
  const before = promised(settled.dispute);
  expect(promised(andThen(settled.dispute, askTakeover('03-12T10:00'), refuseMediation('03-12T11:00', ben)))).toEqual(
    before,
  );
  expect(promised(andThen(takingOver, closeMediation('03-14T10:00', 'not-settled')))).toEqual(before);
});
it('shows the deal to the mediator who accepted it, and to no other', () => {
  const dispute = disputeAfter(takingOver);
  const [settlement] = Object.values(dispute.settlements);
  if (!settlement) throw new Error('nothing was settled');
  expect(seesSettlement(settlement, visibilityOf(max, { dispute, context: contextOf(max) }), dispute)).toBe(true);
  expect(() => visibilityOf(pia, { dispute, context: contextOf(pia) })).toThrow(
    expect.objectContaining({ code: 'NotFound' }),
  );
});
it('makes one set of promises of two: what was open under the deal is owed under the agreement alone', () => {
  const taken = disputeAfter(takenOver);
  const [old] = disputeAfter(settled.dispute).settlements.settlement?.undertakingIds ?? [];
  expect(taken.stages[`undertaking:${old ?? ''}`]).toEqual({ stage: 'closed', reason: 'taken-over' });
  expect(takenOver).toContainEqual(
    recorded('DealTakenOver', { settlementId: 'settlement', bySettlementId: 'mediated', undertakingIds: [old] }),
  );
  expect(taken.settlements.mediated).toMatchObject({
    pairs: ['pair:ben:bag', 'pair:ben:cap'],
    partyIds: ['ana', 'ben'],
  });
  expect(planAfter(takenOver).deadlines.filter(({ subject }) => subject === `undertaking:${old ?? ''}`)).toEqual([]);
  const performed = andThen(takenOver, reportPerformance('04-01T10:00'), confirmPerformance('04-02T10:00'));
  expect(
    Object.keys(taken.undertakings).every(
      (id) => disputeAfter(performed).stages[`undertaking:${id}`]?.stage === 'closed',
    ),
  ).toBe(true);
});
it('with a clause on an account waits for the platform, which is asked by its interface and answers itself', () => {
  expect(takenOverButForSeal).toContainEqual(
    recorded('AccountClauseAsked', { platformId: 'shop', due: due('03-18T00:00') }),
  );
  expect(takenOverButForSeal).toContainEqual(ordered('account-clause', 'shop'));
  expect(Object.keys(disputeAfter(takenOverButForSeal).tasks)).toEqual(
    expect.arrayContaining([expect.stringMatching('chase-account-clause'), expect.stringMatching('seal-agreement')]),
  );
});
