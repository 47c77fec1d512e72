import { ana, ben, cai, contextOf, max, mia, shop } from '../../../testing/core/actors.js';
import { clockSays, closePairs, withdrawComplaint } from '../../../testing/core/commands.js';
import { measureSet, recorded } from '../../../testing/core/expected.js';
import {
  discloseTie,
  drawUpAgreement,
  mediationClock,
  mediationOf,
  sealAgreement,
  signAgreement,
  signAsMediator,
} from '../../../testing/talks/mediation-commands.js';
import { bothToldOfEnd, mediationEnded, roomsClosed } from '../../../testing/talks/mediation-expected.js';
import { allButBen, drawn, mediating, mediatingItems } from '../../../testing/talks/mediation-stories.js';
import { confirmPerformance, reportPerformance } from '../../../testing/talks/performance-commands.js';
import { andThen, disputeAfter, planAfter } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { getStage } from '../../core/state.js';
import { isAgreement } from '../../../testing/talks/agreement-types.js';

const inForce = andThen(allButBen, signAgreement('03-06T10:00', ben));

it('binds nobody before all have signed, the mediator too, and the seal is put to it', () => {
  const all = [
    signAgreement('03-05T11:00', ana),
    signAgreement('03-05T11:30', ben),
    signAsMediator('03-05T12:00'),
    sealAgreement('03-05T13:00'),
  ];
  for (const missing of all)
    expect(disputeAfter(andThen(drawn, ...all.filter((one) => one !== missing))).settlements).toEqual({});
  expect(disputeAfter(andThen(drawn, ...all)).settlements).toHaveProperty('agreed');
});
it('once in force waits for performance, and with it the dispute is over', () => {
  const done = andThen(inForce, reportPerformance('04-01T10:00'), confirmPerformance('04-02T10:00'));
  expect(disputeAfter(done).stages.dispute).toEqual({ stage: 'closed', reason: 'settled' });
  expect([planAfter(done).deadlines, disputeAfter(done).tasks]).toEqual([[], {}]);
});
it('closes the dispute at once where nothing is left to be done', () => {
  const past = andThen(
    mediating,
    drawUpAgreement('03-05T10:00', { promises: [] }),
    signAgreement('03-05T11:00', ana),
    signAsMediator('03-05T12:00'),
  );
  const done = andThen(past, sealAgreement('03-05T13:00'), signAgreement('03-06T10:00', ben));
  expect(done.at(-1)).toEqual(recorded('DisputeClosed', { reason: 'settled' }));
});
it('of a part lets the rest go on, and is performed beside it', () => {
  const past = andThen(
    mediating,
    drawUpAgreement('03-05T10:00', { scope: 'part' }),
    signAgreement('03-05T11:00', ana),
    signAsMediator('03-05T12:00'),
  );
  const part = andThen(past, sealAgreement('03-05T13:00'), signAgreement('03-06T10:00', ben));
  expect(part.slice(-7)).toEqual([
    mediationEnded('partly-settled'),
    ...roomsClosed,
    ...bothToldOfEnd,
    recorded('NextStepAwaited'),
  ]);
  const done = andThen(part, reportPerformance('04-01T10:00'), confirmPerformance('04-02T10:00'));
  expect(disputeAfter(done).stages.dispute?.stage).toBe('next-step');
});
it('goes with its mediator, and with the time of the mediation', () => {
  const gone = andThen(allButBen, discloseTie('03-05T14:00'));
  expect(Object.values(disputeAfter(gone).mediations)[0]?.agreement).toBeUndefined();
  const over = andThen(allButBen, mediationClock('LapseMediation', '04-04T10:00'));
  expect(getStage(disputeAfter(over), mediationOf(disputeAfter(over))).stage).toBe('closed');
});

it('about items of a complaint settles them with its last signature, and lets the others go on', () => {
  const bag = { pair: 'pair:ben:bag', outcome: 'lift' } as const;
  const past = andThen(
    mediatingItems,
    drawUpAgreement('03-05T10:00', { items: [bag], scope: 'part' }),
    signAgreement('03-05T11:00', ana),
  );
  const settled = andThen(
    past,
    signAgreement('03-05T12:00', ben),
    signAsMediator('03-05T13:00'),
    sealAgreement('03-05T14:00'),
  );
  const { stages } = disputeAfter(settled);
  expect([stages['pair:ben:bag'], stages['pair:ben:cap']?.stage, stages['pair:cai:bag']?.stage]).toEqual([
    { stage: 'closed', reason: 'settled' },
    stages['pair:cai:bag']?.stage,
    'awaiting-counter-notice',
  ]);
  expect(settled).toContainEqual(measureSet('pair:ben:bag', 'lift', expect.any(Number) as never, 'settled'));
  const seenBy = (by: typeof ana) => {
    const dispute = disputeAfter(settled);
    const visibility = visibilityOf(by, { dispute, context: contextOf(by) });
    return settled.filter((event) => isAgreement(event) && redactEvent(event, visibility, dispute) !== undefined)
      .length;
  };
  expect([ana, ben, max, mia, cai, shop].map(seenBy)).toEqual([7, 7, 7, 7, 0, 0]);
});
it('settles as signed what silence ended before the seal, and not what its complainant withdrew', () => {
  const bag = { pair: 'pair:ben:bag', outcome: 'lift' } as const;
  const cap = { pair: 'pair:ben:cap', outcome: 'keep' } as const;
  const sealed = andThen(
    mediatingItems,
    clockSays('DeclareDefault', '03-08T00:01', 'respondent:ben'),
    drawUpAgreement('03-10T10:00', { items: [bag, cap], onBreach: 'reopen' }),
    signAgreement('03-10T11:00', ana),
    closePairs('03-12T10:00', 'pair:ben:bag'),
    withdrawComplaint('03-12T11:00', 'pair:ben:cap'),
    signAgreement('03-13T10:00', ben),
    signAsMediator('03-13T11:00'),
    sealAgreement('03-13T12:00'),
  );
  expect(sealed).toContainEqual(
    recorded('MediatedSettlementReached', { items: [bag], pairs: ['pair:ben:bag'], scope: 'whole' }),
  );
  expect(sealed).toContainEqual(measureSet('pair:ben:bag', 'lift', expect.any(Number) as never, 'settled'));
  const { stages } = disputeAfter(sealed);
  expect([stages['pair:ben:bag']?.reason, stages['pair:ben:cap']?.reason]).toEqual(['settled', 'withdrawn']);
});
