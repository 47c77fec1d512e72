import { instant } from '../../../kernel/message.js';
import { calendar } from '../../../testing/core/calendar.js';
import { shanghai } from '../../../testing/core/commands.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { filed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { assignCharge, escalateTask } from '../../../testing/intake/charges.js';
import { escalatesAt } from './escalates-at.js';

const called = escalateTask('03-02T11:00', 'noa');
belongsTo(filed, called, 'engine');

it('calls a second person, once for each day', () => {
  const [task] = Object.values(disputeAfter(filed).tasks);
  given(...filed)
    .when(called)
    .then({
      type: 'TaskEscalated',
      data: {
        kind: 'check-materials',
        subject: 'dispute',
        dueAt: task?.deadline.dueAt,
        toId: 'noa',
        ownerId: 'mia',
      },
    });
  given(...andThen(filed, called))
    .when(escalateTask('03-02T12:00', 'ada'))
    .then();
});
it('says of a task in the queue that it was nobody’s', () => {
  const queued = andThen(filed, assignCharge('03-01T11:00', { way: 'replaced', fromId: 'mia' }), called);
  expect(queued.at(-1)?.data).not.toHaveProperty('ownerId');
});
it('does nothing for what was done or put off meanwhile', () =>
  given(...filed)
    .when({
      ...assignCharge('03-02T11:00', { way: 'replaced' }),
      type: 'EscalateTask',
      data: { kind: 'next-step', subject: 'dispute', dueAt: shanghai('03-03T00:00'), toId: 'noa' },
    })
    .then());

describe('a second person is called', () => {
  const due = (from: string, until: string) =>
    escalatesAt(
      { dueAt: shanghai(until), provisional: false, derivation: { trigger: { at: shanghai(from) } } as never },
      calendar,
    );
  it('as the last working day before begins', () =>
    expect(due('03-02T10:00', '03-14T00:00')).toBe(shanghai('03-12T00:00'))); // due at the end of Friday the 13th
  it('over a weekend the Friday before', () => expect(due('03-02T10:00', '03-17T00:00')).toBe(shanghai('03-13T00:00'))); // due at the end of Monday the 16th
  it('never before half of the time is over', () => {
    expect(due('03-04T10:00', '03-04T14:00')).toBe(shanghai('03-04T12:00'));
    expect(due('03-03T12:00', '03-05T00:00')).toBe(instant('2026-03-03T22:00:00Z'));
  });
});
