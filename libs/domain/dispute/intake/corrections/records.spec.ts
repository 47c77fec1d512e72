import { ana, ben, mia, shop, contextOf } from '../../../testing/core/actors.js';
import { clockSays, reportProceeding, shanghai } from '../../../testing/core/commands.js';
import { reportMeasures } from '../../../testing/service/service-commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { answerInquiry } from '../../../testing/response/inquiry-commands.js';
import { inquired, lifted, shopAsked } from '../../../testing/core/scenes.js';
import { andThen, andThenIn, disputeAfter, given, heldBy, type Step } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';

const bag = 'pair:ben:bag';

describe('a printed date', () => {
  it('of the platform’s own is flagged where it cannot be, and the answer counts all the same', () => {
    const told = reportMeasures('03-03T12:00');
    const early = {
      ...told,
      data: {
        results: [
          {
            respondentId: 'ben',
            itemId: 'bag',
            sequence: 1,
            outcome: 'confirmed',
            carriedOutAt: shanghai('2025-03-03T12:00:00'),
          },
        ],
      },
    };
    given(...shopAsked)
      .when(early as typeof told)
      .then(
        recorded('MeasureConfirmed'),
        recorded('PrintedDateNoted', { about: 'measure-taken', conflict: 'before-filing' }),
      );
    const answer: Step = (dispute) => {
      const step = answerInquiry('03-22T12:00');
      const command = typeof step === 'function' ? step(dispute) : step;
      return {
        ...command,
        data: { ...command.data, platformEndsAt: shanghai('04-10T00:00') },
      } as unknown as typeof command;
    };
    expect(andThen(inquired, answer)).toContainEqual(
      recorded('PrintedDateNoted', { conflict: 'differs', proven: shanghai('03-22T00:00') }),
    );
  });
  it('a party’s lateness and what the platform did all the same are two facts', () => {
    const late = andThen(
      lifted,
      reportProceeding('04-15T10:00', [bag]),
      reportMeasures('04-15T11:00', ['ben', 'bag', 4, 'refused']),
    );
    expect(late).toContainEqual(recorded('ReportedLate', { pairs: [bag] }));
    expect(late).toContainEqual(recorded('MeasureRefused', { sequence: 4 }));
    expect(disputeAfter(late).measures[bag]?.wanted).toBe('lift');
  });
});

describe('the same item under two open notices', () => {
  const end = clockSays('EndWaitingPeriod', '03-23T00:02', bag);
  const held = andThenIn(heldBy('the-bag', 'another', 'ben'))(inquired, end);
  it('stays blocked at the platform while this notice has its own record; platform and respondent are told', () => {
    expect(held).toContainEqual(
      recorded('ItemHeldElsewhere', { holders: [{ disputeId: 'another', respondentId: 'ben' }] }),
    );
    expect(held).toContainEqual(ordered('item-held', 'shop', bag));
    expect(held).toContainEqual(ordered('item-held', 'ben', bag));
    expect(disputeAfter(held).measures[bag]?.wanted).toBe('lift');
  });
  it('another respondent’s dispute is told to the platform alone', () => {
    const others = andThenIn(heldBy('the-bag', 'another', 'dan'))(inquired, end);
    expect(others).toContainEqual(ordered('item-held', 'shop', bag));
    expect(others).not.toContainEqual(ordered('item-held', 'ben', bag));
  });
  it('another item changes nothing', () =>
    expect(andThenIn(heldBy('the-cap', 'another', 'ben'))(inquired, end)).toEqual(andThen(inquired, end)));
  it('a complainant learns nothing of it, by no event and no letter', () => {
    const dispute = disputeAfter(held);
    const seenBy = (actor: typeof ana) => {
      const visibility = visibilityOf(actor, { dispute, context: contextOf(actor) });
      return held.flatMap((event) => redactEvent(event, visibility, dispute)?.event ?? []);
    };
    expect(JSON.stringify(seenBy(ana))).not.toMatch(/another|item-held/);
    for (const who of [ben, mia, shop]) expect(JSON.stringify(seenBy(who))).toMatch(/another/);
    expect(seenBy(ana)).toEqual(
      andThen(inquired, end).flatMap(
        (event) => redactEvent(event, visibilityOf(ana, { dispute, context: contextOf(ana) }), dispute)?.event ?? [],
      ),
    );
  });
});
