import { ana, ben, mia, shop, contextOf } from '../../../testing/core/actors.js';
import { clockSays, reportProceeding, shanghai } from '../../../testing/core/commands.js';
import { reportMeasures } from '../../../testing/service/service-commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { answerInquiry } from '../../../testing/response/inquiry-commands.js';
import { notePrintedDate, withdrawWords } from '../../../testing/intake/record-commands.js';
import { filed, inquired, lifted, noticed, shopAsked, waiting } from '../../../testing/core/scenes.js';
import { andThen, andThenIn, disputeAfter, given, heldBy, type Step } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';

const bag = 'pair:ben:bag';

describe('words that are withdrawn', () => {
  it('lift nothing; those who were told the old ones are told the new ones', () => {
    given(...noticed)
      .when(withdrawWords('03-04T10:00'))
      .then(
        recorded('WordsWithdrawn', { statementContentId: 'fewer' }),
        ordered('words-withdrawn', 'shop', bag, 'pair:cai:bag', 'pair:ben:cap'),
        ordered('words-withdrawn', 'ben', bag, 'pair:ben:cap'),
        ordered('words-withdrawn', 'cai', 'pair:cai:bag'),
      );
    expect(disputeAfter(andThen(noticed, withdrawWords('03-04T10:00'))).measures).toEqual(
      disputeAfter(noticed).measures,
    );
  });
  it('before the acceptance are told to nobody', () =>
    given(...filed)
      .when(withdrawWords('03-01T11:00'))
      .then(recorded('WordsWithdrawn')));
  belongsTo(noticed, withdrawWords('03-04T10:00'), 'ana');
});

describe('a printed date', () => {
  it.each([
    ['waiting-period-end', '2026年2月30日', 'no-such-day'],
    ['waiting-period-end', '2026-03-31', 'differs'],
    ['waiting-period-end', '2026-03-21', undefined],
    ['measure-taken', '2025-12-01', 'before-filing'],
    ['measure-taken', '2026-05-01', 'in-the-future'],
    ['paper', '13.13.2026', 'no-such-day'],
    ['paper', '2019-01-01', undefined],
  ] as const)('%s %s is kept to the letter: %s', (about, printed, conflict) => {
    const [noted] = andThen(waiting, notePrintedDate('03-10T10:00', about, printed, bag)).slice(waiting.length);
    expect(noted?.data).toMatchObject({ about, printed, ...(conflict && { conflict }) });
    expect(noted?.data).toHaveProperty('pairs', [bag]);
    if (!conflict) expect(noted?.data).not.toHaveProperty('conflict');
  });
  it('moves no deadline', () =>
    expect(
      disputeAfter(andThen(waiting, notePrintedDate('03-10T10:00', 'waiting-period-end', '2026-03-31', bag))),
    ).toEqual(disputeAfter(waiting)));
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
  belongsTo(waiting, notePrintedDate('03-10T10:00', 'paper', '2019-01-01', bag), 'mia', 'shop');
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
