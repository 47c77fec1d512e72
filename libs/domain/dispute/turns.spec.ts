import { calendar } from '../testing/core/calendar.js';
import { ana, ben, cai, eda, fay, gus, hal, ivy, max, shop } from '../testing/core/actors.js';
import { accepted, answered, inquired, kept, lifted, noticed, shopAsked, waiting } from '../testing/core/scenes.js';
import { rulebook } from '../testing/core/rulebook.js';
import { andThen, disputeAfter, fileOf, withOffices } from '../testing/core/story.js';
import { appealed, warned } from '../testing/conduct/good-faith.js';
import { acknowledgeResult, answerResult, decidedDelegated, underDelegation } from '../testing/intake/delegations.js';
import { order, under } from '../testing/intake/standings.js';
import { guaranteed } from '../testing/measures/lane-stories.js';
import { final } from '../testing/panel/after-stories.js';
import { submitted } from '../testing/panel/decision-stories.js';
import { nominating, panelAgreed, panelAsked, panelDrawn } from '../testing/panel/panel-stories.js';
import { askedMax, drawn, mediating } from '../testing/talks/mediation-stories.js';
import { applied, confirmable, factsSigned } from '../testing/talks/paper-stories.js';
import { overdue } from '../testing/talks/performance-commands.js';
import type { Actor } from '../kernel/message.js';
import { rolesOf } from './core/roles-of.js';
import type { DisputeEvent } from './core/state.js';
import { allowedActions } from './decider.js';
import { ownTasks } from './own-tasks.js';
import { plan } from './plan.js';
import { turnsIn } from './turns.js';
import { visibilityOf } from './visibility/visibility.js';

const PEOPLE = [ana, ben, cai, max, eda, fay, gus, hal, ivy, shop];

const fileFor = (past: readonly DisputeEvent[], actor: Actor, scene = {}) => {
  const file = fileOf(disputeAfter(past), actor, withOffices(past, { rulebook, calendar, ...scene }));
  return { ...file, deadlines: plan(file.dispute, rulebook, calendar).deadlines };
};

it.each(
  Object.entries({
    ...{ accepted, noticed, shopAsked, answered, waiting, inquired, kept, lifted, warned, appealed, underDelegation },
    ...{ guaranteed, askedMax, mediating, drawn, factsSigned, confirmable, applied, overdue },
    ...{ panelAsked, panelAgreed, panelDrawn, nominating, submitted, final },
  }),
)('names everybody for whom something waits: %s', (_, past) => {
  const turns: readonly string[] = turnsIn(disputeAfter(past));
  for (const actor of PEOPLE) {
    const file = fileFor(past, actor);
    if (rolesOf(actor, file.dispute, file.context).length === 0) continue;
    const { roles, ...visibility } = visibilityOf(actor, file);
    const own = ownTasks(actor, { roles, ...visibility }, file).filter(({ isYours }) => isYours);
    if (own.length > 0) expect(roles.filter((role) => turns.includes(role))).not.toEqual([]);
  }
});

it('asks a platform for its answer to a result until it has given it, acknowledged or not', () => {
  const asked = (past: readonly DisputeEvent[]) => {
    const file = fileFor(past, shop);
    const tasks = ownTasks(shop, visibilityOf(shop, file), file);
    return tasks.flatMap(({ isYours, acts }) => (isYours ? acts : [])).includes('AnswerResult');
  };
  const arrived = andThen(decidedDelegated, acknowledgeResult('03-10T12:00'));
  expect([decidedDelegated, arrived, andThen(arrived, answerResult('03-11T10:00'))].map(asked)).toEqual([
    true,
    true,
    false,
  ]);
});

it('leaves out whoever can only wait', () => {
  expect(turnsIn(disputeAfter(noticed))).not.toContain('mediator');
  expect(turnsIn(disputeAfter(accepted))).not.toContain('complainant');
});

it('offers as a task nothing that the menu does not offer while a bar stands', () => {
  for (const past of [accepted, noticed, waiting, kept, lifted, drawn]) {
    const file = fileFor(past, ana, under(order()));
    const offered = allowedActions(ana, file).map(({ action, subject }) => `${action} ${subject}`);
    const tasks = ownTasks(ana, visibilityOf(ana, file), file);
    const acts = tasks.flatMap(({ subject, acts: own }) => own.map((act) => `${act} ${subject}`));
    expect(acts.filter((act) => !offered.includes(act))).toEqual([]);
  }
});
