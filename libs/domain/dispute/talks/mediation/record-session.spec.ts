import { ana, ben, cai, max } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, disputeAfter, given } from '../../../testing/core/story.js';
import {
  acceptMediation,
  cancelSession,
  chooseMediator,
  drawUpAgreement,
  recordSession,
  scheduleSession,
  signAgreement,
  signAsMediator,
  withdrawFromMediation,
} from '../../../testing/talks/mediation-commands.js';
import { askedMax, mediating, twoSides } from '../../../testing/talks/mediation-stories.js';

const fixed = andThen(mediating, scheduleSession('03-05T10:00', 'joint', ['ana', 'ben'], '03-06T10:00'));
const sessionId = Object.keys(Object.values(disputeAfter(fixed).mediations)[0]?.sessions ?? {})[0] ?? '';
const call = recordSession('03-05T10:00', 'telephone', ['ana', 'ben'], { attended: ['ana'], minutes: 'minutes' });

it('keeps who was asked, who came, and the minutes, also of what nobody had fixed', () => {
  given(...mediating)
    .when(call)
    .then(
      recorded('SessionRecorded', {
        kind: 'telephone',
        partyIds: ['ana', 'ben'],
        attended: ['ana'],
        minutesContentId: 'minutes',
      }),
    );
  given(...mediating)
    .when(asked(call, ben))
    .thenRefused('NotYourPart');
  expect([askedMax, mediating].map((past) => offers(past, 'RecordSession')(max))).toEqual([false, true]);
});
it('of one that was fixed is as it was fixed, once', () => {
  given(...fixed)
    .when(recordSession('03-06T12:00', 'joint', ['ben', 'ana'], { sessionId }))
    .then(recorded('SessionRecorded', { sessionId }));
  given(...fixed)
    .when(recordSession('03-06T12:00', 'telephone', ['ana', 'ben'], { sessionId }))
    .thenRefused('AnotherSession');
  given(...fixed)
    .when(recordSession('03-06T12:00', 'joint', ['ana', 'ben'], { sessionId: 'none' }))
    .thenRefused('UnknownReference');
  given(...andThen(fixed, cancelSession('03-05T11:00', 'why')))
    .when(recordSession('03-06T12:00', 'joint', ['ana', 'ben'], { sessionId }))
    .thenRefused('AnsweredAlready');
});
it('names none as there who was not asked, and no time before the mediator had accepted', () => {
  given(...mediating)
    .when(recordSession('03-05T10:00', 'caucus', ['ana'], { attended: ['ben'] }))
    .thenRefused('UnknownReference');
  given(...mediating)
    .when(recordSession('03-03T10:00', 'caucus', ['ana']))
    .thenRefused('InstantImplausible');
});
it('of one that was fixed with somebody who has left since is still as it was fixed', () => {
  const left = andThen(
    twoSides,
    chooseMediator('03-03T11:00', ana),
    chooseMediator('03-03T12:00', ben),
    chooseMediator('03-03T13:00', cai),
    acceptMediation('03-04T10:00'),
    scheduleSession('03-05T10:00', 'joint', ['ana', 'ben', 'cai'], '03-11T14:00'),
    drawUpAgreement('03-10T10:00', { parties: ['ana', 'ben'], scope: 'part' }),
    signAgreement('03-10T11:00', ana),
    signAgreement('03-10T12:00', ben),
    signAsMediator('03-10T13:00'),
    withdrawFromMediation('03-11T10:00', cai),
  );
  const [withCai = ''] = Object.keys(Object.values(disputeAfter(left).mediations)[0]?.sessions ?? {});
  const attended = ['ana', 'ben'];
  given(...left)
    .when(recordSession('03-11T16:00', 'joint', ['ana', 'ben', 'cai'], { sessionId: withCai, attended }))
    .then(recorded('SessionRecorded', { sessionId: withCai, partyIds: ['ana', 'ben', 'cai'], attended }));
  given(...left)
    .when(recordSession('03-11T16:00', 'joint', ['ana', 'ben', 'cai'], { attended }))
    .thenRefused('UnknownReference');
});
