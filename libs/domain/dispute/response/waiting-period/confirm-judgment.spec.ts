import { ana, ben, mia } from '../../../testing/core/actors.js';
import { confirmJudgment, newestProceeding, paper, reportProceedingState } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { kept } from '../../../testing/core/scenes.js';
import { andThen, asked, disputeAfter, given } from '../../../testing/core/story.js';
import { correctProceeding } from '../../../testing/response/urging-commands.js';

const told = andThen(kept, reportProceedingState('04-01T10:00', 'final-for'));
const confirm = confirmJudgment('04-02T10:00');

it('is of the last word that a party told of itself, with the paper, and counts from there', () => {
  given(...told)
    .when(confirm)
    .then(recorded('JudgmentConfirmed', { state: 'final-for', evidence: [paper('judgment')], confirmedBy: 'mia' }));
  given(...andThen(kept, reportProceedingState('04-01T10:00', 'final-against')))
    .when(confirm)
    .then(recorded('JudgmentConfirmed', { state: 'final-against' }));
  const after = disputeAfter(andThen(told, confirm));
  expect(Object.values(after.proceedings)[0]).toMatchObject({ state: 'final-for', vouched: true });
  expect(after.exhibits['judgment']).toMatchObject({ ownerId: 'association', part: 'confidential' });
});
it('is needless where the association recorded it, and done once', () => {
  const byMia = andThen(kept, asked(reportProceedingState('04-01T10:00', 'final-for'), mia));
  expect(byMia).toContainEqual(recorded('ProceedingStateReported', { recordedBy: 'mia' }));
  for (const past of [byMia, andThen(told, confirm)]) {
    given(...past)
      .when(confirm)
      .thenRefused('AnsweredAlready');
    expect(offered(past, mia, 'ConfirmJudgment')).toEqual([]);
  }
});
it('is of a last word alone, of a proceeding that there is', () => {
  for (const past of [
    kept,
    andThen(kept, reportProceedingState('04-01T10:00', 'withdrawn')),
    andThen(told, asked(correctProceeding('04-01T12:00', { mistaken: true }), mia)),
  ])
    given(...past)
      .when(confirm)
      .thenRefused('WrongStage');
});
it('takes the paper that was seen', () =>
  given(...told)
    .when(confirmJudgment('04-02T10:00', []))
    .thenRefused('NothingNamed'));
it('is offered to the association, and to no party', () => {
  const subject = newestProceeding(disputeAfter(told));
  expect([mia, ana, ben].map((by) => offered(told, by, 'ConfirmJudgment'))).toEqual([[subject], [], []]);
});

belongsTo(told, confirm, 'mia');
