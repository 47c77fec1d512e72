import { ana, ben, shop } from '../testing/core/actors.js';
import {
  acceptComplaint,
  clockSays,
  closePairs,
  excuseDelay,
  fileComplaint,
  fileCounterNotice,
  recordCourtOrder,
  reportProceeding,
  storeEvidence,
  withdrawComplaint,
} from '../testing/core/commands.js';
import { recordArrival } from '../testing/service/service-commands.js';
import { due, measureSet, ordered, recorded } from '../testing/core/expected.js';
import { wrongs } from '../testing/core/invariants.js';
import {
  declaresWithPaper,
  HANDED_OUT,
  RECORD,
  REPLAY,
  song,
  songAccepted,
  songAnswered,
  songNoticed,
} from '../testing/core/track-scenes.js';
import { andThen, asked, disputeAfter, given, planAfter, story } from '../testing/core/story.js';
import { restoredItems } from './response/counter-notice/restored-items.js';
import type { DisputeEvent } from './core/state.js';

const stageOf = (past: readonly DisputeEvent[], pair: typeof REPLAY | typeof RECORD | typeof HANDED_OUT) => {
  const { stage, reason, deadline } = disputeAfter(past).stages[pair] ?? {};
  return [stage, reason ?? deadline?.dueAt];
};
const lastCounterNotice = (past: readonly DisputeEvent[]) =>
  Object.values(disputeAfter(past).services).findLast(({ document }) => document === 'forwarded-counter-notice');

afterEach(() =>
  expect([songAccepted, songNoticed, songAnswered].flatMap((past) => wrongs(disputeAfter(past)))).toEqual([]),
);

describe('three tracks in one dispute', () => {
  it('each go on by their own law', () =>
    expect([REPLAY, RECORD, HANDED_OUT].map((pair) => stageOf(songAnswered, pair as typeof REPLAY))).toEqual([
      ['closed', 'restored'],
      ['waiting-period', '2026-03-21T16:00:00.000Z'],
      ['waiting-period', '2026-03-16T16:00:00.000Z'],
    ]));
  it('name their track and clause in the derivation', () => {
    const { stages } = disputeAfter(songAnswered);
    const derivations = [RECORD, HANDED_OUT].map((pair) => stages[pair as typeof RECORD]?.deadline?.derivation);
    expect(derivations.map((one) => [one?.track, one?.clause, one?.count])).toEqual([
      ['ecl', 'ECL 43', 15],
      ['civil-code', 'CC 1196', 10],
    ]);
  });
  it('show the clause of the track among what is planned', () =>
    expect(
      planAfter(songAnswered)
        .deadlines.filter(({ type }) => type === 'AskForReports')
        .map(({ subject, clause }) => [subject, clause]),
    ).toEqual([
      [HANDED_OUT, 'CC 1196'],
      [RECORD, 'ECL 43'],
    ]));
  it('end at their own instants, each asked about at the platform by itself', () => {
    const civil = andThen(songAnswered, clockSays('AskForReports', '03-17T00:01', HANDED_OUT));
    expect(stageOf(civil, HANDED_OUT)[0]).toBe('inquiry');
    expect(stageOf(civil, RECORD)[0]).toBe('waiting-period');
    const lifted = andThen(civil, clockSays('EndWaitingPeriod', '03-18T00:02', HANDED_OUT));
    expect(stageOf(lifted, HANDED_OUT)).toEqual(['closed', 'lifted']);
    const all = andThen(
      lifted,
      clockSays('AskForReports', '03-22T00:01', RECORD),
      clockSays('EndWaitingPeriod', '03-23T00:02', RECORD),
    );
    expect(disputeAfter(all).stages.dispute).toEqual({ stage: 'closed', reason: 'lifted' });
  });
  it('one counter-notice for two tracks is one document, whose arrival is waited for', () => {
    const past = andThen(songNoticed, fileCounterNotice('03-05T10:00', 'ben', ['replay', 'record']));
    expect(lastCounterNotice(past)?.pairs).toEqual([REPLAY, RECORD]);
    expect(past.filter(({ type }) => type === 'ServiceOrdered').map(({ data }) => data)).toContainEqual(
      expect.objectContaining({ document: 'forwarded-counter-notice', due: due('03-10T00:00') }) as object,
    );
  });
  it('merges the notices of one respondent, whatever the track', () =>
    expect(
      Object.values(disputeAfter(songAccepted).services).filter(
        ({ document, addressee }) => document === 'forwarded-notice' && addressee.id === 'ben',
      ),
    ).toMatchObject([{ pairs: [REPLAY, RECORD] }]));
});

describe('works on the network', () => {
  const restoring = [declaresWithPaper('03-05T10:00', 'replay'), storeEvidence('03-05T10:05', 'licence', ben)];
  const declared = andThen(songNoticed, ...restoring.slice(0, 1));
  const restored = andThen(songNoticed, ...restoring);

  it('have their statement forwarded at once, and are restored at once when its files are here', () => {
    given(...songNoticed)
      .when(declaresWithPaper('03-05T10:00', 'replay'))
      .then(
        recorded('CounterNoticeFiled', { itemIds: ['replay'], late: false, held: [REPLAY] }),
        ordered('forwarded-counter-notice', 'ana', REPLAY),
      );
    given(...declared)
      .when(storeEvidence('03-05T10:05', 'licence', ben))
      .then(
        recorded('EvidenceStored'),
        recorded('PairsClosed', { pairs: [REPLAY], reason: 'restored' }),
        measureSet(REPLAY, 'lift', 4, 'restored'),
        ordered('measure-lifted', 'ana', REPLAY),
        ordered('measure-lifted', 'ben', REPLAY),
      );
  });
  it('have no waiting period: nothing waits for the arrival, and it starts nothing', () => {
    expect(disputeAfter(restored).stages[`service:${lastCounterNotice(restored)?.serviceId}`]).toEqual({
      stage: 'awaiting-arrival',
    });
    const arrived = andThen(restored, recordArrival('03-06T10:00', 'forwarded-counter-notice', 'ana'));
    expect(stageOf(arrived, REPLAY)).toEqual(['closed', 'restored']);
    expect(disputeAfter(arrived).waitingEnds).toEqual({});
  });
  it('have their statement sent all the same, to the end', () => {
    const id = lastCounterNotice(restored)?.serviceId;
    expect(planAfter(restored).effects.map(({ key }) => key)).toEqual(
      expect.arrayContaining([`serve:${id}:mail`, `serve:${id}:platform`]),
    );
  });
  it('are restored whatever was reported before', () => {
    const sued = andThen(songNoticed, reportProceeding('03-04T10:00', [REPLAY, RECORD]));
    expect(stageOf(sued, REPLAY)[0]).toBe('kept');
    const after = andThen(sued, ...restoring);
    expect([stageOf(after, REPLAY), stageOf(after, RECORD)[0]]).toEqual([['closed', 'restored'], 'kept']);
    expect(wrongs(disputeAfter(after))).toEqual([]);
  });
  it('end the proceeding that kept nothing else', () => {
    const after = andThen(songNoticed, reportProceeding('03-04T10:00', [REPLAY]), ...restoring);
    const [reportId] = Object.keys(disputeAfter(after).proceedings);
    expect(disputeAfter(after).stages[`proceeding:${reportId}`]?.stage).toBe('closed');
  });
  it.each([
    ['the complainant', ana],
    ['the platform', shop],
  ])('are not blocked again on a report of %s', (_, by) =>
    given(...restored)
      .when(asked(reportProceeding('03-06T10:00', [REPLAY]), by))
      .thenRefused('WrongStage'),
  );
  it('are taken down again when a court orders it', () => {
    const after = andThen(restored, recordCourtOrder('03-07T10:00', 'take-down', REPLAY));
    expect(stageOf(after, REPLAY)).toEqual(['closed', 'taken-to-court']);
    expect(disputeAfter(after).measures[REPLAY]?.wanted).toBe('block');
  });
  it('stay down for the statement where a court ordered it before', () =>
    given(...andThen(songNoticed, recordCourtOrder('03-04T10:00', 'take-down', REPLAY)))
      .when(declaresWithPaper('03-05T10:00', 'replay'))
      .thenRefused('WrongStage'));
  it('are not withdrawn when they are restored', () =>
    given(...restored)
      .when(withdrawComplaint('03-06T10:00', REPLAY))
      .thenRefused('WrongStage'));
  it('are withdrawn like any other before', () =>
    expect(stageOf(andThen(songNoticed, withdrawComplaint('03-04T10:00', REPLAY)), REPLAY)).toEqual([
      'closed',
      'withdrawn',
    ]));
  it('are restored on a late statement, after the default and after their end here', () => {
    const defaulted = andThen(songNoticed, clockSays('DeclareDefault', '03-08T00:01', 'respondent:ben'));
    const afterwards = [declaresWithPaper('04-20T10:00', 'replay'), storeEvidence('04-20T10:05', 'licence', ben)];
    const late = andThen(defaulted, ...afterwards);
    expect(stageOf(late, REPLAY)).toEqual(['closed', 'restored']);
    const ended = andThen(defaulted, closePairs('03-12T10:00', REPLAY, RECORD), ...afterwards);
    expect([stageOf(ended, REPLAY), stageOf(ended, RECORD)]).toEqual([
      ['closed', 'restored'],
      ['closed', 'defaulted'],
    ]);
    expect(ended.find(({ type }) => type === 'CounterNoticeFiled')?.data).toMatchObject({ late: true });
    for (const past of [late, ended]) expect(wrongs(disputeAfter(past))).toEqual([]);
  });
  it('have nothing to excuse', () =>
    given(...restored)
      .when(excuseDelay('03-06T10:00', 3, REPLAY))
      .thenRefused('WrongStage'));
  it('close the dispute that holds nothing else', () => {
    const items = song.items?.slice(0, 1) ?? [];
    const alone = story(
      fileComplaint({ ...song, items, respondents: song.respondents?.slice(0, 1) ?? [] }),
      acceptComplaint(),
      ...restoring,
    );
    expect(disputeAfter(alone).stages.dispute).toEqual({ stage: 'closed', reason: 'restored' });
    const id = lastCounterNotice(alone)?.serviceId;
    expect(planAfter(alone).effects.map(({ key }) => key)).toContain(`serve:${id}:mail`);
  });
  it('may not be notified of again: the fact for other disputes', () =>
    expect(restoredItems(disputeAfter(restored))).toEqual([
      { itemId: 'replay', complainantId: 'ana', right: { kind: 'copyright', work: 'musical' } },
    ]));
});

describe.each([
  ['E-Commerce Law', RECORD, 'ben', '03-21', '03-22'],
  ['Civil Code', HANDED_OUT, 'cai', '03-16', '03-17'],
] as const)('%s', (_, pair, respondentId, lastDay, dayAfter) => {
  const arrivedAt = respondentId === 'ben' ? '03-06T10:00' : '03-06T12:00';

  it('keeps the measure on a suit reported before the period ends', () =>
    expect(stageOf(andThen(songAnswered, reportProceeding(`${lastDay}T23:59`, [pair])), pair)[0]).toBe('kept'));
  it('keeps it on one reported before the answer', () => {
    const sued = andThen(songNoticed, reportProceeding('03-04T10:00', [pair]));
    const after = andThen(
      sued,
      fileCounterNotice('03-05T10:00', respondentId, ['record'], {
        kind: 'person',
        id: `${respondentId}-account`,
        onBehalfOf: respondentId,
      }),
    );
    expect(stageOf(after, pair)[0]).toBe('kept');
  });
  it('notes one reported after it as late', () =>
    expect(
      andThen(songAnswered, reportProceeding(`${dayAfter}T00:01`, [pair])).some(({ type }) => type === 'ReportedLate'),
    ).toBe(true));
  it('lifts on withdrawal at once', () => {
    const after = andThen(songAnswered, withdrawComplaint('03-08T10:00', pair));
    expect([stageOf(after, pair), disputeAfter(after).measures[pair]?.wanted]).toEqual([
      ['closed', 'withdrawn'],
      'lift',
    ]);
  });
  it.each(['restore', 'take-down'] as const)('a court’s order to %s goes first', (order) => {
    const after = andThen(songAnswered, recordCourtOrder('03-08T10:00', order, pair));
    expect([stageOf(after, pair), disputeAfter(after).measures[pair]?.wanted]).toEqual([
      ['closed', 'taken-to-court'],
      order === 'restore' ? 'lift' : 'block',
    ]);
  });
  it('names the reading of an excused delay, and its track', () => {
    const { deadline } = disputeAfter(andThen(songAnswered, excuseDelay('03-10T10:00', 3, pair))).stages[pair] ?? {};
    expect(deadline?.derivation).toMatchObject({
      extensions: [{ reading: 'whole-period' }],
      track: pair === RECORD ? 'ecl' : 'civil-code',
    });
  });
  it('keeps track and clause where an earlier arrival is proved later', () => {
    const excused = andThen(songAnswered, excuseDelay('03-10T10:00', 3, pair));
    expect(disputeAfter(excused).stages[pair]?.deadline?.derivation.trigger.at).toBe(
      disputeAfter(songAnswered).stages[pair]?.deadline?.derivation.trigger.at,
    );
    expect(arrivedAt).toBeTruthy();
  });
});
