import { ana, ben, mall, mia, shop } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, disputeAfter, given } from '../../../testing/core/story.js';
import {
  answerAccountClause,
  drawUpAgreement,
  sealAgreement,
  signAgreement,
  signAsMediator,
} from '../../../testing/talks/mediation-commands.js';
import { allButBen, mediating } from '../../../testing/talks/mediation-stories.js';
import { takenOverButForSeal } from '../../../testing/talks/paper-stories.js';

const signed = andThen(
  mediating,
  drawUpAgreement('03-05T10:00', { clauseKinds: ['account-ownership'] }),
  signAgreement('03-05T11:00', ana),
  signAgreement('03-05T12:00', ben),
  signAsMediator('03-05T13:00'),
  sealAgreement('03-05T14:00'),
);
const answer = (consents: boolean) => answerAccountClause('03-06T10:00', consents);

it('lets a clause on who owns an account take effect by its yes alone', () => {
  expect(disputeAfter(signed).settlements).toEqual({});
  given(...signed)
    .when(answer(false))
    .then(recorded('AccountClauseAnswered', { consents: false }));
  expect(disputeAfter(andThen(signed, answer(true))).settlements).toHaveProperty('agreed');
});
it('is the platform’s that was asked, or recorded by the association', () => {
  const reply = answerAccountClause('03-15T10:00', true);
  given(...takenOverButForSeal)
    .when(asked(reply, shop))
    .then(recorded('AccountClauseAnswered', { consents: true }));
  given(...takenOverButForSeal)
    .when(asked(reply, mall))
    .thenRefused('NotFound');
  expect([shop, mia, ana].map(offers(takenOverButForSeal, 'AnswerAccountClause'))).toEqual([true, true, false]);
});
it('is given once, where there is such a clause', () => {
  const refused = andThen(signed, answer(false));
  given(...allButBen)
    .when(answer(true))
    .thenRefused('NothingNamed');
  given(...refused)
    .when(answer(true))
    .thenRefused('AnsweredAlready');
  given(...mediating)
    .when(answer(true))
    .thenRefused('AgreementMoved');
  expect([mediating, allButBen, signed, refused].map((past) => offers(past, 'AnswerAccountClause')(mia))).toEqual([
    false,
    false,
    true,
    false,
  ]);
});
