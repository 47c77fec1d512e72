import { instant } from '../kernel/message.js';
import { planErasure, type DisputeOfPerson } from './plan-erasure.js';
import { fileKeptUntil, RETENTION_KINDS, RETENTION_RULES, ruleOn, type RetentionRule } from './retention.js';

const ended = instant('2026-12-01T00:00:00Z');
const dispute = (more: Partial<DisputeOfPerson> = {}): DisputeOfPerson => ({
  disputeId: 'd1',
  partyIds: ['ana', 'ben'],
  accountIds: ['mediator-mo'],
  closed: true,
  lastMovedAt: ended,
  inCourt: false,
  ...more,
});
const plan = (disputes: readonly DisputeOfPerson[], at = '2027-01-01T00:00:00Z', held: readonly string[] = []) =>
  planErasure({ disputes, held: new Set(held), subjectId: 'ben', at: instant(at) });

it('forgets at once whom no file names', () => expect(plan([])).toEqual({ erase: [], kept: [], identity: true }));

it('keeps a file whole for a hold on another in it', () =>
  expect(plan([dispute()], '2030-01-01T00:00:00Z', ['ana'])).toEqual({
    erase: [],
    kept: [{ reason: 'hold', disputeId: 'd1' }],
    identity: false,
  }));

it('keeps a file whole for a hold on whoever worked on it or sat in it', () =>
  expect(plan([dispute()], '2030-01-01T00:00:00Z', ['mediator-mo'])).toEqual({
    erase: [],
    kept: [{ reason: 'hold', disputeId: 'd1' }],
    identity: false,
  }));

it('keeps the words in a dispute that runs, and with them who said them', () =>
  expect(plan([dispute({ closed: false })])).toEqual({
    erase: [],
    kept: [{ reason: 'running', disputeId: 'd1' }],
    identity: false,
  }));

it('keeps a file to the last day of its period, and not a moment longer', () => {
  const until = fileKeptUntil(ended);
  expect(until).toBe('2029-11-30T00:00:00.000Z');
  const before = plan([dispute()], '2029-11-29T23:59:59.999Z');
  expect(before.kept).toEqual([{ reason: 'period', disputeId: 'd1', until }]);
  expect(plan([dispute()], '2029-11-30T00:00:00Z')).toEqual({ erase: ['d1'], kept: [], identity: true });
});

it('keeps what a court has, and what two people hold, beyond every period', () => {
  const late = '2040-01-01T00:00:00Z';
  expect(plan([dispute({ inCourt: true })], late).kept).toEqual([{ reason: 'court', disputeId: 'd1' }]);
  expect(plan([dispute()], late, ['d1']).kept).toEqual([{ reason: 'hold', disputeId: 'd1' }]);
  expect(plan([dispute()], late, ['ben'])).toEqual({ erase: [], kept: [{ reason: 'hold' }], identity: false });
});

it('erases in the disputes whose time is over while another keeps the name', () =>
  expect(plan([dispute(), dispute({ disputeId: 'd2', closed: false })], '2030-01-01T00:00:00Z')).toEqual({
    erase: ['d1'],
    kept: [{ reason: 'running', disputeId: 'd2' }],
    identity: false,
  }));

it('goes by the rule that was in force when the dispute ended', () => {
  const short: RetentionRule = { ...ruleOn('dispute-file', '2026-12-01'), from: '2027-01-01', days: 10 };
  const rules = [...RETENTION_RULES, short];
  expect(fileKeptUntil(ended, rules)).toBe(fileKeptUntil(ended));
  expect(fileKeptUntil(instant('2027-01-02T00:00:00Z'), rules)).toBe('2027-01-12T00:00:00.000Z');
});

it('has a rule of every kind, each with a ground', () => {
  for (const kind of RETENTION_KINDS) expect(ruleOn(kind, '2026-11-28').source.length).toBeGreaterThan(10);
});
