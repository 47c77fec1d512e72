import {
  clockSays,
  newestOrder,
  recordCourtOrder,
  recordTermedOrder,
  reportProceeding,
} from '../../../testing/core/commands.js';
import {
  appeal,
  assignAppeal,
  decideAppeal,
  foundUnderOrder,
  openFaithReview,
  propose,
  replyToFaithReview,
  second,
  warnOfFaithReview,
} from '../../../testing/conduct/good-faith.js';
import { ben, cai, contextOf } from '../../../testing/core/actors.js';
import { measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { kept, noticed, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter } from '../../../testing/core/story.js';
import type { DisputeEvent } from '../../core/state.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';

const bag = 'pair:ben:bag';
const order = (at: string) => recordTermedOrder(at, 'take-down', '2026-06-30', bag);
const end = clockSays('EndCourtOrder', '07-01T00:01', newestOrder);
const review = (past: readonly DisputeEvent[], finding: 'malicious' | 'founded' = 'malicious') => {
  const replied = andThen(
    past,
    openFaithReview('04-02T11:00'),
    warnOfFaithReview('04-02T12:00'),
    replyToFaithReview('04-03T10:00'),
  );
  return finding === 'malicious'
    ? andThen(replied, propose('04-04T10:00'), second('04-04T11:00'))
    : andThen(replied, propose('04-04T10:00', { finding, forgedEvidenceIds: [], consequence: 'none' }));
};
const stands = (past: readonly DisputeEvent[]) => {
  const { stages, measures } = disputeAfter(past);
  return [stages[bag], measures[bag]?.wanted];
};

describe('a complaint that is found without ground while a court keeps its item down', () => {
  it('says of which the measure ends with the order, and lifts none of them before', () => {
    expect(foundUnderOrder).toContainEqual(
      recorded('FaithFound', { pairs: ['pair:cai:bag', 'pair:ben:cap'], underOrder: [bag] }),
    );
    expect(stands(foundUnderOrder)).toEqual([{ stage: 'closed', reason: 'taken-to-court' }, 'block']);
  });
  it('goes on with nothing when the order ends: what stood before it is lifted, as found', () => {
    const ended = andThen(foundUnderOrder, end);
    expect(ended.slice(foundUnderOrder.length)).toEqual([
      recorded('CourtOrderEnded', { pairs: [bag] }),
      measureSet(bag, 'lift', 6, 'found-unfounded'),
      ...['shop', 'ana', 'ben'].map((who) => ordered('order-ended', who, bag)),
      ...['ben', 'shop'].map((who) => ordered('measure-lifted', who, bag)),
    ]);
    expect(stands(ended)).toEqual([{ stage: 'closed', reason: 'lifted' }, 'lift']);
  });
  it('in its waiting period, too, and whatever is reported after the finding', () => {
    const found = review(andThen(waiting, order('03-10T10:00')));
    const sued = andThen(found, reportProceeding('04-10T10:00', [bag]), end);
    expect(stands(sued)).toEqual([{ stage: 'closed', reason: 'lifted' }, 'lift']);
  });
  it('is taken up again where an appeal finds it founded, before the order ends and after', () => {
    const appealed = andThen(foundUnderOrder, appeal('03-05T10:00'), assignAppeal('03-05T11:00'));
    const founded = (at: string) => decideAppeal(at, { finding: 'founded' });
    expect(stands(andThen(appealed, founded('03-06T10:00'), end))[1]).toBe('block');
    const late = andThen(appealed, end, founded('07-02T10:00'));
    expect(late).toContainEqual(recorded('FaithAppealDecided', { pairs: ['pair:cai:bag', 'pair:ben:cap', bag] }));
    expect(stands(late)[1]).toBe('block');
  });
  it('stays down on a ground of its own: a suit that kept it, or that was reported in time', () => {
    expect(stands(andThen(review(andThen(kept, order('03-25T10:00'))), end))).toEqual([{ stage: 'kept' }, 'block']);
    const sued = andThen(waiting, order('03-10T10:00'), reportProceeding('03-15T10:00', [bag]));
    expect(stands(andThen(review(sued), end))).toEqual([{ stage: 'kept' }, 'block']);
  });
  it('stays down where it is founded, and where the court’s order has no end', () => {
    expect(stands(andThen(review(andThen(waiting, order('03-10T10:00')), 'founded'), end))[1]).toBe('block');
    const endless = review(andThen(noticed, recordCourtOrder('03-05T10:00', 'take-down', bag)));
    expect(stands(endless)).toEqual([{ stage: 'closed', reason: 'taken-to-court' }, 'block']);
  });
  it('goes on as before where the finding was recorded without them', () => {
    const older = foundUnderOrder.map((event) => {
      if (event.type !== 'FaithFound') return event;
      const { underOrder: _, ...data } = event.data;
      return { ...event, data };
    });
    expect(stands(andThen(older, end))).toEqual([{ stage: 'awaiting-counter-notice' }, 'block']);
  });
  it('tells another respondent nothing of it', () => {
    const dispute = disputeAfter(foundUnderOrder);
    const seenBy = (actor: typeof ben) =>
      foundUnderOrder.flatMap(
        (event) =>
          redactEvent(event, visibilityOf(actor, { dispute, context: contextOf(actor) }), dispute)?.event ?? [],
      );
    expect(seenBy(ben)).toContainEqual(recorded('FaithFound', { underOrder: [bag] }));
    expect(JSON.stringify(seenBy(cai))).not.toContain('underOrder');
  });
});
