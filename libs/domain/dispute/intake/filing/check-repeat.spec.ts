import { amendComplaint, hat } from '../../../testing/intake/amendments.js';
import { mia, noa } from '../../../testing/core/actors.js';
import { acceptComplaint, fileComplaint } from '../../../testing/core/commands.js';
import { filed } from '../../../testing/core/scenes.js';
import { secondUrgentMeasure, takeUrgentMeasure, wish, withRoom } from '../../../testing/measures/lane-commands.js';
import { andThen, disputeAfter, fileOf, sent, story, type Step } from '../../../testing/core/story.js';
import { disputeDecider } from '../../decider.js';
import type { DisputeEvent } from '../../core/state.js';
import type { EarlierEnd } from '../../core/earlier-end.js';

const accept = (past: readonly DisputeEvent[], ...earlier: readonly EarlierEnd[]) =>
  disputeDecider.decide(acceptComplaint(), { ...fileOf(disputeAfter(sent(past)), mia), earlier });
const lost: EarlierEnd = { itemId: 'bag', disputeNumber: 'PL-1', reason: 'lifted' };

it('asks for no measure on what was lost before, unless something is new', () => {
  expect(() => accept(filed, lost)).toThrow(
    expect.objectContaining({ code: 'NewFactsNeeded', facts: { subject: 'dispute', earlier: 'PL-1' } }),
  );
  expect(accept(story(fileComplaint({ newFactsContentId: 'new' })), lost)[0]).toMatchObject({
    type: 'ComplaintAccepted',
  });
  expect(accept(andThen(filed, amendComplaint('03-01T11:00', { newFactsContentId: 'new' })), lost)[0]).toMatchObject({
    type: 'ComplaintAccepted',
  });
});
it('refuses a second notice of what was restored on a counter-statement, whatever is new, and names the earlier end', () =>
  expect(() => accept(story(fileComplaint({ newFactsContentId: 'new' })), { ...lost, reason: 'restored' })).toThrow(
    expect.objectContaining({ code: 'RepeatNoticeBarred', facts: { subject: 'dispute', earlier: 'PL-1' } }),
  ));
it('asks nothing about other items', () =>
  expect(accept(filed, { ...lost, itemId: hat.itemId })[0]).toMatchObject({ type: 'ComplaintAccepted' }));

describe('a measure that cannot wait', () => {
  const urgently = (changes: object = {}) =>
    story(fileComplaint({ items: withRoom, urgent: wish, ...changes }, '03-01T23:00'));
  const ask = (past: readonly DisputeEvent[], step: Step, by: typeof mia, ...earlier: readonly EarlierEnd[]) => {
    const dispute = disputeAfter(sent(past));
    const command = typeof step === 'function' ? step(dispute) : step;
    return () => disputeDecider.decide(command, { ...fileOf(dispute, by), earlier });
  };
  const hide = takeUrgentMeasure('03-01T23:05', 'hide-card', ['pair:ben:bag']);
  const refused = (code: string) => expect.objectContaining({ code }) as Error;

  it('is asked the same: nothing on what was lost before, unless something is new', () => {
    expect(ask(urgently(), hide, mia, lost)).toThrow(refused('NewFactsNeeded'));
    expect(ask(urgently({ newFactsContentId: 'new' }), hide, mia, lost)()[0]).toMatchObject({
      type: 'UrgentMeasureTaken',
    });
    expect(ask(urgently(), hide, mia, { ...lost, itemId: 'cap' })()[0]).toMatchObject({ type: 'UrgentMeasureTaken' });
    expect(ask(urgently({ newFactsContentId: 'new' }), hide, mia, { ...lost, reason: 'restored' })).toThrow(
      refused('RepeatNoticeBarred'),
    );
  });
  it('also of the second person, who may know of it first', () => {
    const proposed = andThen(
      urgently(),
      takeUrgentMeasure('03-01T23:05', 'cut-stream', ['pair:ben:room'], { why: 'why' }),
    );
    const second = secondUrgentMeasure('03-01T23:10', noa);
    expect(ask(proposed, second, noa, { ...lost, itemId: 'room' })).toThrow(refused('NewFactsNeeded'));
    expect(ask(proposed, second, noa)()[0]).toMatchObject({ type: 'UrgentMeasureTaken' });
  });
});
