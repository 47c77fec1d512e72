import { relateDisputes } from '../../../testing/intake/amendments.js';
import { ana, ben, cai, mia, shop, contextOf } from '../../../testing/core/actors.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { filed, lifted, noticed, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';

const together = relateDisputes('03-04T10:00', 'consolidated', 'other', 'lead');
belongsTo(filed, relateDisputes('03-01T11:00', 'same-goods', 'other'), 'mia');
belongsTo(noticed, together, 'mia');

it.each([filed, noticed, waiting, lifted])('is recorded at any stage, and moves no clock', (...past) => {
  const after = andThen(past, relateDisputes('03-25T10:00', 'repeat', 'other'));
  expect(disputeAfter(after).related).toEqual({ other: { relations: ['repeat'] } });
  expect(planAfter(after)).toEqual(planAfter(past));
});

it('grows as a set; separation undoes consolidation alone', () => {
  const grown = andThen(noticed, relateDisputes('03-04T09:00', 'same-goods', 'other'), together);
  expect(disputeAfter(grown).related).toEqual({
    other: { relations: ['same-goods', 'consolidated'], leadDisputeId: 'lead' },
  });
  given(...grown)
    .when(together)
    .then();
  const apart = andThen(grown, relateDisputes('03-05T10:00', 'separated', 'other'));
  expect(disputeAfter(apart).related).toEqual({ other: { relations: ['same-goods', 'separated'] } });
  expect(disputeAfter(andThen(apart, together)).related).toEqual(disputeAfter(grown).related);
});

it('answers a proposal with no, until somebody sees it otherwise', () => {
  const no = andThen(noticed, relateDisputes('03-04T10:00', 'unrelated', 'other'));
  expect(disputeAfter(no).related).toEqual({ other: { relations: ['unrelated'] } });
  expect(disputeAfter(andThen(no, relateDisputes('03-05T10:00', 'repeat', 'other'))).related).toEqual({
    other: { relations: ['repeat'] },
  });
});

it('separates nothing that was not together, and leads nobody without a lead', () => {
  given(...noticed)
    .when(relateDisputes('03-04T10:00', 'separated', 'other'))
    .thenRefused('WrongStage');
  given(...noticed)
    .when(relateDisputes('03-04T10:00', 'consolidated', 'other'))
    .thenRefused('NothingNamed');
});

it('is offered to the staff alone, at any stage', () => {
  for (const past of [filed, noticed, lifted])
    expect([mia, ana, shop].map((by) => offered(past, by, 'RelateDisputes').length)).toEqual([1, 0, 0]);
});

it('is seen by the staff alone', () => {
  const past = andThen(noticed, together);
  const [event, now] = [past.at(-1), disputeAfter(past)];
  const seenBy = [ana, ben, cai, shop, mia].map(
    (by) => event && redactEvent(event, visibilityOf(by, { dispute: now, context: contextOf(by) }), now) !== undefined,
  );
  expect(seenBy).toEqual([false, false, false, false, true]);
});
