import { ana, ben } from '../../testing/core/actors.js';
import { withdrawComplaint } from '../../testing/core/commands.js';
import { ordered, recorded } from '../../testing/core/expected.js';
import { andThen, disputeAfter, planAfter } from '../../testing/core/story.js';
import {
  answerAccountClause,
  drawUpAgreement,
  idOf,
  mediationOf,
  sealAgreement,
  signAgreement,
  signAsMediator,
} from '../../testing/talks/mediation-commands.js';
import { mediationEnded, roomsClosed } from '../../testing/talks/mediation-expected.js';
import { mediatingItems } from '../../testing/talks/mediation-stories.js';

const bensOwn = ['pair:ben:bag', 'pair:ben:cap'] as const;
const withdrawAll = withdrawComplaint('03-06T10:00', ...bensOwn, 'pair:cai:bag');

type Drawn = Parameters<typeof drawUpAgreement>[1];
/** Of no item, so that each can still be taken back. */
const signedByAll = (drawn: Drawn) =>
  andThen(
    mediatingItems,
    drawUpAgreement('03-05T10:00', { scope: 'part', ...drawn }),
    signAgreement('03-05T11:00', ana),
    signAgreement('03-05T12:00', ben),
    signAsMediator('03-05T13:00'),
  );

describe('the last pair ends while only the seal is to come to what all have signed', () => {
  it('is not the end of the dispute, and the seal stays somebody’s to put', () => {
    const waiting = andThen(signedByAll({ promises: [] }), withdrawAll);
    expect(waiting).not.toContainEqual(recorded('DisputeClosed'));
    expect(Object.keys(disputeAfter(waiting).tasks)).toEqual([`seal-agreement/${mediationOf(disputeAfter(waiting))}`]);
  });
  it('ends with the agreement, or once what it promises is done', () => {
    const sealed = (drawn: Drawn) => andThen(signedByAll(drawn), withdrawAll, sealAgreement('03-06T11:00'));
    const done = sealed({ promises: [] });
    expect(done).toContainEqual(mediationEnded('partly-settled'));
    expect(done).toContainEqual(recorded('DisputeClosed', { reason: 'withdrawn' }));
    expect(disputeAfter(done).tasks).toEqual({});
    const promised = sealed({});
    expect(promised.at(-1)).toEqual(recorded('PerformanceAwaited'));
    expect(planAfter(promised).deadlines.map(({ type }) => type)).toContain('RemindOfUndertaking');
  });
  it('ends with a platform’s no, which leaves nothing to come', () => {
    const account = { clauseKinds: ['account-ownership'], accountPlatformId: 'shop' } as const;
    const refused = andThen(signedByAll(account), withdrawAll, answerAccountClause('03-06T11:00', false));
    expect(refused).toContainEqual(mediationEnded('dispute-over'));
    expect(refused).toContainEqual(recorded('DisputeClosed', { reason: 'withdrawn' }));
  });
});

it('ends a mediation in which not all have signed, and everybody who was asked is told before', () => {
  const added = andThen(mediatingItems, withdrawAll).slice(mediatingItems.length);
  const end = added.findIndex(({ type }) => type === 'MediationEnded');
  expect(added.slice(end, end + 7)).toEqual([
    mediationEnded('dispute-over', { mediationId: idOf(disputeAfter(mediatingItems)) }),
    ...roomsClosed,
    ordered('mediation-ended', 'ana', 'pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'),
    ordered('mediation-ended', 'ben', ...bensOwn),
    recorded('DisputeClosed', { reason: 'withdrawn' }),
  ]);
});
