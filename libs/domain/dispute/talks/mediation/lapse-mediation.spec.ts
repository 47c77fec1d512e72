import { due, recorded } from '../../../testing/core/expected.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import {
  answerAccountClause,
  mediationClock,
  sealAgreement,
  signAgreement,
  signAsMediator,
} from '../../../testing/talks/mediation-commands.js';
import { bothToldOfEnd, mediationEnded, roomsClosed } from '../../../testing/talks/mediation-expected.js';
import { allButBen, drawn, mediating } from '../../../testing/talks/mediation-stories.js';
import { takenOverButForSeal } from '../../../testing/talks/paper-stories.js';
import { ana, ben } from '../../../testing/core/actors.js';

it('ends it when its time is over, and the dispute waits for its next step', () => {
  given(...mediating)
    .when(mediationClock('LapseMediation', '04-04T00:01'))
    .then(mediationEnded('time-over'), ...roomsClosed, ...bothToldOfEnd, recorded('NextStepAwaited'));
  expect(Object.keys(disputeAfter(andThen(mediating, mediationClock('LapseMediation', '04-04T00:01'))).tasks)).toEqual([
    'next-step/dispute',
  ]);
  given(...mediating)
    .when(mediationClock('LapseMediation', '04-04T00:00'))
    .thenRefused('DeadlineNotReached');
});

it('has the next step due from its end on, however late that is recorded', () => {
  const dueOf = (at: string) =>
    disputeAfter(andThen(mediating, mediationClock('LapseMediation', at))).tasks['next-step/dispute']?.deadline;
  expect(dueOf('04-04T00:01')).toEqual(due('04-14T00:00'));
  expect(dueOf('04-06T10:00')).toEqual(dueOf('04-04T00:01'));
});

describe('an agreement that all have signed in time', () => {
  const late = '04-04T00:01';
  const lapses = (past: typeof mediating) => planAfter(past).deadlines.some(({ type }) => type === 'LapseMediation');
  const signed = andThen(
    drawn,
    signAgreement('03-05T11:00', ana),
    signAgreement('03-05T12:00', ben),
    signAsMediator('03-05T13:00'),
  );
  it('does not lapse for want of a seal, which is put to it later', () => {
    given(...signed)
      .when(mediationClock('LapseMediation', late))
      .then();
    expect([drawn, signed].map(lapses)).toEqual([true, false]);
    const sealed = andThen(signed, sealAgreement('04-06T10:00'));
    expect(sealed).toContainEqual(recorded('MediatedSettlementReached'));
    expect(sealed).toContainEqual(recorded('MediationEnded', { outcome: 'settled' }));
  });
  it('waits for the platform’s yes, and ends with its no', () => {
    const answered = (consents: boolean) =>
      andThen(takenOverButForSeal, sealAgreement('05-20T09:00'), answerAccountClause('05-20T10:00', consents));
    expect(lapses(takenOverButForSeal)).toBe(false);
    const { undertakings } = disputeAfter(answered(true));
    expect(Object.values(undertakings).at(-1)?.due).toEqual(due('05-22T00:00')); // its own day was over by then
    expect(lapses(answered(false))).toBe(true);
    expect(andThen(answered(false), mediationClock('LapseMediation', '05-20T11:00'))).toContainEqual(
      mediationEnded('time-over'),
    );
  });
  it('lapses where one who had to sign has not', () => {
    expect(andThen(allButBen, mediationClock('LapseMediation', late))).toContainEqual(mediationEnded('time-over'));
    given(...allButBen)
      .when(signAgreement(late, ben))
      .thenRefused('DeadlinePassed');
  });
});
