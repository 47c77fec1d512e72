import { shanghai } from '../../../testing/core/commands.js';
import { recordArrival, recordHandover, withoutInterface } from '../../../testing/service/service-commands.js';
import { ana, ben, mia, shop, contextOf } from '../../../testing/core/actors.js';
import { seesExhibit } from '../../visibility/sees-exhibit.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { accepted, noticed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const posted = recordHandover('03-02T10:00', 'forwarded-notice', 'ben', 'post');
const toShop = withoutInterface('03-01T13:00', 'statutory-notice', 'shop');
const tasks = (past: Parameters<typeof disputeAfter>[0]) => Object.keys(disputeAfter(past).tasks);
const effects = (past: Parameters<typeof disputeAfter>[0]) => planAfter(past).effects.map(({ key }) => key);

describe('a letter', () => {
  it('is dispatched with its number, and deemed to arrive by the rulebook', () =>
    given(...accepted)
      .when(posted)
      .then(
        recorded('ServiceDispatched', {
          channel: 'post',
          dispatchedAt: shanghai('03-02T10:00'),
          detailsContentId: 'slip',
          deemed: due('03-06T00:00'),
        }),
      ));
  it('that was signed for arrives then', () =>
    given(...accepted)
      .when(recordHandover('03-02T10:00', 'forwarded-notice', 'ben', 'post', true))
      .then(
        recorded('ServiceDispatched'),
        recorded('ServiceArrived', { proof: 'recorded-by-person', arrivedAt: shanghai('03-02T10:00') }),
        recorded('ResponseWindowOpened'),
      ));
  it('is given to the post at a time that can be', () => {
    const early = (dispute: ReturnType<typeof disputeAfter>) => {
      const command = typeof posted === 'function' ? posted(dispute) : posted;
      return {
        ...command,
        data: { ...command.data, handedOverAt: shanghai('02-28T10:00') },
      } as unknown as typeof command;
    };
    given(...accepted)
      .when(early)
      .thenRefused('InstantImplausible');
  });
});

it('the slip is the staff’s to see and to send after, and nobody else’s', () => {
  const dispute = disputeAfter(andThen(accepted, posted));
  const sees = [mia, ana, ben, shop].map((by) =>
    seesExhibit(visibilityOf(by, { dispute, context: contextOf(by) }), dispute, 'slip'),
  );
  expect(sees).toEqual([true, false, false, false]);
});

describe('to a platform without an interface', () => {
  it('a person carries it, and the engine tries no more', () => {
    const past = andThen(accepted, toShop);
    expect(tasks(past)).toEqual(['serve-by-hand/service:new-2']);
    expect(effects(past)).not.toContain('serve:new-2:platform');
  });
  it('is carried once its receipt is recorded, which may prove the arrival', () => {
    const past = andThen(accepted, toShop, recordHandover('03-01T14:00', 'statutory-notice', 'shop', 'platform', true));
    expect(tasks(past)).toEqual([]);
    expect(disputeAfter(past).services['new-2']?.arrivedAt).toBe(shanghai('03-01T14:00'));
  });
  it('is not for a platform that has one', () =>
    given(...accepted)
      .when(recordHandover('03-01T14:00', 'statutory-notice', 'shop', 'platform'))
      .thenRefused('NotByHand'));
  it('needs nobody when another channel brought it first', () => {
    const past = andThen(accepted, withoutInterface('03-01T13:00', 'forwarded-notice', 'ben'));
    expect(tasks(past)).toEqual(['serve-by-hand/service:new-4']);
    expect(tasks(andThen(past, recordArrival('03-02T10:00', 'forwarded-notice', 'ben', undefined, mia)))).toEqual([]);
  });
});

it('is offered after the arrival, too: of what arrived, that it was sent as well is put on the record', () => {
  given(...noticed)
    .when(recordHandover('03-04T10:00', 'forwarded-notice', 'ben', 'post'))
    .then(recorded('ServiceDispatched', { channel: 'post' }));
  expect([accepted, noticed].map((past) => offered(past, mia, 'RecordHandover').includes('service:new-4'))).toEqual([
    true,
    true,
  ]);
});

belongsTo(noticed, recordHandover('03-04T10:00', 'forwarded-notice', 'ben', 'post'), 'mia');
