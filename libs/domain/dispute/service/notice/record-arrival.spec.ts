import { engine, mia } from '../../../testing/core/actors.js';
import {
  acceptComplaint,
  clockSays,
  complaint,
  excuseDelay,
  fileComplaint,
  fileCounterNotice,
  reportProceeding,
  shanghai,
} from '../../../testing/core/commands.js';
import { recordArrival, recordFailure } from '../../../testing/service/service-commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { accepted, answered, inquired, noticed, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, story } from '../../../testing/core/story.js';

const notice = (at: string, arrivedAt?: string) => recordArrival(at, 'forwarded-notice', 'ben', arrivedAt);
const counterNotice = (at: string, arrivedAt?: string) =>
  recordArrival(at, 'forwarded-counter-notice', 'ana', arrivedAt);

describe('of the forwarded notice', () => {
  it("opens that respondent's window alone", () => {
    given(...accepted)
      .when(notice('03-02T10:00'))
      .then(
        {
          type: 'ServiceArrived',
          data: {
            serviceId: 'new-4',
            channel: 'platform',
            arrivedAt: shanghai('03-02T10:00'),
            proof: 'platform-confirmation',
          },
        },
        recorded('ResponseWindowOpened', { respondentId: 'ben', due: due('03-08T00:00') }),
      );
    expect(disputeAfter(andThen(accepted, notice('03-02T10:00'))).stages['respondent:cai']).toEqual({
      stage: 'awaiting-arrival',
    });
  });
  it('counts from the arrival, not from the telling', () =>
    given(...accepted)
      .when(notice('03-05T10:00', '03-02T23:59'))
      .then(
        recorded('ServiceArrived', { arrivedAt: shanghai('03-02T23:59') }),
        recorded('ResponseWindowOpened', { due: due('03-08T00:00') }),
      ));
  it('that is proved later to have been earlier moves the window earlier', () =>
    given(...andThen(accepted, notice('03-04T10:00')))
      .when(recordArrival('03-05T10:00', 'forwarded-notice', 'ben', '03-03T10:00', engine))
      .then(
        recorded('ServiceArrived', { channel: 'mail', proof: 'delivery-status' }),
        recorded('ResponseWindowOpened', { due: due('03-09T00:00') }),
      ));
  it('is only noted where the window ends the same day all the same', () =>
    given(...andThen(accepted, notice('03-04T10:00')))
      .when(recordArrival('03-05T10:00', 'forwarded-notice', 'ben', '03-04T09:00', engine))
      .then(recorded('ServiceArrived', { arrivedAt: shanghai('03-04T09:00') })));
  it('never moves it later', () => {
    for (const arrivedAt of ['03-02T10:00', '03-03T10:00'])
      given(...noticed)
        .when(notice('03-05T10:00', arrivedAt))
        .then();
  });
  it('is only noted once the window has closed', () =>
    given(...andThen(noticed, clockSays('DeclareDefault', '03-08T00:01', 'respondent:ben')))
      .when(notice('03-09T10:00', '03-02T09:00'))
      .then(recorded('ServiceArrived')));
  it('is only noted where all has been answered before', () =>
    given(...andThen(accepted, fileCounterNotice('03-01T18:00', 'ben', ['bag', 'cap'])))
      .when(notice('03-02T10:00'))
      .then(recorded('ServiceArrived')));
  it("ends a person's task to bring it", () => {
    const overdue = andThen(
      accepted,
      recordFailure('03-01T13:00', 'forwarded-notice', 'ben', 'mail'),
      recordFailure('03-01T13:00', 'forwarded-notice', 'ben', 'platform'),
    );
    expect(Object.keys(disputeAfter(overdue).tasks)).toEqual(['repair-service/service:new-4']);
    expect(
      disputeAfter(andThen(overdue, recordArrival('03-02T10:00', 'forwarded-notice', 'ben', undefined, mia))).tasks,
    ).toEqual({});
  });
});

describe('of notices to one respondent on two platforms', () => {
  const items = complaint.items.map((item) => (item.itemId === 'cap' ? { ...item, platformId: 'mall' } : item));
  const both = story(fileComplaint({ items }), acceptComplaint());
  const arrival = (at: string, platformId: string) => (dispute: ReturnType<typeof disputeAfter>) => {
    const service = Object.values(dispute.services).find(
      (one) => one.document === 'forwarded-notice' && one.platformId === platformId,
    );
    const by = { kind: 'platform', id: platformId } as const;
    return { type: 'RecordArrival', data: { serviceId: service?.serviceId ?? '' }, by, at: shanghai(at) } as const;
  };
  it('opens the window with the last of them: nobody answers for what it has not been told', () => {
    given(...both)
      .when(arrival('03-02T10:00', 'shop'))
      .then(recorded('ServiceArrived'));
    given(...andThen(both, arrival('03-02T10:00', 'shop')))
      .when(arrival('03-04T10:00', 'mall'))
      .then(recorded('ServiceArrived'), recorded('ResponseWindowOpened', { due: due('03-10T00:00') }));
  });
});

describe('of the forwarded counter-notice', () => {
  it('starts the waiting period of its items', () =>
    given(...answered)
      .when(counterNotice('03-06T10:00'))
      .then(
        recorded('ServiceArrived'),
        recorded('WaitingPeriodStarted', { pairs: ['pair:ben:bag'], due: due('03-22T00:00') }),
      ));
  it('moves it earlier when proved to have been earlier', () =>
    given(...waiting)
      .when(counterNotice('03-07T10:00', '03-05T11:00'))
      .then(recorded('ServiceArrived'), recorded('WaitingPeriodStarted', { due: due('03-21T00:00') })));
  it('is only noted where the period ends the same day all the same', () =>
    given(...waiting)
      .when(counterNotice('03-07T10:00', '03-06T09:00'))
      .then(recorded('ServiceArrived')));
  it('keeps a delay that was excused', () => {
    const excused = andThen(waiting, excuseDelay('03-07T09:00', 3, 'pair:ben:bag'));
    expect(disputeAfter(excused).stages['pair:ben:bag']).toEqual({
      stage: 'waiting-period',
      deadline: due('03-26T00:00'),
    });
    given(...excused)
      .when(counterNotice('03-07T10:00', '03-05T11:00'))
      .then(recorded('ServiceArrived')); // it ends on the same working day
    given(...andThen(waiting, excuseDelay('03-07T09:00', 12, 'pair:ben:bag')))
      .when(counterNotice('03-07T10:00', '03-05T11:00'))
      .then(recorded('ServiceArrived'), recorded('WaitingPeriodStarted', { due: due('04-03T00:00') }));
  });
  it('is only noted once the period is over', () =>
    given(...inquired)
      .when(counterNotice('03-22T10:00', '03-05T11:00'))
      .then(recorded('ServiceArrived')));
  it('counts behind a measure that a proceeding keeps', () => {
    const sued = andThen(
      noticed,
      reportProceeding('03-04T10:00', ['pair:ben:bag']),
      fileCounterNotice('03-05T10:00', 'ben', ['bag']),
    );
    given(...sued)
      .when(counterNotice('03-06T10:00'))
      .then(recorded('ServiceArrived'), recorded('WaitingPeriodStarted', { due: due('03-22T00:00') }));
    expect(disputeAfter(andThen(sued, counterNotice('03-06T10:00'))).stages['pair:ben:bag']).toEqual({ stage: 'kept' });
  });
});

it('of the statutory notice starts no clock of ours', () =>
  given(...accepted)
    .when(recordArrival('03-01T13:00', 'statutory-notice', 'shop'))
    .then(recorded('ServiceArrived')));
it('cannot lie before the order or after now', () => {
  given(...accepted)
    .when(notice('03-02T10:00', '03-01T11:59'))
    .thenRefused('InstantImplausible');
  given(...accepted)
    .when(notice('03-02T10:00', '03-02T10:01'))
    .thenRefused('InstantImplausible');
  given(...accepted)
    .when(notice('03-02T10:00', '03-01T12:00'))
    .then(recorded('ServiceArrived'), recorded('ResponseWindowOpened'));
});
it('is told by the platform that the document goes through, and no other', () =>
  given(...accepted)
    .when(recordArrival('03-02T10:00', 'acceptance', 'ana'))
    .thenRefused('NotYourPart'));

it('is offered as long as an earlier arrival can be proved', () => {
  const own = (past: typeof accepted) => offered(past, mia, 'RecordArrival').includes('service:new-4');
  const atOnce = andThen(accepted, notice('03-02T10:00', '03-01T12:00'));
  expect([accepted, noticed, atOnce].map(own)).toEqual([true, true, false]);
});

belongsTo(accepted, notice('03-02T10:00'), 'shop', 'mia', 'engine');
