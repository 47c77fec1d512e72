import type { Actor } from '../../../kernel/message.js';
import { ben, engine, mia, shop } from '../../../testing/core/actors.js';
import { clockSays, serviceOf, serviceSubjectOf, shanghai } from '../../../testing/core/commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { accepted } from '../../../testing/core/scenes.js';
import { acknowledgeService, recordHandover } from '../../../testing/service/service-commands.js';
import { andThen, given, type Step } from '../../../testing/core/story.js';
import { CHANNELS, HAND_CHANNELS, type Channel } from '../../core/channel.js';
import type { ArrivalProof } from './events.js';

const NOTICE = ['forwarded-notice', 'ben'] as const;

/** The forwarded notice reached Ben on the 2nd at ten, as this one tells. */
const arrives =
  (by: Actor, channel?: Channel, at = '03-02T10:00'): Step =>
  (dispute) => ({
    type: 'RecordArrival',
    data: { serviceId: serviceOf(dispute, ...NOTICE), arrivedAt: shanghai('03-02T10:00'), ...(channel && { channel }) },
    by,
    at: shanghai(at),
  });

type Kind = readonly [proof: ArrivalProof, channel: Channel | 'person', tell: (at?: string) => Step];
const BY_ENGINE = ['mail', 'sms', 'wechat'] as const;

/** The five kinds of arrival, each by every channel that can have it; that of a deemed one needs a day of its own. */
const KINDS: readonly Kind[] = [
  ['platform-confirmation', 'platform', (at) => arrives(shop, undefined, at)],
  ['opened', 'person', () => acknowledgeService('03-02T10:00', ...NOTICE, ben)],
  ...BY_ENGINE.map((channel): Kind => ['delivery-status', channel, (at) => arrives(engine, channel, at)]),
  ...CHANNELS.map((channel): Kind => ['recorded-by-person', channel, (at) => arrives(mia, channel, at)]),
];

it.each(KINDS)('%s by %s opens the window from its own instant', (proof, channel, tell) =>
  given(...accepted)
    .when(tell())
    .then(
      recorded('ServiceArrived', { proof, channel, arrivedAt: shanghai('03-02T10:00') }),
      recorded('ResponseWindowOpened', { due: due('03-08T00:00') }),
    ),
);
it.each(KINDS.filter(([proof]) => proof !== 'opened'))(
  '%s by %s counts from the arrival, however late it is told',
  (proof, channel, tell) =>
    given(...accepted)
      .when(tell('03-04T18:00'))
      .then(
        recorded('ServiceArrived', { proof, channel, arrivedAt: shanghai('03-02T10:00') }),
        recorded('ResponseWindowOpened', { due: due('03-08T00:00') }),
      ),
);
it.each(KINDS)('%s by %s changes nothing where it came earlier by another', (_, __, tell) =>
  given(...andThen(accepted, acknowledgeService('03-02T09:59', ...NOTICE, ben)))
    .when(tell())
    .then(),
);
it.each(KINDS.filter(([proof]) => proof !== 'opened'))(
  '%s by %s, told after the addressee opened it, moves the window to the earlier instant',
  (proof, channel, tell) =>
    given(...andThen(accepted, acknowledgeService('03-03T10:00', ...NOTICE, ben)))
      .when(tell('03-04T10:00'))
      .then(
        recorded('ServiceArrived', { proof, channel }),
        recorded('ResponseWindowOpened', { due: due('03-08T00:00') }),
      ),
);

describe('deemed', () => {
  const says = clockSays('DeemArrival', '03-06T00:01', serviceSubjectOf(...NOTICE));
  it('is a letter that did not come back, on the day of the rulebook', () =>
    given(...andThen(accepted, recordHandover('03-02T10:00', ...NOTICE, 'post')))
      .when(says)
      .then(
        recorded('ServiceArrived', { proof: 'deemed', channel: 'post', arrivedAt: shanghai('2026-03-05T23:59:59') }),
        recorded('ResponseWindowOpened', { due: due('03-11T00:00') }),
      ));
  it.each(HAND_CHANNELS.filter((channel) => channel !== 'post' && channel !== 'platform'))(
    'is nothing by %s, of which no rule says so',
    (channel) =>
      given(...andThen(accepted, recordHandover('03-02T10:00', ...NOTICE, channel)))
        .when(says)
        .thenRefused('WrongStage'),
  );
  it('yields to whatever is proved before it', () =>
    given(...andThen(accepted, recordHandover('03-02T10:00', ...NOTICE, 'post'), arrives(engine, 'sms')))
      .when(says)
      .thenRefused('WrongStage'));
});
