import { mia, shop } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { inquired } from '../../../testing/core/scenes.js';
import { andThen, given, type Step } from '../../../testing/core/story.js';
import { answerInquiry } from '../../../testing/response/inquiry-commands.js';
import { withoutInterface } from '../../../testing/service/service-commands.js';

const bag = 'pair:ben:bag';
const carried = andThen(inquired, withoutInterface('03-22T00:02', 'inquiry', 'shop'));
const answer: Step = (dispute) => {
  const command = answerInquiry('03-22T12:00', '03-20T10:00');
  const made = typeof command === 'function' ? command(dispute) : command;
  return { ...made, type: 'EnterInquiryAnswer', by: mia } as typeof made;
};

it('counts as the platform’s own, from the arrival there', () =>
  given(...carried)
    .when(answer)
    .then(
      recorded('InquiryAnswered', { pairs: [bag] }),
      recorded('ProceedingReported', { receivedBy: { kind: 'platform', id: 'shop' } }),
      recorded('MeasureKept', { pairs: [bag] }),
      ordered('measure-kept', 'ana', bag),
      ordered('report-of-proceeding', 'ben', bag),
    ));
it('is neither entered nor offered for a platform that has an interface', () => {
  given(...inquired)
    .when(answer)
    .thenRefused('NotByHand');
  expect(offered(inquired, mia, 'EnterInquiryAnswer')).toEqual([]);
});
it('is offered while it is asked, and entered once', () => {
  expect(offered(carried, mia, 'EnterInquiryAnswer')).toHaveLength(1);
  expect(offered(carried, shop, 'EnterInquiryAnswer')).toEqual([]);
  const answered = andThen(carried, answer);
  expect(offered(answered, mia, 'EnterInquiryAnswer')).toEqual([]);
  given(...answered)
    .when(answer)
    .thenRefused('WrongStage');
});

belongsTo(carried, answer, 'mia');
