import { ana, ben, cai, mia, shop } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { tasksAfter, typesSeen } from '../../../testing/panel/decision-after.js';
import { reportContact } from '../../../testing/panel/decision-commands.js';
import { first, issued, submitting } from '../../../testing/panel/decision-stories.js';

const reported = andThen(submitting, reportContact('03-18T10:00', ben));

it('takes no word at all, and a person looks into it', () => {
  expect(reported.at(-1)).toEqual(recorded('PanelContactReported', { reporterId: 'ben' }));
  expect(tasksAfter(reported)).toContain('look-into-contact');
});
it('is for whoever is in it, about who sits', () => {
  given(...submitting)
    .when(reportContact('03-18T10:00', cai))
    .thenRefused('NotYourPart');
  given(...submitting)
    .when(reportContact('03-18T10:00', ana, { panelistId: 'moe' }))
    .thenRefused('UnknownReference');
  given(...submitting)
    .when(reportContact('03-18T10:00', mia, { panelistId: first.id }))
    .then(recorded('PanelContactReported', { reporterId: 'mia', panelistId: first.id }));
  expect([ana, ben, first, mia, cai, shop].map(offers(reported, 'ReportPanelContact'))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(offers(issued.dispute, 'ReportPanelContact')(ana)).toBe(false);
});
it('is known to whoever reported it and to the staff until it is answered', () =>
  expect(
    [ben, mia, ana, first, shop].map((actor) => typesSeen(reported, actor).includes('PanelContactReported')),
  ).toEqual([true, true, false, false, false]));
it('leaves a panelist who reports one in its office, while it waits for an answer and afterwards', () => {
  const own = andThen(submitting, reportContact('03-18T10:00', first));
  expect(tasksAfter(own)).toContain('look-into-contact');
  for (const act of ['AskParties', 'ExtendDecisionTime', 'ReportPanelContact'] as const)
    expect([act, offers(own, act)(first)]).toEqual([act, offers(submitting, act)(first)]);
  expect(offers(own, 'ReportPanelContact')(first)).toBe(true);
});
