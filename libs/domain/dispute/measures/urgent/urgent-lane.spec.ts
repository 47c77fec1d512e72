import {
  acceptComplaint,
  clockSays,
  fileComplaint,
  rejectComplaint,
  requestCure,
  shanghai,
  withdrawComplaint,
} from '../../../testing/core/commands.js';
import { wish, withRoom } from '../../../testing/measures/lane-commands.js';
import { cardHidden, urgentlyFiled } from '../../../testing/measures/lane-stories.js';
import { calendar } from '../../../testing/core/calendar.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import type { Material } from '../../../rulebook/materials.js';
import { andThen, andThenIn, disputeAfter, given } from '../../../testing/core/story.js';
import type { Measure } from '../measure/state.js';

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

it('is undone by an acceptance without a paper that measures depend on', () => {
  const report: Material = {
    ...rulebook.materials[0],
    code: 'REPORT',
    rights: 'all',
    required: 'always',
    onMissing: 'no-interim-measure',
    clause: 'M',
    source: 's',
    confidence: 'house-rule',
  };
  const world = { rulebook: { ...rulebook, materials: [...rulebook.materials, report] }, calendar };
  const past = andThenIn(world)(cardHidden, acceptComplaint('03-02T10:00'));
  const { outcome } = (past.find(({ type }) => type === 'UrgentReviewed')?.data ?? {}) as { readonly outcome?: string };
  expect(outcome).toBe('undone');
  expect(measureOf(past)).toMatchObject({ wanted: 'lift', sequence: 2 });
  expect(measureOf(past, room)).toBeUndefined();
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
