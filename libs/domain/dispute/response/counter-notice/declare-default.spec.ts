import { clockSays, fileCounterNotice, reportProceeding, shanghai } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { accepted, answered, noticed, silent } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const declare = clockSays('DeclareDefault', '2026-03-08T00:00:30', 'respondent:ben');

it('names what is unanswered, from the deadline on, and both sides are told', () =>
  given(...noticed)
    .when(clockSays('DeclareDefault', '03-08T09:00', 'respondent:ben'))
    .then(
      {
        type: 'RespondentDefaulted',
        data: { respondentId: 'ben', itemIds: ['bag', 'cap'], effectiveAt: shanghai('03-08T00:00') },
      },
      ordered('default-declared', 'ana', 'pair:ben:bag', 'pair:ben:cap'),
      ordered('default-declared', 'ben', 'pair:ben:bag', 'pair:ben:cap'),
    ));
it('leaves out what was answered', () =>
  given(...answered)
    .when(declare)
    .then(
      recorded('RespondentDefaulted', { itemIds: ['cap'] }),
      ordered('default-declared', 'ana', 'pair:ben:cap'),
      ordered('default-declared', 'ben', 'pair:ben:cap'),
    ));
it('names what is kept without an answer, too', () =>
  given(...andThen(noticed, reportProceeding('03-04T10:00', ['pair:ben:bag'])))
    .when(declare)
    .then(
      recorded('RespondentDefaulted', { itemIds: ['bag', 'cap'] }),
      recorded('ServiceOrdered'),
      recorded('ServiceOrdered'),
    ));
it('does not end the dispute: a person decides how it goes on when nothing runs, within ten days of the deadline', () => {
  given(...andThen(noticed, declare))
    .when(clockSays('DeclareDefault', '03-12T09:00', 'respondent:cai'))
    .then(
      recorded('RespondentDefaulted', { respondentId: 'cai', effectiveAt: shanghai('03-09T00:00') }),
      recorded('ServiceOrdered'),
      recorded('ServiceOrdered'),
      recorded('NextStepAwaited', { due: due('03-19T00:00') }),
    );
  expect(Object.keys(disputeAfter(silent).tasks)).toEqual(['next-step/dispute']);
});
it('waits for the settling time', () =>
  given(...noticed)
    .when(clockSays('DeclareDefault', '2026-03-08T00:00:29', 'respondent:ben'))
    .thenRefused('DeadlineNotReached'));
it('is overtaken by the answer', () =>
  given(...andThen(answered, fileCounterNotice('03-08T00:00', 'ben', ['cap'])))
    .when(declare)
    .thenRefused('WrongStage'));
it('is refused before the notice has arrived, and twice', () => {
  given(...accepted)
    .when(declare)
    .thenRefused('WrongStage');
  given(...silent)
    .when(declare)
    .thenRefused('WrongStage');
});
it('is refused for what is no respondent', () => {
  given(...noticed)
    .when(clockSays('DeclareDefault', '03-12T09:00', 'pair:ben:bag'))
    .thenRefused('NoSuchSubject');
  given(...noticed)
    .when(clockSays('DeclareDefault', '03-12T09:00', 'respondent:dan'))
    .thenRefused('NoSuchSubject');
});

belongsTo(noticed, declare, 'clock');
