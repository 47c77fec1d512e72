import { ana, mia } from '../../../testing/core/actors.js';
import { clockSays, shanghai } from '../../../testing/core/commands.js';
import { measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { matchUnlisted, nameUnlisted } from '../../../testing/intake/record-commands.js';
import { offered } from '../../../testing/core/menu.js';
import { answered, lifted, noticed } from '../../../testing/core/scenes.js';
import { andThen, given } from '../../../testing/core/story.js';

const cap = 'pair:ben:cap';
const named = andThen(noticed, nameUnlisted('03-05T10:00'));
const match = matchUnlisted('03-06T10:00', cap);
const withdrawal = andThen(noticed, nameUnlisted('03-05T10:00', ana));

it('counts from its own instant once it is matched: a default in between never was', () => {
  const late = andThen(
    named,
    clockSays('DeclareDefault', '03-08T00:01', 'respondent:ben'),
    matchUnlisted('03-10T10:00', cap),
  ).slice(named.length + 3);
  expect(late).toEqual(
    expect.arrayContaining([
      recorded('UnlistedMatched', { pairs: [cap] }),
      recorded('CounterNoticeFiled', { itemIds: ['cap'], filedAt: shanghai('03-05T10:00'), late: false }),
      ordered('forwarded-counter-notice', 'ana', cap),
      recorded('DefaultReversed', { itemIds: ['cap'] }),
    ]),
  );
});
it('is matched once, to an item of whoever named it that can be answered', () => {
  given(...andThen(named, matchUnlisted('03-06T10:00', cap)))
    .when(matchUnlisted('03-06T11:00', cap))
    .thenRefused('NamedTwice');
  given(...named)
    .when(matchUnlisted('03-06T11:00', 'pair:cai:bag'))
    .thenRefused('NotYourPart');
  given(...andThen(lifted, nameUnlisted('04-01T10:00')))
    .when(matchUnlisted('04-02T11:00', 'pair:ben:bag'))
    .thenRefused('WrongStage');
});
it('of a withdrawal, once matched, withdraws and lifts', () => {
  given(...withdrawal)
    .when(matchUnlisted('03-06T10:00', cap))
    .then(
      recorded('UnlistedMatched'),
      recorded('ComplaintWithdrawn', { pairs: [cap], consideration: 'not-stated' }),
      measureSet(cap, 'lift', 4, 'withdrawn'),
      ordered('withdrawal-letter', 'shop', cap),
      ordered('withdrawal-letter', 'ben', cap),
    );
});
it('is offered at the pairs for which it could count, until it is matched', () => {
  const pairs = (past: typeof named) => offered(past, mia, 'MatchUnlisted');
  expect(pairs(named)).toEqual(['pair:ben:bag', cap]);
  expect(pairs(andThen(answered, nameUnlisted('03-06T10:00')))).toEqual([cap]);
  expect(pairs(withdrawal)).toEqual(['pair:ben:bag', 'pair:cai:bag', cap]);
  expect([noticed, andThen(named, match)].map(pairs)).toEqual([[], []]);
});

belongsTo(named, match, 'mia');
