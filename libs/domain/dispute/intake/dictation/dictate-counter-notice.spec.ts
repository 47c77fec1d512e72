import { ana, ben, cai, mia, shop } from '../../../testing/core/actors.js';
import { closePairs, fileCounterNotice, shanghai } from '../../../testing/core/commands.js';
import { dictateCounterNotice } from '../../../testing/intake/dictations.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { calendar } from '../../../testing/core/calendar.js';
import { andThen, disputeAfter, fileOf, given, givenIn } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';
import type { DisputeEvent } from '../../core/state.js';

import { answered, kept, noticed, silent } from '../../../testing/core/scenes.js';
const bag = 'pair:ben:bag';
const written = andThen(noticed, dictateCounterNotice('03-05T10:00', ['bag'], { receivedAt: '03-04T10:00' }));
const seenBy = (past: readonly DisputeEvent[], actor: typeof ana) => {
  const now = disputeAfter(past);
  const visibility = visibilityOf(actor, fileOf(now, actor));
  return past.flatMap((event) => redactEvent(event, visibility, now)?.event ?? []);
};
const { dictation: _, ...older } = rulebook;

it('says who typed, by what it came and when, and asks its party to confirm', () =>
  given(...noticed)
    .when(dictateCounterNotice('03-05T10:00', ['bag'], { receivedAt: '03-04T10:00' }))
    .then(
      recorded('CounterNoticeDictated', {
        dictation: expect.objectContaining({
          partyId: 'ben',
          takenBy: 'mia',
          source: 'letter',
          receivedAt: shanghai('03-04T10:00'),
          due: due('03-09T00:00'),
        }) as unknown,
      }),
      ordered('confirmation-request', 'ben', bag),
    ));
it('is the respondent’s and the association’s alone until then', () => {
  const types = (actor: typeof ana) => seenBy(written, actor).map(({ type }) => type);
  expect(types(ben)).toContain('CounterNoticeDictated');
  for (const other of [ana, cai, shop]) expect(types(other)).not.toContain('CounterNoticeDictated');
  expect(disputeAfter(written).stages[bag]).toEqual({ stage: 'awaiting-counter-notice' });
});
it('is refused where it could not be filed', () => {
  for (const [itemIds, code] of [
    [[], 'NothingNamed'],
    [['bag', 'bag'], 'NamedTwice'],
    [['hat'], 'NoSuchSubject'],
  ] as const)
    given(...noticed)
      .when(dictateCounterNotice('03-05T10:00', itemIds))
      .thenRefused(code);
  given(...andThen(noticed, fileCounterNotice('03-05T10:00', 'ben', ['bag'])))
    .when(dictateCounterNotice('03-06T10:00', ['bag']))
    .thenRefused('WrongStage');
});
it('does not come from before the complaint', () =>
  given(...noticed)
    .when(dictateCounterNotice('03-05T10:00', ['bag'], { receivedAt: '02-28T10:00' }))
    .thenRefused('InstantImplausible'));
it('needs a rulebook that knows of it', () => {
  const world = { rulebook: older, calendar };
  givenIn(world)(...noticed)
    .when(dictateCounterNotice('03-05T10:00', ['bag']))
    .thenRefused('LaneNotOpen');
  expect(offered(noticed, mia, 'DictateCounterNotice', world)).toEqual([]);
});
it('is offered to staff of what can still be answered', () => {
  const pairs = (past: readonly DisputeEvent[]) => offered(past, mia, 'DictateCounterNotice');
  expect([noticed, answered, kept].map(pairs)).toEqual([
    [bag, 'pair:cai:bag', 'pair:ben:cap'],
    ['pair:cai:bag', 'pair:ben:cap'],
    ['pair:cai:bag', 'pair:ben:cap'],
  ]);
  expect(pairs(andThen(silent, closePairs('03-20T10:00', bag)))).toContain(bag);
  expect(offered(noticed, ben, 'DictateCounterNotice')).toEqual([]);
});

belongsTo(noticed, dictateCounterNotice('03-05T10:00', ['bag']), 'mia');
