import { giveUpEffect, resumeEffect } from '../../../testing/service/service-commands.js';
import { mia } from '../../../testing/core/actors.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { accepted } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const givenUp = andThen(
  accepted,
  giveUpEffect('03-02T10:00', 'serve:new-4:mail', 'service:new-4'),
  giveUpEffect('03-02T11:00', 'serve:new-4:platform', 'service:new-4'),
);
const resume = resumeEffect('03-03T10:00', 'serve:new-4:mail', 'service:new-4');

it('owes it again', () => {
  given(...givenUp)
    .when(resume)
    .then({ type: 'EffectResumed', data: { key: 'serve:new-4:mail', subject: 'service:new-4' } });
  const after = andThen(givenUp, resume);
  const keys = planAfter(after).effects.map(({ key }) => key);
  expect([keys.includes('serve:new-4:mail'), keys.includes('serve:new-4:platform')]).toEqual([true, false]);
});
it('leaves the task while another effect on the same subject is given up', () => {
  const half = andThen(givenUp, resume);
  expect(disputeAfter(half).tasks['resume-effect/service:new-4']?.effects).toEqual(['serve:new-4:platform']);
  const whole = andThen(half, resumeEffect('03-03T10:00', 'serve:new-4:platform', 'service:new-4'));
  expect(disputeAfter(whole).tasks).toEqual({});
});
it('is refused for what was not given up', () => {
  given(...accepted)
    .when(resume)
    .thenRefused('UnknownReference');
  given(...andThen(givenUp, resume))
    .when(resume)
    .thenRefused('UnknownReference');
  given(...givenUp)
    .when(resumeEffect('03-03T10:00', 'serve:new-4:mail', 'service:new-5'))
    .thenRefused('UnknownReference');
});
it('is offered while something is given up', () =>
  expect([accepted, givenUp].map((past) => offered(past, mia, 'ResumeEffect'))).toEqual([[], ['dispute']]));

belongsTo(givenUp, resume, 'mia');
