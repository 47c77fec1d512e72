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
import { GENERAL_SCOPES, type Authority } from '../../party/events.js';
import { ACTIONS, type DisputeCommand } from '../actions.js';
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

/** What binds a party for good takes an authority that names it; a general one opens none of these (特别授权). */
it('asks of every act that settles, withdraws, admits or waives an authority that names it', () => {
  const NAMES = Object.keys(ACTIONS) as DisputeCommand['type'][];
  const named = (scope: string) =>
    NAMES.filter((name) => (ACTIONS[name] as { readonly scope?: string }).scope === scope).sort();
  expect(named('settle')).toEqual([
    'AgreeStay',
    'ApplyForConfirmation',
    'JoinConfirmation',
    'ProposeStay',
    'SignAgreement',
  ]);
  expect(named('admit')).toEqual(['ReleaseFacts', 'SignFacts']);
  expect(named('waive')).toEqual(['ConfirmPerformance', 'ReleaseGuarantee', 'WaiveExclusion']);
  const taken = NAMES.filter((name) => name.startsWith('Withdraw')).sort();
  // who leaves talks, or takes back a consent to be judged, gives nothing up
  expect(taken.filter((name) => !named('withdraw').includes(name))).toEqual([
    'WithdrawFromMediation',
    'WithdrawPanelConsent',
  ]);
  for (const scope of GENERAL_SCOPES) expect(['settle', 'withdraw', 'admit', 'waive']).not.toContain(scope);
});
