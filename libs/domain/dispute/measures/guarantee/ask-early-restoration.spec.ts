import { ana, ben } from '../../../testing/core/actors.js';
import { recordCourtOrder, withdrawComplaint } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { noticed, waiting } from '../../../testing/core/scenes.js';
import { andThen, asked, disputeAfter, given } from '../../../testing/core/story.js';
import {
  answerEarlyRestoration,
  askEarlyRestoration,
  giveGuarantee,
  guaranteeOf,
} from '../../../testing/measures/lane-commands.js';
import { guaranteed, restorationAsked } from '../../../testing/measures/lane-stories.js';

const bag = 'pair:ben:bag';
const ask = askEarlyRestoration('03-07T11:00', [bag]);
const guarantee = guaranteeOf(disputeAfter(guaranteed));
const buttons = (past: typeof guaranteed, by = ben) => offered(past, by, 'AskEarlyRestoration');

it('is to be answered within two days; the complainant and the platform are told', () =>
  given(...guaranteed)
    .when(ask)
    .then(
      recorded('EarlyRestorationAsked', {
        pairs: [bag],
        wish: 'restore',
        answeredBy: 'association',
        due: due('03-09T11:00'),
      }),
      ordered('guarantee-given', 'ana', bag),
      ordered('guarantee-given', 'shop', bag),
    ));
it('needs a guarantee that covers it, in force', () => {
  given(...guaranteed)
    .when(askEarlyRestoration('03-07T11:00', ['pair:ben:cap']))
    .thenRefused('GuaranteeNotValid');
  given(...guaranteed)
    .when(askEarlyRestoration('03-20T11:00', [bag]))
    .thenRefused('GuaranteeNotValid');
});
it('is offered to whoever gave the guarantee, and only until it is asked', () => {
  expect(buttons(guaranteed)).toEqual([guarantee]);
  expect(buttons(guaranteed, ana)).toEqual([]);
  expect(buttons(restorationAsked)).toEqual([]);
});
it.each([
  ['a declaration', andThen(noticed, giveGuarantee('03-04T10:00', [bag])), 'WrongStage'],
  ['a pair that goes on', andThen(guaranteed, withdrawComplaint('03-07T10:30', bag)), 'WrongStage'],
  [
    'that no court has ordered otherwise',
    andThen(guaranteed, recordCourtOrder('03-07T10:30', 'take-down', bag)),
    'WrongStage',
  ],
  [
    'a measure that stands',
    andThen(restorationAsked, answerEarlyRestoration('03-07T12:00', 'restore')),
    'MeasureNotStanding',
  ],
] as const)('needs %s, and is not offered without', (_, past, code) => {
  given(...past)
    .when(askEarlyRestoration('03-07T12:30', [bag]))
    .thenRefused(code);
  expect(buttons(past)).toEqual([]);
});
it('is nothing that the complainant’s own guarantee could bring about', () => {
  const own = andThen(waiting, giveGuarantee('03-07T10:00', [bag], { by: ana }));
  given(...own)
    .when(asked(ask, ana))
    .thenRefused('GuaranteeNotValid');
  expect(buttons(own, ana)).toEqual([]);
});
it('is offered where only some of what the guarantee covers can be restored', () => {
  const both = andThen(waiting, giveGuarantee('03-07T10:00', [bag, 'pair:ben:cap']));
  expect(buttons(both)).toHaveLength(1);
  given(...both)
    .when(askEarlyRestoration('03-07T11:00', ['pair:ben:cap']))
    .thenRefused('WrongStage');
});

belongsTo(guaranteed, ask, 'ben', 'mia');
