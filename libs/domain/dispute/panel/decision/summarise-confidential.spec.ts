import { ana, ben, mia } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { decisionAfter } from '../../../testing/panel/decision-after.js';
import { summarise } from '../../../testing/panel/decision-commands.js';
import { first, second, submitted, submitting } from '../../../testing/panel/decision-stories.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const [open = '', confidential = ''] = Object.keys(decisionAfter(submitted).submissions);
const summary = summarise('03-19T09:00', second, confidential);
const summarised = andThen(submitted, summary);

it('gives the others the substance of what one side filed in confidence', () =>
  given(...submitted)
    .when(summary)
    .then(
      recorded('ConfidentialSummarised', { aboutId: confidential, partyId: 'ben', summaryContentId: 'summary' }),
      ordered('panel-news', 'ana', BAG, CAP),
      ordered('panel-news', 'ben', BAG, CAP),
    ));
it('is of what has a confidential part, once', () => {
  for (const other of [open, 'constructor'])
    given(...submitted)
      .when(summarise('03-19T09:00', second, other))
      .thenRefused('UnknownReference');
  given(...summarised)
    .when(summarise('03-19T09:30', first, confidential))
    .thenRefused('AnsweredAlready');
});
it('is offered to panelists while something confidential has no summary', () => {
  expect([first, second, ana, ben, mia].map(offers(submitted, 'SummariseConfidential'))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect([submitting, summarised].map((past) => offers(past, 'SummariseConfidential')(second))).toEqual([false, false]);
});
