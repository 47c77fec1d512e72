import {
  agreedOn,
  panelOnDelegated,
  recordTold,
  returnDelegated,
  runningAtExit,
  takeBackDelegated,
  underDelegation,
} from '../../testing/intake/delegations.js';
import { recordCourtOrder, withdrawComplaint } from '../../testing/core/commands.js';
import { adoptionClock } from '../../testing/panel/after-commands.js';
import { issued } from '../../testing/panel/after-stories.js';
import { andThen, andThenIn, disputeAfter, fileOf, planAfter, withOffices } from '../../testing/core/story.js';
import { calendar } from '../../testing/core/calendar.js';
import { rulebook } from '../../testing/core/rulebook.js';
import { shop } from '../../testing/core/actors.js';
import { instant } from '../../kernel/message.js';
import { overtakenResults } from '../core/delegation.js';
import type { DisputeEvent } from '../core/state.js';
import type { PairSubject } from '../core/subject.js';
import { allowedActions } from '../decider.js';
import { ownTasks } from '../own-tasks.js';
import { plan } from '../plan.js';
import { visibilityOf } from '../visibility/visibility.js';
import { isStillSaid } from './owed.js';
import { saidNow } from './said-now.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const resultsOf = (past: readonly DisputeEvent[]) => Object.keys(disputeAfter(past).delegation?.results ?? {});
const owed = (past: readonly DisputeEvent[]) =>
  planAfter(past).effects.flatMap((effect) => (effect.kind === 'tell-delegator' ? [effect.about] : []));
const restored = (past: readonly DisputeEvent[], ...pairs: readonly PairSubject[]) =>
  andThenIn(agreedOn())(past, ...pairs.map((pair) => recordCourtOrder('03-20T10:00', 'restore', pair)));

const fileIn = (past: readonly DisputeEvent[]) => {
  const file = fileOf(disputeAfter(past), shop, withOffices(past, { rulebook, calendar }));
  return { ...file, deadlines: plan(file.dispute, rulebook, calendar).deadlines };
};

/** The panel keeps the bag down, or the cap as well; the platform’s system is away. */
const kept = issued(panelOnDelegated, '03-10T10:00', { items: { [BAG]: 'keep' } });
const bothKept = issued(panelOnDelegated, '03-10T10:00', { items: { [BAG]: 'keep', [CAP]: 'keep' } });

describe('a result of which a newer one says otherwise', () => {
  const overtaken = restored(kept, BAG);
  const [old = '', newest = ''] = resultsOf(overtaken);
  it('is not told any more: what is told last must not be what held first', () => {
    expect(owed(kept)).toEqual(['answer', old]);
    expect(owed(overtaken)).toEqual(['answer', newest]);
    expect([...overtakenResults(disputeAfter(overtaken))]).toEqual([old]);
  });
  it('is not sent again either, whether it was taken or not', () => {
    for (const past of [overtaken, restored(andThen(kept, recordTold('03-10T10:01')), BAG)])
      expect(resultsOf(past).map((id) => isStillSaid(disputeAfter(past), id))).toEqual([false, true]);
  });
  it('is no task of the platform any more, nor on its menu, while the newer one is', () => {
    const answers = [{ pair: BAG, answer: 'adopt' }] as const;
    const answered = andThen(overtaken, () => ({
      ...{ type: 'AnswerResult', data: { resultId: newest, answers }, by: shop },
      at: instant('2026-03-21T02:00:00Z'),
    }));
    for (const [past, is] of [
      [kept, true],
      [overtaken, true],
      [answered, false],
    ] as const) {
      const file = fileIn(past);
      const tasks = ownTasks(shop, visibilityOf(shop, file), file);
      expect(tasks.some(({ isYours, acts }) => isYours && acts.includes('AnswerResult'))).toBe(is);
      expect(allowedActions(shop, file).some(({ action }) => action === 'AnswerResult')).toBe(is);
    }
  });
  it('asks for no answer any more, so that nobody is silent about it', () => {
    expect(planAfter(kept).deadlines.map(({ type }) => type)).toContain('NoteAdoptionOverdue');
    expect(planAfter(overtaken).deadlines.map(({ type }) => type)).not.toContain('NoteAdoptionOverdue');
    const late = restored(andThen(kept, adoptionClock('03-17T00:01')), BAG);
    expect(Object.keys(disputeAfter(late).tasks).filter((task) => task.startsWith('chase-adoption'))).toEqual([]);
  });
});

describe('a result of which a newer one says something', () => {
  const partly = restored(bothKept, BAG);
  const [old = '', newest = ''] = resultsOf(partly);
  it('is still told, and says of each pair what holds now, in whichever order they come', () => {
    const dispute = disputeAfter(partly);
    expect(owed(partly)).toEqual(['answer', old, newest]);
    expect(saidNow(dispute, old).map(({ pair, outcome, measure }) => [pair, outcome, measure])).toEqual([
      [BAG, 'taken-to-court', 'lift'],
      [CAP, 'decided', 'keep'],
    ]);
    expect(saidNow(dispute, newest)).toEqual(dispute.delegation?.results[newest]?.items);
  });
  it('still waits for its answer', () =>
    expect(planAfter(partly).deadlines.map(({ type }) => type)).toContain('NoteAdoptionOverdue'));
  it('is told no more once newer ones say everything of it', () => {
    const wholly = restored(bothKept, BAG, CAP);
    expect(owed(wholly)).toEqual(['answer', ...resultsOf(wholly).slice(1)]);
  });
});

it('nobody is told that a complaint was accepted once it went back or was taken back', () => {
  const back = andThen(runningAtExit, returnDelegated());
  const taken = andThen(underDelegation, takeBackDelegated('03-03T10:00'));
  expect([owed(underDelegation), owed(back), owed(taken)]).toEqual([['answer'], ['return'], []]);
  for (const past of [back, taken]) expect(isStillSaid(disputeAfter(past), 'answer')).toBe(false);
  expect(isStillSaid(disputeAfter(back), 'return')).toBe(true);
  const gone = andThenIn(agreedOn())(underDelegation, withdrawComplaint('03-03T10:00', BAG, 'pair:cai:bag', CAP));
  expect(isStillSaid(disputeAfter(gone), 'answer')).toBe(true);
  expect(isStillSaid(disputeAfter(gone), 'nothing')).toBe(false);
});
