import { withdrawComplaint } from '../../testing/core/commands.js';
import { giveUpEffect, recordArrival, recordAsked, reportMeasures } from '../../testing/service/service-commands.js';
import { due, recorded } from '../../testing/core/expected.js';
import { belongsTo } from '../../testing/core/guards.js';
import { accepted, noticed } from '../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../testing/core/story.js';

const ask = giveUpEffect('03-04T10:00', 'ask-platform:shop:3', 'platform:shop');
const tasksAfter = (past: Parameters<typeof disputeAfter>[0]) => Object.keys(disputeAfter(past).tasks);
const keysAfter = (past: Parameters<typeof disputeAfter>[0]) => planAfter(past).effects.map(({ key }) => key);

it('owes it no longer and gives a person the task to look', () => {
  given(...noticed)
    .when(ask)
    .then(
      recorded('EffectGivenUp', {
        key: 'ask-platform:shop:3',
        subject: 'platform:shop',
        reason: 'gone',
        resumeDue: due('03-06T00:00'),
      }),
    );
  const after = andThen(noticed, ask);
  expect(keysAfter(after)).not.toContain('ask-platform:shop:3');
  expect(tasksAfter(after)).toEqual(['resume-effect/platform:shop']);
});
it('counts once, and for nothing that is not owed', () => {
  given(...andThen(noticed, ask))
    .when(ask)
    .then();
  given(...noticed)
    .when(giveUpEffect('03-04T10:00', 'ask-platform:shop:2', 'platform:shop'))
    .then();
  given(...andThen(noticed, recordAsked('03-03T10:00', 3)))
    .when(ask)
    .then();
});
it('is over when something newer is owed there', () => {
  const after = andThen(noticed, ask, withdrawComplaint('03-05T10:00', 'pair:ben:bag'));
  expect(keysAfter(after)).toContain('ask-platform:shop:4');
  expect(tasksAfter(after)).toEqual([]);
});
it('is over when the document has arrived by another way', () => {
  const after = andThen(
    accepted,
    giveUpEffect('03-02T10:00', 'serve:new-4:mail', 'service:new-4'),
    giveUpEffect('03-02T11:00', 'serve:new-4:platform', 'service:new-4'),
  );
  expect(disputeAfter(after).tasks['resume-effect/service:new-4']?.effects).toEqual([
    'serve:new-4:mail',
    'serve:new-4:platform',
  ]);
  const arrived = andThen(after, recordArrival('03-02T12:00', 'forwarded-notice', 'ben'));
  expect([tasksAfter(arrived), disputeAfter(arrived).givenUp]).toEqual([[], []]);
});
it('is over when the platform did it unasked', () =>
  expect(
    tasksAfter(
      andThen(
        noticed,
        ask,
        reportMeasures(
          '03-05T10:00',
          ['ben', 'bag', 1, 'confirmed'],
          ['cai', 'bag', 2, 'confirmed'],
          ['ben', 'cap', 3, 'refused'],
        ),
      ),
    ),
  ).toEqual(['chase-platform/platform:shop']));

belongsTo(noticed, ask, 'engine');
