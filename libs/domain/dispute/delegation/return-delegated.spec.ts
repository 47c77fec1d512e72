import { engine, mia } from '../../testing/core/actors.js';
import { offered } from '../../testing/core/menu.js';
import { delegated, returnDelegated, runningAtExit, underDelegation } from '../../testing/intake/delegations.js';
import { noticed } from '../../testing/core/scenes.js';
import { andThen, asked, given, planAfter } from '../../testing/core/story.js';
import type { DisputeEvent } from '../core/state.js';

const typesOf = (events: readonly DisputeEvent[]): readonly string[] => events.map(({ type }) => type);
const typesWithout = (past: readonly DisputeEvent[]) => typesOf(past).filter((type) => type !== 'ServiceOrdered');
it('what runs goes back where that was agreed, without a result, and the platform is told', () => {
  const back = andThen(runningAtExit, returnDelegated());
  expect(typesWithout(back).slice(-3)).toEqual(['DelegatedComplaintReturned', 'MediationEnded', 'DisputeClosed']);
  expect(typesOf(back)).not.toContain('DelegatedResultGiven');
  expect(planAfter(back).effects.map(({ key }) => key)).toContain('tell-delegator:return');
  given(...back)
    .when(returnDelegated('03-12T10:00'))
    .thenRefused('WrongStage');
});
it('and is finished where it was not; what nobody had answered goes back in any case', () => {
  given(...underDelegation)
    .when(returnDelegated())
    .thenRefused('WrongStage');
  expect(typesWithout(andThen(delegated, returnDelegated())).slice(-2)).toEqual([
    'DelegatedComplaintReturned',
    'DisputeClosed',
  ]);
});
it('is after the agreement has ended, and the engine’s', () => {
  given(...runningAtExit)
    .when(returnDelegated('03-09T10:00'))
    .thenRefused('DeadlineNotReached');
  given(...runningAtExit)
    .when(asked(returnDelegated(), mia))
    .thenRefused('NotYourPart');
});
it('is to be done where it goes back', () =>
  expect(
    [noticed, delegated, underDelegation, runningAtExit].map((past) => offered(past, engine, 'ReturnDelegated').length),
  ).toEqual([0, 1, 0, 1]));
