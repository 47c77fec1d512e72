import { engine } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { recordArrival, recordDispatch } from '../../../testing/service/service-commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { accepted } from '../../../testing/core/scenes.js';
import { andThen, given, planAfter } from '../../../testing/core/story.js';

const dispatch = recordDispatch('03-01T13:00', 'forwarded-notice', 'ben', 'mail');

it('says that the next system took the document, which is no arrival', () => {
  given(...accepted)
    .when(dispatch)
    .then(recorded('ServiceDispatched', { channel: 'mail', dispatchedAt: shanghai('03-01T13:00') }));
  const after = planAfter(andThen(accepted, dispatch));
  const keys = after.effects.map(({ key }) => key);
  expect(keys).not.toContain('serve:new-4:mail');
  expect(keys).toContain('serve:new-4:platform');
  expect(after.deadlines.map(({ key }) => key)).toContain('EscalateService/service:new-4/2026-03-05T16:00:00.000Z');
});
it('counts once, and is there to do until every channel took it', () => {
  const half = andThen(accepted, dispatch);
  given(...half)
    .when(dispatch)
    .then();
  const whole = andThen(half, recordDispatch('03-01T14:00', 'forwarded-notice', 'ben', 'platform'));
  expect(
    [accepted, half, whole].map((past) => offered(past, engine, 'RecordDispatch').includes('service:new-4')),
  ).toEqual([true, true, false]);
});
it('may come after the arrival', () =>
  given(...andThen(accepted, recordArrival('03-02T10:00', 'forwarded-notice', 'ben')))
    .when(recordDispatch('03-02T11:00', 'forwarded-notice', 'ben', 'mail'))
    .then(recorded('ServiceDispatched')));
it('is refused by a channel that the document does not go by', () =>
  given(...accepted)
    .when(recordDispatch('03-01T13:00', 'statutory-notice', 'shop', 'mail'))
    .thenRefused('UnknownReference'));
it('is refused for a document that was never ordered', () =>
  given(...accepted)
    .when(recordDispatch('03-01T13:00', 'inquiry', 'shop', 'platform'))
    .thenRefused('NoSuchSubject'));

belongsTo(accepted, dispatch, 'engine');
