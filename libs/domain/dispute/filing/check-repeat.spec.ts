import { amendComplaint, hat } from '../../testing/amendments.js';
import { mia } from '../../testing/actors.js';
import { acceptComplaint, fileComplaint } from '../../testing/commands.js';
import { filed } from '../../testing/scenes.js';
import { andThen, disputeAfter, fileOf, story } from '../../testing/story.js';
import { disputeDecider } from '../decider.js';
import type { DisputeEvent } from '../state.js';
import type { EarlierEnd } from './check-repeat.js';

const accept = (past: readonly DisputeEvent[], ...earlier: readonly EarlierEnd[]) =>
  disputeDecider.decide(acceptComplaint(), { ...fileOf(disputeAfter(past), mia), earlier });
const lost: EarlierEnd = { itemId: 'bag', disputeNumber: 'PL-1', reason: 'lifted' };

it('asks for no measure on what was lost before, unless something is new', () => {
  expect(() => accept(filed, lost)).toThrow(expect.objectContaining({ code: 'NewFactsNeeded', facts: { subject: 'dispute', earlier: 'PL-1' } }));
  expect(accept(story(fileComplaint({ newFactsContentId: 'new' })), lost)[0]).toMatchObject({ type: 'ComplaintAccepted' });
  expect(accept(andThen(filed, amendComplaint('03-01T11:00', { newFactsContentId: 'new' })), lost)[0]).toMatchObject({ type: 'ComplaintAccepted' });
});
it('refuses a second notice of what was restored on a counter-statement, whatever is new, and names the earlier end', () =>
  expect(() => accept(story(fileComplaint({ newFactsContentId: 'new' })), { ...lost, reason: 'restored' })).toThrow(
    expect.objectContaining({ code: 'RepeatNoticeBarred', facts: { subject: 'dispute', earlier: 'PL-1' } }),
  ));
it('asks nothing about other items', () => expect(accept(filed, { ...lost, itemId: hat.itemId })[0]).toMatchObject({ type: 'ComplaintAccepted' }));
