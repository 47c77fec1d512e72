import { max } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { cancelSession, recordSession, scheduleSession } from '../../../testing/talks/mediation-commands.js';
import { mediating } from '../../../testing/talks/mediation-stories.js';

const fixed = andThen(mediating, scheduleSession('03-05T10:00', 'joint', ['ana', 'ben'], '03-06T10:00'));
const off = andThen(fixed, cancelSession('03-05T11:00', 'why'));

it('is told to those who were asked to it, with its reason', () =>
  expect(off.at(-1)).toEqual(recorded('SessionCancelled', { partyIds: ['ana', 'ben'], reasonContentId: 'why' })));
it('is done once, of what was fixed and not held', () => {
  const held = andThen(mediating, recordSession('03-05T10:00', 'joint', ['ana', 'ben']));
  for (const past of [off, held])
    given(...past)
      .when(cancelSession('03-05T12:00'))
      .thenRefused('AnsweredAlready');
  given(...mediating)
    .when(cancelSession('03-05T12:00'))
    .thenRefused('UnknownReference');
  expect([mediating, fixed, off, held].map((past) => offers(past, 'CancelSession')(max))).toEqual([
    false,
    true,
    false,
    false,
  ]);
});
