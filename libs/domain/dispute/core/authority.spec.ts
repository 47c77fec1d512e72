import { ana, ben, mia } from '../../testing/core/actors.js';
import {
  fileComplaint,
  fileCounterNotice,
  reportProceeding,
  shanghai,
  withdrawComplaint,
} from '../../testing/core/commands.js';
import { accepted, answered, noticed } from '../../testing/core/scenes.js';
import { disputeAfter, fileOf, type Step } from '../../testing/core/story.js';
import type { Authority } from '../../party/events.js';
import { disputeDecider } from '../decider.js';
import { type DisputeEvent } from './state.js';
import { unfiled } from './unfiled.js';

const bag = 'pair:ben:bag';
const asking = (past: readonly DisputeEvent[], step: Step, authority: Authority) => () => {
  const dispute = past.length === 0 ? unfiled : disputeAfter(past);
  const command = typeof step === 'function' ? step(dispute) : step;
  const file = fileOf(dispute, command.by);
  return disputeDecider.decide(command, { ...file, context: { ...file.context, authority } });
};

it.each([
  ['filing a complaint', [], fileComplaint(), 'complain'],
  ['withdrawing', accepted, withdrawComplaint('03-02T10:00', bag), 'withdraw'],
  ['answering', noticed, fileCounterNotice('03-05T10:00', 'ben', ['bag'], ben), 'answer'],
  ['reporting a suit', answered, reportProceeding('03-06T10:00', [bag]), 'report'],
] as const)('%s needs its scope', (_, past, step, scope) => {
  expect(asking(past, step, { scope: [scope] })).not.toThrow();
  expect(asking(past, step, {})).not.toThrow();
  expect(asking(past, step, { scope: [scope === 'report' ? 'answer' : 'report'] })).toThrow(
    expect.objectContaining({ code: 'AuthorityLacksScope', facts: { scope } }),
  );
});
it('ends with its last instant, and not before', () => {
  const step = withdrawComplaint('03-02T10:00', bag);
  expect(asking(accepted, step, { until: shanghai('03-02T10:00') })).not.toThrow();
  expect(asking(accepted, step, { until: shanghai('03-02T09:59') })).toThrow(
    expect.objectContaining({ code: 'AuthorityExpired', facts: { until: shanghai('03-02T09:59') } }),
  );
});
it('is none of what staff do by their own office', () =>
  expect(
    asking(answered, reportProceeding('03-06T10:00', [bag], { by: { ...mia, onBehalfOf: 'ana' } }), { scope: [] }),
  ).not.toThrow());
it('does not tell a stranger more than that there is nothing', () =>
  expect(
    asking(accepted, { ...withdrawComplaint('03-02T10:00', bag), by: { ...ana, onBehalfOf: 'eve' } }, { scope: [] }),
  ).toThrow(expect.objectContaining({ code: 'NotFound' })));
