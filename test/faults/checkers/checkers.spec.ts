import { assertSound, judge } from './assert-sound.js';
import type { Asked, Evidence, Remembered, Row } from './evidence.js';

const row = (position: number, streamId: string, version: number, type: string, by = 'person'): Row => ({
  position,
  streamId,
  category: 'dispute',
  version,
  type,
  by,
  command: type,
  recordedAt: 1_000 * position,
});
const log: readonly Row[] = [
  row(1, 'one', 1, 'ComplaintFiled'),
  row(2, 'one', 2, 'ServiceOrdered'),
  row(3, 'two', 1, 'ComplaintFiled'),
  row(4, 'one', 3, 'ServiceDispatched', 'engine'),
  row(5, 'one', 4, 'ComplaintWithdrawn'),
  row(6, 'one', 5, 'DisputeClosed'),
];
const filed = (key: string, disputeId: string, position: number): Remembered => ({
  caller: 'ana',
  key,
  body: JSON.stringify({ disputeId, number: `PL-${disputeId}` }),
  position,
});
const withdrawn: Remembered = {
  caller: 'ana',
  key: 'w',
  body: JSON.stringify({ disputeId: 'one', events: ['ComplaintWithdrawn', 'DisputeClosed'] }),
  position: 6,
};
const answers: readonly Remembered[] = [filed('f1', 'one', 2), filed('f2', 'two', 3), withdrawn];
const asked = (answer: Remembered, more: Partial<Asked> = {}): Asked => ({
  client: 'ana',
  key: answer.key,
  what: 'something',
  attempts: [{ kind: 'info' }, { kind: 'ok', status: 200, body: answer.body }],
  ...more,
});
const refused: Asked = { client: 'ana', key: 'r', what: 'too late', attempts: [{ kind: 'fail', status: 409 }] };
const sound: Evidence = {
  asked: [...answers.map((one) => asked(one)), refused],
  answers,
  log,
  readers: [log, log.slice(0, 4), []],
};

/** What is wrong, by the rule that tells. */
const told = (planted: Partial<Evidence>): readonly string[] =>
  [...new Set(judge({ ...sound, ...planted }).map(({ invariant }) => invariant))].sort();
const renumbered = (rows: readonly Row[]): readonly Row[] =>
  rows.map((one, index) => ({ ...one, position: index + 1 }));

it('finds nothing in sound evidence', () => expect(judge(sound)).toEqual([]));

describe('a lost acknowledgement', () => {
  it('whose answer and events are gone', () =>
    expect(told({ answers: answers.slice(0, 2), log: log.slice(0, 4), readers: [] })).toEqual(['I1']));
  it('whose events alone are gone, at the log’s end', () =>
    expect(told({ log: log.slice(0, 5), readers: [] })).toContain('I1'));
  it('whose events are others than those told', () =>
    expect(
      told({ log: log.map((one) => (one.position === 6 ? { ...one, type: 'ComplaintFiled' } : one)), readers: [] }),
    ).toContain('I1'));
  it('of a filing', () =>
    expect(
      told({ log: log.map((one) => (one.position === 3 ? { ...one, streamId: 'three' } : one)), readers: [] }),
    ).toContain('I1'));
});

describe('a phantom', () => {
  it('that nobody asked for', () =>
    expect(told({ log: [...log, row(7, 'two', 2, 'ComplaintWithdrawn')] })).toEqual(['I2']));
  it('that was refused', () => {
    const done: Remembered = { ...withdrawn, key: 'r', position: 8 };
    expect(
      told({
        answers: [...answers, done],
        log: [...log, row(7, 'one', 6, 'ComplaintWithdrawn'), row(8, 'one', 7, 'DisputeClosed')],
      }),
    ).toEqual(['I2']);
  });
});

describe('a duplicate', () => {
  it('under one key, done twice', () =>
    expect(told({ log: [...log, row(7, 'one', 6, 'ComplaintWithdrawn'), row(8, 'one', 7, 'DisputeClosed')] })).toEqual([
      'I2',
    ]));
  it('told in two ways', () => {
    const twice = asked(withdrawn, {
      attempts: [
        { kind: 'ok', body: withdrawn.body },
        { kind: 'ok', body: '{"disputeId":"one","events":[]}' },
      ],
    });
    expect(told({ asked: [...sound.asked.slice(0, 2), twice, refused] })).toEqual(['I3']);
  });
  it('of a remembered key', () => expect(told({ answers: [...answers, withdrawn] })).toEqual(['I3']));
  it('of requests that share their events', () => {
    const other = { ...withdrawn, key: 'v' };
    expect(told({ answers: [...answers, other], asked: [...sound.asked, asked(other)] })).toEqual(['I3']);
  });
});

describe('a gap', () => {
  it('in the positions', () =>
    expect(
      told({ log: log.map((one) => (one.position > 3 ? { ...one, position: one.position + 1 } : one)) }),
    ).toContain('I4'));
  it('in a stream', () =>
    expect(told({ log: renumbered(log.filter(({ position }) => position !== 4)), readers: [] })).toContain('I6'));
  it('where a position stands twice', () =>
    expect(told({ log: [...log.slice(0, 4), { ...log[4], position: 4 } as Row, ...log.slice(5)] })).toContain('I4'));
});

describe('another order', () => {
  it('of what a reader saw and what the log holds', () => {
    const [a, b, c] = log as [Row, Row, Row];
    expect(told({ readers: [[a, c, b]] })).toEqual(['I5']);
  });
  it('where a reader passed a position that was filled later', () =>
    expect(told({ readers: [log.filter(({ position }) => position !== 4)] })).toEqual(['I5']));
  it('of versions', () =>
    expect(told({ log: renumbered([...log.slice(0, 4), log[5] as Row, log[4] as Row]), readers: [] })).toContain('I6'));
  it('of times', () =>
    expect(told({ log: log.map((one) => (one.position === 4 ? { ...one, recordedAt: 1 } : one)) })).toEqual(['I11']));
});

it('tells of two winners over one state', () => {
  const condition = { on: 'one', seen: '"v2"' };
  expect(
    told({
      asked: [
        asked(answers[0] as Remembered),
        ...[answers[1], withdrawn].map((one) => asked(one as Remembered, { condition })),
        refused,
      ],
    }),
  ).toEqual(['I6']);
});

it('names the seed and the first bad position', () => {
  const bad = {
    ...sound,
    log: [...log, row(7, 'two', 2, 'ComplaintWithdrawn'), row(9, 'two', 3, 'ComplaintWithdrawn')],
  };
  expect(() => assertSound(bad, 42)).toThrow(/FAULT_SEED=42: \d+ violations, the first at position 7/);
});
