import { clock } from '../../../testing/core/actors.js';
import { clockSays, serviceSubjectOf, shanghai, withdrawComplaint } from '../../../testing/core/commands.js';
import { recordArrival } from '../../../testing/service/service-commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { accepted } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const notice = serviceSubjectOf('forwarded-notice', 'ben');
const escalate = clockSays('EscalateService', '2026-03-06T00:00:30', notice);

it('gives a person the task to bring it, whose time counts from the deadline', () => {
  given(...accepted)
    .when(clockSays('EscalateService', '03-09T10:00', notice))
    .then(
      recorded('ServiceOverdue', {
        serviceId: 'new-4',
        effectiveAt: shanghai('03-06T00:00'),
        repairDue: due('03-08T00:00'),
      }),
    );
  const overdue = andThen(accepted, escalate);
  expect(Object.keys(disputeAfter(overdue).tasks)).toEqual(['repair-service/service:new-4']);
  expect(planAfter(overdue).deadlines.map(({ subject }) => subject)).not.toContain('service:new-4');
});
it('waits for the settling time', () =>
  given(...accepted)
    .when(clockSays('EscalateService', '2026-03-06T00:00:29', notice))
    .thenRefused('DeadlineNotReached'));
it('is overtaken by the arrival', () =>
  given(...andThen(accepted, recordArrival('03-06T00:00', 'forwarded-notice', 'ben')))
    .when(escalate)
    .thenRefused('WrongStage'));
it('is done once', () => {
  const overdue = andThen(accepted, escalate);
  given(...overdue)
    .when(escalate)
    .thenRefused('DeadlineNotReached');
  const due = (past: typeof accepted) => offered(past, clock, 'EscalateService').includes('service:new-4');
  expect([accepted, overdue].map(due)).toEqual([true, false]);
});
it('is not asked for a notice whose pairs were withdrawn, whose task goes too', () => {
  const after = andThen(accepted, escalate, withdrawComplaint('03-07T10:00', 'pair:ben:bag', 'pair:ben:cap'));
  expect(disputeAfter(after).tasks).toEqual({});
  const before = andThen(accepted, withdrawComplaint('03-02T10:00', 'pair:ben:bag', 'pair:ben:cap'));
  given(...before)
    .when(escalate)
    .thenRefused('DeadlineNotReached');
});
it('is refused for what is no document', () =>
  given(...accepted)
    .when(clockSays('EscalateService', '03-09T10:00', 'respondent:ben'))
    .thenRefused('NoSuchSubject'));

belongsTo(accepted, escalate, 'clock');
