import { acceptAmendment, amendComplaint, dan, hat, refuseAmendment } from '../../../testing/intake/amendments.js';
import {
  acceptComplaint,
  clockSays,
  fileCounterNotice,
  requestCure,
  withdrawComplaint,
} from '../../../testing/core/commands.js';
import { recordArrival } from '../../../testing/service/service-commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { accepted, answered, filed, lifted, noticed, silent, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const newHat = amendComplaint('03-04T10:00', { items: [hat] });
const hatNoticed = andThen(waiting, amendComplaint('03-07T10:00', { items: [hat] }), acceptAmendment('03-07T12:00'));

belongsTo(filed, amendComplaint('03-01T11:00', { items: [hat] }), 'ana');
belongsTo(noticed, newHat, 'ana');
belongsTo(andThen(noticed, newHat), acceptAmendment('03-04T11:00'), 'mia');
belongsTo(andThen(noticed, newHat), refuseAmendment('03-04T11:00', 'other'), 'mia');

describe('before acceptance', () => {
  it.each([
    ['a filed complaint', filed],
    ['one that is being cured', andThen(filed, requestCure('03-01T10:30', 'other'))],
  ])('items, respondents and words are added freely: %s', (_, past) => {
    given(...past)
      .when(
        amendComplaint('03-01T11:00', {
          items: [{ ...hat, respondentIds: ['dan'] }],
          respondents: [dan],
          statementContentId: 'more',
        }),
      )
      .then(
        {
          type: 'RespondentJoined',
          data: { amendmentId: expect.any(String), respondent: dan, itemIds: [], joinedAt: expect.any(String) },
        },
        recorded('ComplaintAmended', { pairs: ['pair:dan:hat'], renews: [], statementContentId: 'more' }),
      );
  });
  it('the right may be another', () => {
    const past = andThen(
      filed,
      amendComplaint('03-01T11:00', { right: { kind: 'trademark', detailsContentId: 'other-mark' } }),
    );
    expect(disputeAfter(past).amendments).toEqual({});
  });
  it('what was added is accepted with the rest', () => {
    const past = andThen(filed, amendComplaint('03-01T11:00', { items: [hat] }), acceptComplaint());
    expect(disputeAfter(past).noticed.map(({ itemId }) => itemId)).toEqual(['bag', 'bag', 'cap', 'hat']);
    expect(disputeAfter(past).windows).toEqual({});
  });
});

describe('after acceptance', () => {
  it('a new item waits for a check and touches nothing else', () => {
    given(...noticed)
      .when(newHat)
      .then(recorded('ComplaintAmended', { pairs: ['pair:ben:hat'], checkDue: due('03-08T00:00') }));
    const [before, after] = [noticed, andThen(noticed, newHat)].map((past) => planAfter(past));
    expect(after).toEqual(before);
    expect(disputeAfter(andThen(noticed, newHat)).tasks).toHaveProperty(['check-materials/dispute']);
  });

  it('is noticed afresh, about the new pair alone, which is measured', () =>
    given(...noticed, ...andThen(noticed, newHat).slice(noticed.length))
      .when(acceptAmendment('03-04T11:00'))
      .then(
        recorded('AmendmentAccepted', {
          tracks: [expect.objectContaining({ respondentId: 'ben', itemId: 'hat' })],
          windows: [{ respondentId: 'ben', round: 2, pairs: ['pair:ben:hat'] }],
        }),
        ordered('acceptance', 'ana', 'pair:ben:hat'),
        ordered('statutory-notice', 'shop', 'pair:ben:hat'),
        ordered('forwarded-notice', 'ben', 'pair:ben:hat'),
        measureSet('pair:ben:hat', 'block', 4, 'complaint-accepted'),
      ));

  it('runs in a window of its own: the others’ clocks do not move', () => {
    const others = (past: typeof waiting) =>
      planAfter(past).deadlines.filter(({ subject }) =>
        ['pair:ben:bag', 'respondent:ben', 'respondent:cai'].includes(subject),
      );
    expect(others(hatNoticed)).toEqual(others(waiting));
    const told = andThen(hatNoticed, recordArrival('03-09T10:00', 'forwarded-notice', 'ben'));
    expect(others(told).filter(({ subject }) => subject !== 'respondent:ben')).toEqual(
      others(waiting).filter(({ subject }) => subject !== 'respondent:ben'),
    );
    expect(disputeAfter(told).stages['respondent:ben:2']).toMatchObject({
      stage: 'awaiting-counter-notice',
      deadline: due('03-15T00:00'),
    });
    expect(disputeAfter(told).stages['respondent:ben']).toEqual(disputeAfter(waiting).stages['respondent:ben']);
    const over = andThen(told, clockSays('DeclareDefault', '03-15T00:01', 'respondent:ben:2'));
    expect(over.at(-3)).toEqual(recorded('RespondentDefaulted', { respondentId: 'ben', round: 2, itemIds: ['hat'] }));
    given(...told)
      .when(fileCounterNotice('03-10T10:00', 'ben', ['hat']))
      .then(
        recorded('CounterNoticeFiled', { itemIds: ['hat'], late: false }),
        ordered('forwarded-counter-notice', 'ana', 'pair:ben:hat'),
        {
          type: 'RespondentAnswered',
          data: { respondentId: 'ben', round: 2 },
        },
      );
  });

  it('an answer that is late for one window and in time for another is told of each', () => {
    const told = andThen(
      hatNoticed,
      clockSays('DeclareDefault', '03-08T00:01', 'respondent:ben'),
      recordArrival('03-09T10:00', 'forwarded-notice', 'ben'),
    );
    given(...told)
      .when(fileCounterNotice('03-10T10:00', 'ben', ['cap', 'hat']))
      .then(
        recorded('CounterNoticeFiled', { itemIds: ['cap', 'hat'], late: true }),
        ordered('forwarded-counter-notice', 'ana', 'pair:ben:cap', 'pair:ben:hat'),
        {
          type: 'RespondentAnswered',
          data: { respondentId: 'ben', round: 2 },
        },
      );
  });

  it('whoever joins has a first window', () => {
    const joined = andThen(
      noticed,
      amendComplaint('03-04T10:00', { respondents: [dan], joins: [{ respondentId: 'dan', itemIds: ['bag'] }] }),
    );
    given(...joined)
      .when(acceptAmendment('03-04T11:00'))
      .then(
        recorded('AmendmentAccepted', { windows: [{ respondentId: 'dan', pairs: ['pair:dan:bag'] }] }),
        ordered('acceptance', 'ana', 'pair:dan:bag'),
        ordered('statutory-notice', 'shop', 'pair:dan:bag'),
        ordered('forwarded-notice', 'dan', 'pair:dan:bag'),
        measureSet('pair:dan:bag', 'block', 4, 'complaint-accepted'),
      );
  });

  it('a new ground is noticed afresh where nobody has answered, and nowhere else', () => {
    const past = andThen(
      answered,
      amendComplaint('03-06T10:00', { groundContentId: 'trade dress' }),
      acceptAmendment('03-06T11:00'),
    );
    const { windows, stages } = disputeAfter(past);
    expect(windows).toEqual({ 'pair:ben:cap': 2, 'pair:cai:bag': 2 });
    expect(stages['respondent:ben']).toMatchObject({ stage: 'closed', reason: 'answered' });
    expect(stages['respondent:cai']).toMatchObject({ stage: 'closed', reason: 'ended' });
    expect(stages['pair:ben:bag']).toEqual(disputeAfter(answered).stages['pair:ben:bag']);
    given(...answered)
      .when(amendComplaint('03-06T10:00', { groundContentId: 'trade dress', renews: ['pair:ben:bag'] }))
      .thenRefused('WrongStage');
  });

  it('words put right need no notice', () => {
    const put = {
      corrections: [{ itemId: 'bag', locatorContentId: 'where-bag-2', identity: 'the-bag' }],
      statementContentId: 'words-2',
    };
    given(...noticed)
      .when(amendComplaint('03-04T10:00', put))
      .then(
        recorded('ComplaintAmended', { pairs: [], corrections: [{ itemId: 'bag', locatorContentId: 'where-bag-2' }] }),
      );
    expect(disputeAfter(andThen(noticed, amendComplaint('03-04T10:00', put))).tasks).toEqual(
      disputeAfter(noticed).tasks,
    );
  });

  it('refused, it leaves the complaint as it was', () => {
    const past = andThen(noticed, newHat, refuseAmendment('03-04T11:00', 'other'));
    expect(disputeAfter(past).stages['pair:ben:hat']).toEqual({ stage: 'closed', reason: 'rejected' });
    expect([disputeAfter(past).tasks, disputeAfter(past).amendments]).toEqual([disputeAfter(noticed).tasks, {}]);
    expect(planAfter(past).deadlines).toEqual(planAfter(noticed).deadlines);
  });

  it('what was withdrawn meanwhile is not noticed', () => {
    const past = andThen(noticed, newHat, withdrawComplaint('03-04T10:30', 'pair:ben:hat'));
    given(...past)
      .when(acceptAmendment('03-04T11:00'))
      .thenRefused('NothingNamed');
  });

  it('goes on where a person was to decide the next step', () => {
    const past = andThen(silent, amendComplaint('03-10T10:00', { items: [hat] }));
    expect(andThen(past, acceptAmendment('03-10T11:00')).at(-1)).toEqual(recorded('NextStepResumed'));
  });

  it.each([
    ['one who is there already', { items: [hat] }],
    ['one who joins', { items: [{ ...hat, respondentIds: ['dan'] }], respondents: [dan] }],
  ])('waits for its check beside that step, whether it is about %s', (_, changes) => {
    const before = andThen(noticed, amendComplaint('03-04T10:00', changes));
    const after = andThen(silent, amendComplaint('03-12T10:00', changes));
    const defaulted = andThen(
      before,
      clockSays('DeclareDefault', '03-10T00:01', 'respondent:ben'),
      clockSays('DeclareDefault', '03-12T00:01', 'respondent:cai'),
    );
    for (const past of [after, defaulted]) {
      const { stages, tasks } = disputeAfter(past);
      expect(stages.dispute?.stage).toBe('next-step');
      expect(Object.keys(tasks).sort()).toEqual(['check-materials/dispute', 'next-step/dispute']);
    }
  });
});

it.each([
  ['NothingNamed', { reasonContentId: 'why' }],
  ['NamedTwice', { items: [{ ...hat, itemId: 'bag' }] }],
  ['NamedTwice', { joins: [{ respondentId: 'cai', itemIds: ['bag'] }] }],
  ['NamedTwice', { respondents: [{ ...dan, respondentId: 'ben' }] }],
  ['UnknownReference', { items: [{ ...hat, respondentIds: ['nobody'] }] }],
  ['UnknownReference', { respondents: [dan] }],
  ['UnknownReference', { joins: [{ respondentId: 'cai', itemIds: ['nothing'] }] }],
  [
    'SelfComplaint',
    { respondents: [{ ...dan, respondentId: 'ana' }], joins: [{ respondentId: 'ana', itemIds: ['bag'] }] },
  ],
  ['TooMany', { items: ['x', 'y', 'z'].map((itemId) => ({ ...hat, itemId })) }],
  ['AnotherItem', { corrections: [{ itemId: 'bag', locatorContentId: 'elsewhere', identity: 'the-hat' }] }],
  ['RightNotCovered', { right: { kind: 'patent', detailsContentId: 'p' } }],
  ['UnknownReference', { materials: [{ code: 'NONE', evidenceIds: [] }] }],
] as const)('is refused: %s', (code, changes) =>
  given(...noticed)
    .when(amendComplaint('03-04T10:00', changes))
    .thenRefused(code),
);

it('comes too late when all is over', () =>
  given(...andThen(lifted, withdrawComplaint('03-24T10:00', 'pair:ben:cap', 'pair:cai:bag')))
    .when(amendComplaint('03-25T10:00', { items: [hat] }))
    .thenRefused('WrongStage'));

it('needs no acceptance before the complaint itself is accepted', () =>
  given(...accepted)
    .when(acceptAmendment('03-02T10:00'))
    .thenRefused('NoSuchSubject'));
