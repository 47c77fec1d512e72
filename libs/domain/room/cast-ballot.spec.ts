import { castBallot } from '../testing/panel/decision-commands.js';
import { ballot, called, deliberated, first, issues, second, third, voted } from '../testing/panel/decision-stories.js';
import { ana, mia } from '../testing/core/actors.js';
import { offersInRoom } from '../testing/talks/room-menu.js';
import { inRoomThen, whenInRoom } from '../testing/talks/room-story.js';
import { ballotFrom, ballotWords } from './cast-ballot.js';

const mine = ballot('not-made-out', 'lift', 'keep', 'founded');
const cast = (wrong: object) => castBallot('03-20T11:00', second, { ...mine, ...wrong });

it('answers every issue with one of its own answers', () => {
  const [of = { issueId: '' }] = issues;
  whenInRoom(called, cast({ other: 'lift' })).thenRefused('UnknownReference');
  whenInRoom(called, cast({ [of.issueId]: 'keep' })).thenRefused('UnknownReference');
  whenInRoom(called, castBallot('03-20T11:00', second, {})).thenRefused('EntryMissing');
});
it('is each panelist’s own, once, when ballots were called for', () => {
  const one = inRoomThen(called, cast({}));
  whenInRoom(one, cast({})).thenRefused('AnsweredAlready');
  whenInRoom(deliberated, cast({})).thenRefused('UnknownReference');
  for (const stranger of [ana, mia])
    whenInRoom(called, castBallot('03-20T11:00', stranger, mine)).thenRefused('NotFound');
  expect([first, second, third].map(offersInRoom(one, 'CastBallot'))).toEqual([true, false, true]);
  expect([deliberated, voted].map((told) => offersInRoom(told, 'CastBallot')(first))).toEqual([false, false]);
});
it('says nothing in the log of how anybody voted, not even by its length, and opens with the last', () => {
  const two = inRoomThen(called, castBallot('03-20T11:00', first, mine), castBallot('03-20T12:00', second, mine));
  expect(two.room.map(({ type }) => type)).toEqual(['VoteCalled', 'BallotCast', 'BallotCast']);
  expect(JSON.stringify(voted.room)).not.toMatch(/made-out|lift|keep|founded/);
  whenInRoom(two, castBallot('03-20T13:00', third, mine)).then(
    expect.objectContaining({ type: 'BallotCast' }),
    expect.objectContaining({ type: 'BallotsRevealed' }),
  );
  const words = [mine, ballot('made-out', 'keep', 'lift', 'unfounded-in-good-faith')].map((one) =>
    ballotWords(one, issues),
  );
  expect(words[0]).toHaveLength(words[1]?.length ?? 0);
  expect(ballotFrom(words[0] ?? '')).toEqual(mine);
});
