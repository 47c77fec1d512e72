import { ada, ana, ben, mia, noa } from '../../../testing/core/actors.js';
import { calendar } from '../../../testing/core/calendar.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { andThen, given, givenIn } from '../../../testing/core/story.js';
import { tasksAfter, typesSeen } from '../../../testing/panel/decision-after.js';
import { releaseDecision } from '../../../testing/panel/decision-commands.js';
import { challengeExpert, decideChallenge } from '../../../testing/panel/panel-commands.js';
import { first, held, issued } from '../../../testing/panel/decision-stories.js';

it('lets a grave decision go out', () => {
  const out = andThen(held.dispute, releaseDecision('03-22T10:00'));
  const after = out.slice(held.dispute.length);
  expect(after[0]).toEqual(recorded('DecisionIssued', { seconderId: 'noa' }));
  expect(after.map(({ type }) => type)).toEqual(expect.arrayContaining(['PanelEnded', 'ServiceOrdered']));
  expect([typesSeen(held.dispute, ben), typesSeen(out, ben)].map((seen) => seen.includes('DecisionMade'))).toEqual([
    false,
    true,
  ]);
  expect(tasksAfter(out)).not.toContain('release-decision');
});
it('is the association’s, of a decision that waits for it', () => {
  for (const stranger of [first, ana])
    given(...held.dispute)
      .when(releaseDecision('03-22T10:00', stranger))
      .thenRefused('NotYourPart');
  given(...issued.dispute)
    .when(releaseDecision('03-22T10:00'))
    .thenRefused('WrongStage');
  expect([mia, noa, first, ana].map(offers(held.dispute, 'ReleaseDecision'))).toEqual([true, true, false, false]);
});
it('is for nobody who sat on the panel, of the association or not', () => {
  const both = { rulebook, calendar, context: { duties: ['case-manager', 'expert'] } } as const;
  givenIn(both)(...held.dispute)
    .when(releaseDecision('03-22T10:00', first))
    .thenRefused('NotYourPart'); // a panelist has no case manager's power here
  expect([first, noa].map(offers(held.dispute, 'ReleaseDecision', both))).toEqual([false, true]);
});
it('waits for a challenge to be decided', () => {
  const challenged = andThen(held.dispute, challengeExpert('03-22T08:00', ben, first.id, 'interest', '03-22T07:00'));
  given(...challenged)
    .when(releaseDecision('03-22T10:00'))
    .thenRefused('WrongStage');
  expect(offers(challenged, 'ReleaseDecision')(noa)).toBe(false);
  const dismissed = andThen(challenged, decideChallenge('03-22T09:00', first.id, false, ada));
  expect(offers(dismissed, 'ReleaseDecision')(noa)).toBe(true);
});
