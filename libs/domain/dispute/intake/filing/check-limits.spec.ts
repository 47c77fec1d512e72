import type { Limit } from '../../../limit/events.js';
import { evolveLimits, unlimited } from '../../../limit/state.js';
import { calendar } from '../../../testing/core/calendar.js';
import { acceptComplaint, complaint, fileComplaint, paper, shanghai } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { filed } from '../../../testing/core/scenes.js';
import { andThenIn, givenIn, sent } from '../../../testing/core/story.js';

const limit = (kind: Limit['kind'], until = '2026-05-01T00:00'): Limit => ({
  reviewId: 'r',
  disputeId: 'd',
  kind,
  from: shanghai('02-01T00:00'),
  until: shanghai(until.slice(5)),
});
const under = (...limits: readonly Limit[]) => givenIn({ rulebook, calendar, context: { limits } });
const accepting = (...limits: readonly Limit[]) =>
  andThenIn({ rulebook, calendar, context: { limits } })(sent(filed), acceptComplaint()).slice(sent(filed).length);

const asAgent = fileComplaint({
  filedAs: 'agent',
  materials: [...complaint.materials, { code: 'POWER', evidenceIds: ['e1'] }],
});
it.each(['suspension', 'agent-ban'] as const)('%s closes the service until its end, and no longer', (kind) => {
  under(limit(kind))().when(asAgent).thenRefused('FilingLimited');
  expect(() => under(limit(kind, '2026-02-20T00:00'))().when(asAgent).thenRefused('FilingLimited')).toThrow();
});
// 暂停该代理账号在本协会代理投诉: it may not complain for others; the sentence takes nobody its own complaints
it('a banned representative’s account goes on filing in a right of its own, and a suspended party does not', () => {
  for (const filedAs of ['right-holder', 'licensee'] as const)
    expect(() => under(limit('agent-ban'))().when(fileComplaint({ filedAs })).thenRefused('FilingLimited')).toThrow();
  under(limit('suspension'))().when(fileComplaint()).thenRefused('FilingLimited');
});
it('a warning, and what is looked at on acceptance, closes nothing', () => {
  for (const kind of ['warning', 'pre-review', 'guarantee'] as const)
    expect(() => under(limit(kind))().when(fileComplaint()).thenRefused('FilingLimited')).toThrow();
});
it('a higher burden of proof asks for the papers of the rulebook, by name', () => {
  under(limit('proof-burden'))().when(fileComplaint()).thenRefused('BurdenRaised');
  const more = fileComplaint({
    evidence: [...complaint.evidence, paper('report')],
    materials: [...complaint.materials, { code: 'EXTRA', evidenceIds: ['report'] }],
  });
  expect(() => under(limit('proof-burden'))().when(more).thenRefused('BurdenRaised')).toThrow();
});
it('a look before measures keeps them from being asked for', () => {
  const made = accepting(limit('pre-review'));
  expect(made[0]).toEqual(recorded('ComplaintAccepted', { withoutMeasure: ['PRE-REVIEW'] }));
  expect(made.filter(({ type }) => type === 'MeasureSet')).toEqual([]);
});
it('a guarantee is waited for before measures', () => {
  expect(accepting(limit('guarantee'))[0]).toEqual(recorded('ComplaintAccepted', { withoutMeasure: ['GUARANTEE'] }));
  expect(() => accepting(limit('suspension'))).toThrow(expect.objectContaining({ code: 'ComplainantBarred' }));
  expect(accepting(limit('agent-ban'))[0]).toEqual(recorded('ComplaintAccepted'));
});
it('one that an appeal took away limits nothing', () => {
  const imposed = [
    { type: 'LimitImposed', data: limit('suspension') },
    { type: 'LimitEnded', data: { reviewId: 'r', endedAt: shanghai('03-06T10:00') } },
  ] as const;
  expect(imposed.reduce(evolveLimits, unlimited)).toEqual([]);
  expect(imposed.slice(0, 1).reduce(evolveLimits, unlimited)).toEqual([limit('suspension')]);
});
