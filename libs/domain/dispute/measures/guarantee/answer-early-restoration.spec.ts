import { mia, shop } from '../../../testing/core/actors.js';
import { fileCounterNotice, recordCourtOrder, shanghai } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { noticed, waiting } from '../../../testing/core/scenes.js';
import { andThen, andThenIn, disputeAfter, given } from '../../../testing/core/story.js';
import {
  answerEarlyRestoration,
  askEarlyRestoration,
  giveGuarantee,
  guaranteeOf,
} from '../../../testing/measures/lane-commands.js';
import { guaranteed, platformAnswers, restorationAsked } from '../../../testing/measures/lane-stories.js';

const bag = 'pair:ben:bag';
const grant = answerEarlyRestoration('03-08T10:00', 'restore');
const guarantee = guaranteeOf(disputeAfter(restorationAsked));
const told = ['ana', 'ben', 'shop'].map((to) => ordered('restoration-answered', to, bag));

it('lifts the measure at once while the waiting period runs on behind it', () => {
  given(...restorationAsked)
    .when(grant)
    .then(
      recorded('EarlyRestorationGranted', { as: 'restore', by: { kind: 'association', id: 'mia' } }),
      recorded('MeasureSet', { wanted: 'lift', ground: 'early-restoration' }),
      ...told,
    );
  expect(disputeAfter(andThen(restorationAsked, grant)).stages[bag]).toMatchObject({
    stage: 'waiting-period',
    deadline: { dueAt: shanghai('03-22T00:00') },
  });
});
it('may change the measure to label and escrow instead', () =>
  given(...restorationAsked)
    .when(answerEarlyRestoration('03-08T10:00', 'label-and-escrow'))
    .then(
      recorded('EarlyRestorationGranted', { as: 'label-and-escrow' }),
      recorded('MeasureSet', { wanted: 'block', rung: 'label-and-escrow', ground: 'early-restoration' }),
      ...told,
    ));
it('grants nothing on a guarantee that has ended meanwhile', () => {
  const short = andThen(
    waiting,
    giveGuarantee('03-07T10:00', [bag], { until: '03-08T09:00' }),
    askEarlyRestoration('03-07T11:00', [bag]),
  );
  given(...short)
    .when(grant)
    .thenRefused('GuaranteeNotValid', { field: 'outcome' });
  given(...short)
    .when(answerEarlyRestoration('03-08T10:00', 'refused'))
    .then(recorded('EarlyRestorationRefused'), ...told);
});
it('refuses with a reason only, and leaves the measure', () => {
  const refuse = answerEarlyRestoration('03-08T10:00', 'refused');
  given(...restorationAsked)
    .when(refuse)
    .then(recorded('EarlyRestorationRefused', { pairs: [bag], reasonContentId: 'why' }), ...told);
  const after = disputeAfter(andThen(restorationAsked, refuse));
  expect([after.measures[bag]?.wanted, Object.keys(after.tasks)]).toEqual(['block', []]);
  given(...restorationAsked)
    .when(({ guarantees }) => ({
      type: 'AnswerEarlyRestoration',
      data: { guaranteeId: Object.keys(guarantees)[0] ?? '', outcome: 'refused' },
      by: mia,
      at: shanghai('03-08T10:00'),
    }))
    .thenRefused('NothingNamed');
});
it('grants nothing that a court has ordered to be down', () => {
  const cap = 'pair:ben:cap';
  const both = andThen(
    noticed,
    fileCounterNotice('03-05T10:00', 'ben', ['bag', 'cap']),
    giveGuarantee('03-07T10:00', [bag, cap]),
    askEarlyRestoration('03-07T11:00', [bag, cap]),
    recordCourtOrder('03-08T09:00', 'take-down', bag),
    grant,
  );
  expect(both.find(({ type }) => type === 'EarlyRestorationGranted')?.data).toMatchObject({ pairs: [cap] });
  expect(disputeAfter(both).measures[bag]?.wanted).toBe('block');
});
it('is offered while it is asked for, and is given once', () => {
  expect(offered(restorationAsked, mia, 'AnswerEarlyRestoration')).toEqual([guarantee]);
  for (const past of [guaranteed, andThen(restorationAsked, grant)]) {
    expect(offered(past, mia, 'AnswerEarlyRestoration')).toEqual([]);
    given(...past)
      .when(grant)
      .thenRefused('WrongStage');
  }
});
it('is the platform’s to give where the rulebook says so', () => {
  expect(offered(restorationAsked, shop, 'AnswerEarlyRestoration')).toEqual([]);
  const past = andThenIn(platformAnswers)(
    waiting,
    giveGuarantee('03-07T10:00', [bag]),
    askEarlyRestoration('03-07T11:00', [bag]),
  );
  expect(offered(past, shop, 'AnswerEarlyRestoration', platformAnswers)).toHaveLength(1);
  const answered = andThenIn(platformAnswers)(past, answerEarlyRestoration('03-08T10:00', 'restore', shop));
  expect(disputeAfter(answered).measures[bag]?.wanted).toBe('lift');
});

belongsTo(restorationAsked, grant, 'mia');
