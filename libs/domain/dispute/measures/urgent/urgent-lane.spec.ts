import { ana, ben, eve, mall, mia, noa, shop, contextOf } from '../../../testing/core/actors.js';
import {
  acceptComplaint,
  clockSays,
  fileComplaint,
  rejectComplaint,
  requestCure,
  shanghai,
  withdrawComplaint,
} from '../../../testing/core/commands.js';
import { recordAsked, reportMeasures } from '../../../testing/service/service-commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import {
  recordCall,
  refuseUrgent,
  reviewUrgentMeasure,
  secondUrgentMeasure,
  takeUrgent,
  takeUrgentMeasure,
  urgentOf,
  wish,
  withRoom,
} from '../../../testing/measures/lane-commands.js';
import { cardHidden, urgentlyFiled } from '../../../testing/measures/lane-stories.js';
import { andThen, asked, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import type { Measure } from '../measure/state.js';
import { rolesOf } from '../../core/roles-of.js';

const bag = 'pair:ben:bag';
const room = 'pair:ben:room';
const cai = 'pair:cai:bag';
const tasksOf = (past: Parameters<typeof disputeAfter>[0]) =>
  Object.values(disputeAfter(past).tasks).map(({ kind }) => kind);
const measureOf = (
  past: Parameters<typeof disputeAfter>[0],
  pair: 'pair:ben:bag' | 'pair:ben:room' = bag,
): Measure | undefined => disputeAfter(past).measures[pair];

describe('filing what cannot wait', () => {
  it('gives it to the first on the roster for the agreed minutes', () => {
    expect(urgentlyFiled[0]).toMatchObject({
      data: {
        urgent: {
          grounds: ['running-room'],
          officerId: 'mia',
          pairs: [bag, cai, room],
          takeDue: { dueAt: shanghai('03-01T23:15') },
        },
      },
    });
    expect(tasksOf(urgentlyFiled)).toContain('take-urgent');
  });
  it('tells identity and right as unchecked where no register knows them', () =>
    expect(urgentlyFiled[0]).toMatchObject({
      data: { urgent: { checks: { identity: 'to-be-confirmed', right: 'to-be-confirmed' } } },
    }));
  it('needs a running room or a declared window', () =>
    given()
      .when(fileComplaint({ urgent: { ...wish, itemIds: ['bag'] } }))
      .thenRefused('LaneNotOpen'));
  it('needs half a minute of capture', () =>
    given()
      .when(fileComplaint({ items: withRoom, urgent: { ...wish, capture: { ...wish.capture, seconds: 29 } } }))
      .thenRefused('CaptureTooShort'));
  it('needs the capture among its evidence', () =>
    given()
      .when(fileComplaint({ items: withRoom, urgent: { ...wish, capture: { ...wish.capture, cardEvidenceId: 'e9' } } }))
      .thenRefused('UnknownReference'));
  it('names items of the complaint', () =>
    given()
      .when(fileComplaint({ items: withRoom, urgent: { ...wish, itemIds: ['bag', 'hat'] } }))
      .thenRefused('UnknownReference'));
});

describe('the roster', () => {
  it('hands it to the next, and after the last to whoever is there', () => {
    const once = andThen(urgentlyFiled, clockSays('PassOnDuty', '2026-03-01T23:15:30', urgentOf));
    expect(once.at(-1)).toMatchObject({
      type: 'DutyPassedOn',
      data: { fromOfficerId: 'mia', toOfficerId: 'noa', due: { dueAt: shanghai('03-01T23:30') } },
    });
    const twice = andThen(once, clockSays('PassOnDuty', '03-01T23:31', urgentOf));
    expect(twice.at(-1)?.data).not.toHaveProperty('toOfficerId');
    expect(planAfter(twice).deadlines.filter(({ type }) => type === 'PassOnDuty')).toEqual([]);
    expect(tasksOf(twice)).toContain('take-urgent');
  });
  it('is asked no further once somebody has taken it', () =>
    expect(
      planAfter(andThen(urgentlyFiled, takeUrgent('03-01T23:05'))).deadlines.filter(
        ({ type }) => type === 'PassOnDuty',
      ),
    ).toEqual([]));
});

describe('the least measure', () => {
  it('is asked of the platform as exactly that rung, and told to all at once', () =>
    given(...andThen(urgentlyFiled, takeUrgent('03-01T23:05')))
      .when(takeUrgentMeasure('03-01T23:10', 'hide-card', [bag]))
      .then(
        recorded('UrgentMeasureTaken', {
          rung: 'hide-card',
          pairs: [bag],
          officerId: 'mia',
          reviewDue: due('03-02T23:10'),
          callDue: due('03-02T00:10'),
        }),
        recorded('MeasureSet', {
          respondentId: 'ben',
          itemId: 'bag',
          wanted: 'block',
          rung: 'hide-card',
          ground: 'urgent',
          sequence: 1,
        }),
        ordered('urgent-measure', 'shop', bag),
        ordered('urgent-measure', 'ben', bag),
        ordered('urgent-measure', 'ana', bag),
      ));
  it('leaves the stream and everybody else untouched', () => {
    expect(measureOf(cardHidden, room)).toBeUndefined();
    expect(
      planAfter(cardHidden).effects.flatMap((effect) =>
        'measures' in effect ? effect.measures.map(({ itemId, rung }) => [itemId, rung]) : [],
      ),
    ).toEqual([['bag', 'hide-card']]);
    const dispute = disputeAfter(cardHidden);
    expect(dispute.noticed.map(({ respondentId, itemId }) => `${respondentId}/${itemId}`)).toEqual(['ben/bag']);
    expect(rolesOf(ben, dispute, contextOf(ben))).toEqual(['respondent']);
  });
  it('can be reported by the platform before the complaint is accepted', () => {
    const told = andThen(
      cardHidden,
      recordAsked('03-01T23:11', 1),
      reportMeasures('03-01T23:12', ['ben', 'bag', 1, 'confirmed']),
    );
    expect(measureOf(told)).toMatchObject({ confirmed: 1, rung: 'hide-card' });
  });
  it.each([
    ['a stronger one first', 'delist', bag, {}, 'LesserRungFirst'],
    ['one that is not for this kind of item', 'mute', bag, {}, 'RungDoesNotFit'],
    ['one that is no part of the ladder', 'label-and-escrow', bag, {}, 'RungDoesNotFit'],
    ['one on an unchecked right', 'hide-card', bag, { confirmed: { identity: true } }, 'CheckMissing'],
    ['one on an unverified identity', 'hide-card', bag, { confirmed: { right: true } }, 'CheckMissing'],
    ['one on what was not wished for', 'hide-card', 'pair:ben:cap', {}, 'UnknownReference'],
  ] as const)('is not %s', (_, rung, pair, more, code) =>
    given(...urgentlyFiled)
      .when(takeUrgentMeasure('03-01T23:10', rung, [pair], more))
      .thenRefused(code),
  );
  it('may be a stronger one with a reason, or after the lesser one', () => {
    expect(
      measureOf(andThen(urgentlyFiled, takeUrgentMeasure('03-01T23:10', 'delist', [bag], { why: 'why' }))),
    ).toMatchObject({ rung: 'delist' });
    expect(measureOf(andThen(cardHidden, takeUrgentMeasure('03-01T23:30', 'delist', [bag])))).toMatchObject({
      rung: 'delist',
      sequence: 2,
    });
    given(...cardHidden)
      .when(takeUrgentMeasure('03-01T23:30', 'hide-card', [bag]))
      .thenRefused('RungDoesNotFit');
  });
});

describe('cutting the stream', () => {
  const proposed = andThen(urgentlyFiled, takeUrgentMeasure('03-01T23:10', 'cut-stream', [room], { why: 'why' }));
  it('waits for a second person', () => {
    expect(measureOf(proposed, room)).toBeUndefined();
    expect(tasksOf(proposed)).toContain('second-measure');
  });
  it('is not seconded by the first', () =>
    given(...proposed)
      .when(secondUrgentMeasure('03-01T23:12', mia))
      .thenRefused('SecondPersonNeeded'));
  it('is asked for when the second agrees', () => {
    const agreed = andThen(proposed, secondUrgentMeasure('03-01T23:12', noa));
    expect(agreed.find(({ type }) => type === 'UrgentMeasureTaken')?.data).toMatchObject({
      officerId: 'mia',
      seconderId: 'noa',
      rung: 'cut-stream',
    });
    expect(measureOf(agreed, room)).toMatchObject({ rung: 'cut-stream' });
  });
});

describe('the review', () => {
  it('confirms', () => {
    const past = andThen(cardHidden, reviewUrgentMeasure('03-02T10:00', 'confirmed'));
    expect([measureOf(past)?.wanted, planAfter(past).deadlines.some(({ type }) => type === 'UndoUnreviewed')]).toEqual([
      'block',
      false,
    ]);
  });
  it('undoes at once', () =>
    expect(measureOf(andThen(cardHidden, reviewUrgentMeasure('03-02T10:00', 'undone')))).toMatchObject({
      wanted: 'lift',
      sequence: 2,
    }));
  it('records a wrong notice as a fact of its own', () =>
    given(...cardHidden)
      .when(reviewUrgentMeasure('03-02T10:00', 'wrong'))
      .then(
        recorded('UrgentReviewed', { outcome: 'undone', by: 'review', reviewerId: 'mia' }),
        recorded('UrgentNoticeFoundWrong', { complainantId: 'ana', pairs: [bag] }),
        recorded('MeasureSet', { wanted: 'lift', ground: 'urgent-undone' }),
        ordered('urgent-reviewed', 'shop', bag),
        ordered('urgent-reviewed', 'ben', bag),
        ordered('urgent-reviewed', 'ana', bag),
      ));
  it('that nobody makes in a day undoes it by the rulebook', () => {
    given(...cardHidden)
      .when(clockSays('UndoUnreviewed', '03-02T23:10', urgentOf))
      .thenRefused('DeadlineNotReached');
    const past = andThen(cardHidden, clockSays('UndoUnreviewed', '03-02T23:11', urgentOf));
    expect(past.find(({ type }) => type === 'UrgentLapsed')?.data).toMatchObject({
      pairs: [bag],
      effectiveAt: shanghai('03-02T23:10'),
    });
    expect(measureOf(past)?.wanted).toBe('lift');
    expect(tasksOf(past)).toEqual(['check-materials', 'call-respondent']);
  });
  it('is made by whoever accepts the complaint; the measure stays at its rung', () => {
    const past = andThen(cardHidden, acceptComplaint('03-02T10:00'));
    expect(past.find(({ type }) => type === 'UrgentReviewed')?.data).toMatchObject({
      outcome: 'confirmed',
      by: 'acceptance',
    });
    expect(measureOf(past)).toMatchObject({ wanted: 'block', rung: 'hide-card', sequence: 1 });
    expect(measureOf(past, room)).toMatchObject({ wanted: 'block' });
    expect(measureOf(past, room)).not.toHaveProperty('rung');
  });
});

describe('a complaint that does not go on', () => {
  it.each([
    ['rejected', rejectComplaint('03-02T10:00', 'other')],
    ['withdrawn', withdrawComplaint('03-02T10:00', bag)],
  ])('takes the measure with it: %s', (_, step) => {
    const past = andThen(cardHidden, step);
    expect(measureOf(past)?.wanted).toBe('lift');
    const told = past
      .slice(cardHidden.length)
      .flatMap((event) => (event.type === 'ServiceOrdered' ? [event.data.addressee.id] : []));
    expect(told).toEqual(expect.arrayContaining(['shop', 'ben']));
  });
  it('takes it with it when nobody cures', () => {
    const past = andThen(
      cardHidden,
      requestCure('03-02T10:00', 'other'),
      clockSays('LapseCure', '03-08T00:01', 'dispute'),
    );
    expect(measureOf(past)?.wanted).toBe('lift');
  });
  it('leaves nobody a task', () =>
    expect(tasksOf(andThen(cardHidden, rejectComplaint('03-02T10:00', 'other')))).toEqual([]));
});

it('closes the call when it was made', () =>
  expect(tasksOf(andThen(cardHidden, recordCall('03-01T23:20', 'ben')))).not.toContain('call-respondent'));
it('goes the ordinary way when nothing is done at once', () => {
  given(...urgentlyFiled)
    .when(refuseUrgent('03-01T23:10'))
    .then(
      recorded('UrgentRefused', { officerId: 'mia' }),
      recorded('ServiceOrdered', { document: 'urgent-refused', addressee: { kind: 'party', id: 'ana' } }),
    );
  expect(tasksOf(andThen(urgentlyFiled, refuseUrgent('03-01T23:10')))).toEqual(['check-materials']);
});
it.each([
  ['taking it in hand', urgentlyFiled, takeUrgent('03-01T23:05')],
  ['the measure', cardHidden, takeUrgentMeasure('03-01T23:30', 'delist', [bag])],
  ['the call', cardHidden, recordCall('03-01T23:40', 'ben')],
  ['the review', cardHidden, reviewUrgentMeasure('03-02T10:00', 'confirmed')],
])('is no business of the parties: %s', (_, past, step) => {
  const known = past === cardHidden ? [ana, ben, shop] : [ana, shop];
  for (const by of known)
    given(...past)
      .when(asked(step, by))
      .thenRefused('NotYourPart');
  for (const by of [eve, mall, ...(past === cardHidden ? [] : [ben])])
    given(...past)
      .when(asked(step, by))
      .thenRefused('NotFound');
});
