import { mall, mia, shop } from '../../testing/core/actors.js';
import { recorded } from '../../testing/core/expected.js';
import { offered } from '../../testing/core/menu.js';
import { acknowledgeResult, answerResult, returned, underDelegation } from '../../testing/intake/delegations.js';
import { told } from '../../testing/notification/every-told.js';
import { andThen, asked, given } from '../../testing/core/story.js';

const PAIRS = ['pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'] as const;
const arrived = andThen(returned, acknowledgeResult('03-03T11:00'));
const answered = andThen(returned, answerResult('03-08T10:00'));

it('is item by item, in time or late', () => {
  given(...arrived)
    .when(answerResult('03-08T10:00'))
    .then(
      recorded('DelegatedResultAnswered', { late: false, answers: PAIRS.map((pair) => ({ pair, answer: 'adopt' })) }),
    );
  given(...arrived)
    .when(answerResult('03-10T10:00'))
    .then(recorded('DelegatedResultAnswered', { late: true }));
});
it('says that the result has arrived, where that was not said', () =>
  given(...returned)
    .when(answerResult('03-08T10:00'))
    .then(recorded('DelegatedResultArrived'), recorded('DelegatedResultAnswered')));
it('is given once, by the platform that handed over', () => {
  given(...answered)
    .when(answerResult('03-08T11:00'))
    .thenRefused('AnsweredAlready');
  given(...returned)
    .when(asked(answerResult('03-08T11:00'), mall))
    .thenRefused('NotFound');
  given(...returned)
    .when(asked(answerResult('03-08T11:00'), mia))
    .thenRefused('NotYourPart');
});
it('is of each of its items and no other, with reasons for departing', () => {
  const saying = (...answers: readonly object[]) =>
    given(...returned).when(told(answerResult('03-08T10:00'), { answers }));
  const adopted = PAIRS.map((pair) => ({ pair, answer: 'adopt' }));
  saying().thenRefused('NothingNamed');
  saying(...adopted.slice(1)).thenRefused('NothingNamed');
  saying(...PAIRS.map((pair) => ({ pair, answer: 'depart' }))).thenRefused('NothingNamed');
  saying(...adopted, { pair: 'pair:ben:hat', answer: 'adopt' }).thenRefused('UnknownReference');
  saying(...adopted, ...adopted).thenRefused('NamedTwice');
});
it('is offered while a result waits for it, acknowledged or not', () =>
  expect(
    [underDelegation, returned, arrived, answered].map((past) => offered(past, shop, 'AnswerResult').length),
  ).toEqual([0, 1, 1, 0]));
