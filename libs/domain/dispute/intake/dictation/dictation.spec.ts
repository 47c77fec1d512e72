import { ana, ben, cai, eve, mia, noa, shop } from '../../../testing/core/actors.js';
import {
  acceptComplaint,
  clockSays,
  fileComplaint,
  fileCounterNotice,
  rejectComplaint,
  withdrawComplaint,
} from '../../../testing/core/commands.js';
import {
  byCode,
  bySignedPaper,
  called,
  confirmDictation,
  correctDictation,
  dictateComplaint,
  dictateCounterNotice,
  dictationOf,
  putRight,
  recording,
  wroteBack,
} from '../../../testing/intake/dictations.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { takeUrgentMeasure, wish, withRoom } from '../../../testing/measures/lane-commands.js';
import { noticed } from '../../../testing/core/scenes.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { calendar } from '../../../testing/core/calendar.js';
import { andThen, asked, disputeAfter, fileOf, given, givenIn, planAfter, story } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';
import type { DisputeEvent } from '../../core/state.js';
import { shanghai } from '../../../testing/core/commands.js';

const bag = 'pair:ben:bag';
const seenBy = (past: readonly DisputeEvent[], actor: typeof ana) => {
  const now = disputeAfter(past);
  const visibility = visibilityOf(actor, fileOf(now, actor));
  return past.flatMap((event) => redactEvent(event, visibility, now)?.event ?? []);
};

describe('a complaint taken down', () => {
  it('says who typed, by what it came and when, and asks its party to confirm', () =>
    given()
      .when(dictateComplaint('03-02T10:00', { source: 'letter', receivedAt: '03-01T09:00' }))
      .then(
        recorded('ComplaintFiled', {
          complainantId: 'ana',
          filedAt: shanghai('03-01T09:00'),
          dictation: {
            dictationId: 'new-1',
            partyId: 'ana',
            takenBy: 'mia',
            source: 'letter',
            receivedAt: shanghai('03-01T09:00'),
            record: recording,
            due: due('03-06T00:00'),
          },
        }),
        ordered('confirmation-request', 'ana', bag, 'pair:cai:bag', 'pair:ben:cap'),
      ));
  it('is not accepted before, and has no urgent measure taken', () => {
    given(...called)
      .when(acceptComplaint())
      .thenRefused('NotConfirmed');
    given(...story(dictateComplaint('03-01T10:00', {}, { items: withRoom, urgent: wish })))
      .when(takeUrgentMeasure('03-01T10:05', 'hide-card', [bag]))
      .thenRefused('NotConfirmed');
  });
  it('asks no platform to keep a record before', () =>
    expect(story(dictateComplaint('03-01T10:00', {}, { items: withRoom })).map(({ type }) => type)).toEqual([
      'ComplaintFiled',
      'ServiceOrdered',
    ]));
  it('goes on once its party has confirmed: receipt, time for the check, the record of a room', () =>
    given(...story(dictateComplaint('03-01T10:00', {}, { items: withRoom })))
      .when(confirmDictation('03-02T10:00'))
      .then(
        recorded('DictationConfirmed', {
          version: 1,
          confirmation: byCode,
          recordedBy: 'mia',
          checkDue: due('03-06T00:00'),
        }),
        ordered('receipt', 'ana', bag, 'pair:cai:bag', 'pair:ben:cap', 'pair:ben:room'),
        recorded('PreservationOrdered'),
        ordered('preservation-request', 'shop', 'pair:ben:room'),
      ));
  it('is accepted then', () => {
    const confirmed = andThen(called, confirmDictation('03-02T10:00'));
    expect(Object.keys(disputeAfter(confirmed).tasks)).toEqual(['check-materials/dispute']);
    given(...confirmed)
      .when(acceptComplaint('03-02T12:00'))
      .then(...andThen(confirmed, acceptComplaint('03-02T12:00')).slice(confirmed.length));
  });
  it('lapses by the clock, and its party is told', () => {
    expect(planAfter(called).deadlines).toContainEqual(
      expect.objectContaining({ key: `LapseDictation/dictation:new-1/${shanghai('03-05T00:00')}`, clause: 'D 1' }),
    );
    given(...called)
      .when(clockSays('LapseDictation', '03-05T00:01', dictationOf))
      .then(
        { type: 'DictationLapsed', data: { dictationId: 'new-1', effectiveAt: shanghai('03-05T00:00') } },
        ordered('dictation-lapsed', 'ana', bag, 'pair:cai:bag', 'pair:ben:cap'),
        recorded('DisputeClosed', { reason: 'lapsed' }),
      );
    expect(disputeAfter(andThen(called, clockSays('LapseDictation', '03-05T00:01', dictationOf))).tasks).toEqual({});
  });
  it('is in time at the deadline and not after it', () => {
    given(...called)
      .when(confirmDictation('2026-03-05T00:00:00.000'))
      .then(...andThen(called, confirmDictation('2026-03-05T00:00:00.000')).slice(called.length));
    given(...called)
      .when(confirmDictation('2026-03-05T00:00:00.001'))
      .thenRefused('DeadlinePassed');
  });
  it('is nobody’s to confirm once it was rejected or taken back', () => {
    for (const past of [
      andThen(called, rejectComplaint('03-01T11:00', 'x')),
      andThen(called, withdrawComplaint('03-01T11:00', bag, 'pair:cai:bag', 'pair:ben:cap')),
    ]) {
      given(...past)
        .when(confirmDictation('03-01T12:00'))
        .thenRefused('WrongStage');
      expect([disputeAfter(past).tasks, planAfter(past).deadlines]).toEqual([{}, []]);
    }
  });
  it('came in before now, and not longer ago than the rulebook lets anybody say', () => {
    given()
      .when(dictateComplaint('03-01T10:00', { receivedAt: '03-01T10:01' }))
      .thenRefused('InstantImplausible');
    given()
      .when(dictateComplaint('03-01T10:00', { receivedAt: '01-30T09:59' }))
      .thenRefused('InstantImplausible');
  });
  it('is for staff to write', () => {
    given()
      .when(dictateComplaint('03-01T10:00', { by: eve }))
      .thenRefused('NotYourPart');
    given()
      .when(dictateComplaint('03-01T10:00', { by: shop }))
      .thenRefused('NotFound');
    given().when(asked(fileComplaint(), mia)).thenRefused('NotFound');
  });
  it('needs a rulebook that knows of it', () => {
    const { dictation: _, ...older } = rulebook;
    givenIn({ rulebook: older, calendar })().when(dictateComplaint()).thenRefused('LaneNotOpen');
  });
  it('tells those complained of nothing of how it came in', () => {
    const [filed] = seenBy(andThen(called, confirmDictation('03-01T11:00'), acceptComplaint('03-01T12:00')), ben);
    expect([filed?.type, filed?.data]).toEqual([
      'ComplaintFiled',
      expect.not.objectContaining({ dictation: expect.anything() as unknown }),
    ]);
  });
});

describe('before it is confirmed', () => {
  it('it is put right, and its party asked anew', () =>
    given(...called)
      .when(correctDictation('03-01T11:00', putRight, noa))
      .then(
        recorded('DictationCorrected', { version: 2, takenBy: 'noa' }),
        recorded('ComplaintAmended', { statementContentId: 'put-right' }),
        ordered('confirmation-request', 'ana', bag, 'pair:cai:bag', 'pair:ben:cap'),
      ));
  it('what was confirmed is what it says now', () =>
    given(...andThen(called, correctDictation('03-01T11:00')))
      .when(confirmDictation('03-01T12:00', byCode, mia, 1))
      .thenRefused('Corrected'));
  it('a correction names something', () =>
    given(...called)
      .when(correctDictation('03-01T11:00', {}))
      .thenRefused('NothingNamed'));
  it('after it nothing is put right this way', () =>
    given(...andThen(called, confirmDictation('03-01T11:00')))
      .when(correctDictation('03-01T12:00'))
      .thenRefused('WrongStage'));
  belongsTo(called, correctDictation('03-01T11:00'), 'mia');
  belongsTo(called, confirmDictation('03-01T11:00'), 'mia', 'ana');
});

describe('who confirms', () => {
  it('the party itself, signed in, without a code', () =>
    given(...called)
      .when(confirmDictation('03-01T11:00', { by: 'party' }, ana))
      .then(
        recorded('DictationConfirmed', { confirmation: { by: 'party' }, recordedBy: 'ana-account' }),
        recorded('ServiceOrdered'),
      ));
  it('nobody in its place without a code', () =>
    given(...called)
      .when(confirmDictation('03-01T11:00', { by: 'party' }, mia))
      .thenRefused('NotYourPart'));
  it('no agent beyond its authority', () =>
    givenIn({ rulebook, calendar, context: { authority: { scope: ['report'] } } })(...called)
      .when(confirmDictation('03-01T11:00', { by: 'party' }, ana))
      .thenRefused('AuthorityLacksScope'));
  it('signed paper is compared by another person than the one who typed', () => {
    given(...called)
      .when(confirmDictation('03-01T11:00', bySignedPaper, mia))
      .thenRefused('SecondPersonNeeded');
    given(...andThen(called, correctDictation('03-01T11:00', putRight, noa)))
      .when(confirmDictation('03-01T12:00', bySignedPaper, noa))
      .thenRefused('SecondPersonNeeded');
    given(...called)
      .when(confirmDictation('03-01T11:00', bySignedPaper, noa))
      .then(
        recorded('DictationConfirmed', { confirmation: bySignedPaper, recordedBy: 'noa' }),
        recorded('ServiceOrdered'),
      );
  });
  it('and is there', () =>
    given(...called)
      .when(confirmDictation('03-01T11:00', { by: 'signed-paper', evidence: [] }, noa))
      .thenRefused('NothingNamed'));
});

describe('a counter-notice taken down', () => {
  const written = andThen(noticed, dictateCounterNotice('03-05T10:00', ['bag'], { receivedAt: '03-04T10:00' }));

  it('is forwarded when its party confirms it, and counts from when it came in', () =>
    given(...written)
      .when(confirmDictation('03-06T10:00'))
      .then(
        recorded('DictationConfirmed', { version: 1 }),
        recorded('CounterNoticeFiled', {
          respondentId: 'ben',
          itemIds: ['bag'],
          filedAt: shanghai('03-04T10:00'),
          late: false,
        }),
        ordered('forwarded-counter-notice', 'ana', bag),
      ));
  it('that came in time reverses the default that was declared meanwhile', () =>
    given(...wroteBack)
      .when(confirmDictation('03-10T10:00'))
      .then(
        recorded('DictationConfirmed'),
        recorded('CounterNoticeFiled', { late: false }),
        ordered('forwarded-counter-notice', 'ana', bag),
        recorded('DefaultReversed', { itemIds: ['bag'] }),
      ));
  it('is the respondent’s and the association’s alone until then', () => {
    const types = (actor: typeof ana) => seenBy(written, actor).map(({ type }) => type);
    expect(types(ben)).toContain('CounterNoticeDictated');
    for (const other of [ana, cai, shop]) expect(types(other)).not.toContain('CounterNoticeDictated');
    expect(disputeAfter(written).stages[bag]).toEqual({ stage: 'awaiting-counter-notice' });
  });
  it('is not the complainant’s to confirm', () =>
    given(...written)
      .when(confirmDictation('03-06T10:00', { by: 'party' }, ana))
      .thenRefused('NotYourPart'));
  it('is put right as a whole', () =>
    given(...written)
      .when(
        correctDictation('03-05T11:00', {
          notice: { itemIds: ['bag', 'cap'], statementContentId: 'both', evidence: [], declaration: 'truth-1' },
        }),
      )
      .then(
        recorded('DictationCorrected', {
          version: 2,
          notice: expect.objectContaining({ respondentId: 'ben', itemIds: ['bag', 'cap'] }) as unknown,
        }),
        ordered('confirmation-request', 'ben', bag, 'pair:ben:cap'),
      ));
  it('lapses, and the items are answered by nobody', () => {
    given(...written)
      .when(clockSays('LapseDictation', '03-09T00:01', dictationOf))
      .then(recorded('DictationLapsed'), ordered('dictation-lapsed', 'ben', bag));
    const lapsed = andThen(written, clockSays('LapseDictation', '03-09T00:01', dictationOf));
    expect(disputeAfter(lapsed).counterNotices).toEqual({});
  });
  it('is refused where it could not be filed', () => {
    for (const [itemIds, code] of [
      [[], 'NothingNamed'],
      [['bag', 'bag'], 'NamedTwice'],
      [['hat'], 'NoSuchSubject'],
    ] as const)
      given(...noticed)
        .when(dictateCounterNotice('03-05T10:00', itemIds))
        .thenRefused(code);
    given(...andThen(noticed, fileCounterNotice('03-05T10:00', 'ben', ['bag'])))
      .when(dictateCounterNotice('03-06T10:00', ['bag']))
      .thenRefused('WrongStage');
  });
  it('does not come from before the complaint', () =>
    given(...noticed)
      .when(dictateCounterNotice('03-05T10:00', ['bag'], { receivedAt: '02-28T10:00' }))
      .thenRefused('InstantImplausible'));
  belongsTo(noticed, dictateCounterNotice('03-05T10:00', ['bag']), 'mia');
});
