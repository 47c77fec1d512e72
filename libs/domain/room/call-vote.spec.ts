import { callVote } from '../testing/panel/decision-commands.js';
import { called, deliberated, first, second, third, voted } from '../testing/panel/decision-stories.js';
import { recuseExpert } from '../testing/panel/panel-commands.js';
import { andThen } from '../testing/core/story.js';
import { offersInRoom } from '../testing/talks/room-menu.js';
import { inRoomThen, whenInRoom } from '../testing/talks/room-story.js';

it('is for the presiding panelist, one vote at a time; another when minds have changed', () => {
  whenInRoom(deliberated, callVote('03-20T10:00', second)).thenRefused('NotYourPart');
  whenInRoom(called, callVote('03-20T11:00', first)).thenRefused('BallotsMissing');
  expect(inRoomThen(voted, callVote('03-21T10:00', first)).room.at(-1)).toMatchObject({
    type: 'VoteCalled',
    data: { number: 2 },
  });
  expect([first, second].map(offersInRoom(deliberated, 'CallVote'))).toEqual([true, false]);
  expect([called, voted].map((told) => offersInRoom(told, 'CallVote')(first))).toEqual([false, true]);
});
it('waits while somebody is replaced', () => {
  const gone = { ...deliberated, dispute: andThen(deliberated.dispute, recuseExpert('03-20T09:00', third)) };
  whenInRoom(gone, callVote('03-20T10:00', first)).thenRefused('WrongStage');
  expect(offersInRoom(gone, 'CallVote')(first)).toBe(false);
});
