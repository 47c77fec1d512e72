import { mall, mia, shop } from '../../testing/core/actors.js';
import { offered } from '../../testing/core/menu.js';
import { delegated, returned, takeBackDelegated, underDelegation } from '../../testing/intake/delegations.js';
import { noticed } from '../../testing/core/scenes.js';
import { andThen, asked, given } from '../../testing/core/story.js';
import type { DisputeEvent } from '../core/state.js';

const typesOf = (events: readonly DisputeEvent[]): readonly string[] => events.map(({ type }) => type);

it('everything here ends and nothing more goes back', () => {
  const story = andThen(underDelegation, takeBackDelegated('03-03T10:00'));
  expect(
    typesOf(story)
      .filter((type) => type !== 'ServiceOrdered')
      .slice(-3),
  ).toEqual(['DelegatedComplaintTakenBack', 'MediationEnded', 'DisputeClosed']);
  expect(typesOf(story)).not.toContain('DelegatedResultGiven');
});
it('whoever was told of the hand-over is told of its end', () => {
  const toldBy = (past: readonly DisputeEvent[]) =>
    past.flatMap((event) =>
      event.type === 'ServiceOrdered' && event.data.document === 'delegation-over' ? [event.data.addressee.id] : [],
    );
  expect(toldBy(andThen(underDelegation, takeBackDelegated('03-03T10:00')))).toEqual(['ana', 'ben', 'cai']);
  expect(toldBy(andThen(delegated, takeBackDelegated('03-02T10:00')))).toEqual([]);
});
it('is for the platform that handed over, and not after the end', () => {
  const back = takeBackDelegated('03-05T10:00');
  given(...underDelegation)
    .when(asked(back, mall))
    .thenRefused('NotFound');
  given(...underDelegation)
    .when(asked(back, mia))
    .thenRefused('NotYourPart');
  given(...returned)
    .when(back)
    .thenRefused('WrongStage');
});
it('is of what was handed over', () =>
  given(...noticed)
    .when(takeBackDelegated('03-05T10:00'))
    .thenRefused('NotFound'));
it('is offered to it until the end', () =>
  expect(
    [noticed, delegated, underDelegation, returned].map((past) => offered(past, shop, 'TakeBackDelegated').length),
  ).toEqual([0, 1, 1, 0]));
