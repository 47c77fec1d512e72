import { evolveAll } from '../dispute/evolve.js';
import type { DisputeEvent } from '../dispute/core/state.js';
import { unfiled } from '../dispute/core/unfiled.js';
import { instant } from '../kernel/message.js';
import type { ReminderRules } from '../rulebook/reminder-rules.js';
import { ana, ben, cai } from '../testing/core/actors.js';
import { calendar } from '../testing/core/calendar.js';
import { clockSays, fileCounterNotice, reportProceeding } from '../testing/core/commands.js';
import { rulebook } from '../testing/core/rulebook.js';
import { accepted, noticed, silent, waiting, waitingAlone } from '../testing/core/scenes.js';
import { andThen } from '../testing/core/story.js';
import {
  acceptMediation,
  cancelSession,
  chooseMediator,
  drawUpAgreement,
  moveSession,
  scheduleSession,
  signAgreement,
  signAsMediator,
  withdrawFromMediation,
} from '../testing/talks/mediation-commands.js';
import { mediating, twoSides } from '../testing/talks/mediation-stories.js';
import { dueNow, remindersOf, type Reminder } from './reminders-of.js';

const times = [
  { when: 'before', workingDays: 3 },
  { when: 'before', workingDays: 1 },
  { when: 'on-the-day' },
  { when: 'after', workingDays: 1 },
] as const;
const role = { times, channels: ['account'] } as const;
const reminders: ReminderRules = {
  clause: 'M 1',
  source: 'story',
  confidence: 'house-rule',
  atMinute: 9 * 60,
  roles: { party: role, neutral: role, platform: role, staff: role },
};
const of = (events: readonly DisputeEvent[], rules: ReminderRules | undefined = reminders): readonly Reminder[] =>
  remindersOf(evolveAll(unfiled, events), { reminders: rules }, calendar);
/** `on-the-day 2026-03-07 09:00` of each, by Beijing time. */
const told = (events: readonly DisputeEvent[], what: string, toId: string): readonly string[] =>
  of(events)
    .filter((one) => one.what === what && one.toId === toId)
    .map(({ moment, at }) => `${moment} ${new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16)}`);

it('reminds nobody by a rulebook that has no reminders', () =>
  expect(remindersOf(evolveAll(unfiled, noticed), {}, calendar)).toEqual([]));

it('reminds a respondent before its last day and on it, in working days, and not before its time began', () => {
  // the notice reached Ben on Monday the 2nd; his window ends with Saturday the 7th
  expect(told(noticed, 'awaiting-counter-notice', 'ben')).toEqual([
    'before-3 2026-03-04T09:00',
    'before-1 2026-03-06T09:00',
    'on-the-day 2026-03-07T09:00',
  ]);
  expect(told(accepted, 'awaiting-counter-notice', 'ben')).toEqual([]);
});

it('reminds those asked to a session, and its mediator, from when they were told of it, until it is moved or called off', () => {
  const fixed = andThen(mediating, scheduleSession('03-06T10:00', 'caucus', ['ben'], '03-09T10:00'));
  expect(told(fixed, 'session', 'ben')).toEqual(['on-the-day 2026-03-09T09:00']);
  expect(told(fixed, 'session', 'max')).toEqual(['on-the-day 2026-03-09T09:00']);
  expect(told(fixed, 'session', 'ana')).toEqual([]);
  const moved = andThen(fixed, moveSession('03-06T11:00', '03-10T10:00', 'there'));
  expect(told(moved, 'session', 'ben')).toEqual(['before-1 2026-03-09T09:00', 'on-the-day 2026-03-10T09:00']);
  expect(told(andThen(moved, cancelSession('03-06T12:00')), 'session', 'ben')).toEqual([]);
});

it('reminds nobody of a session of a mediation that is over, nor whoever has left it', () => {
  const asked = ['ana', 'ben', 'max'] as const;
  const fixed = andThen(mediating, scheduleSession('03-06T10:00', 'joint', ['ana', 'ben'], '03-09T10:00'));
  expect(asked.map((id) => told(fixed, 'session', id).length)).toEqual([1, 1, 1]);
  const over = andThen(fixed, withdrawFromMediation('03-06T11:00', ben));
  expect(asked.map((id) => told(over, 'session', id))).toEqual([[], [], []]);
  const three = andThen(
    twoSides,
    chooseMediator('03-03T11:00', ana),
    chooseMediator('03-03T12:00', ben),
    chooseMediator('03-03T13:00', cai),
    acceptMediation('03-04T10:00'),
    scheduleSession('03-05T10:00', 'joint', ['ana', 'cai'], '03-12T10:00'),
    drawUpAgreement('03-05T11:00', { parties: ['ana', 'ben'], scope: 'part' }),
    signAgreement('03-05T12:00', ana),
    signAgreement('03-05T13:00', ben),
    signAsMediator('03-05T14:00'),
  );
  const left = andThen(three, withdrawFromMediation('03-06T10:00', cai));
  expect(told(three, 'session', 'cai')).not.toEqual([]);
  expect(told(left, 'session', 'cai')).toEqual([]);
  expect(told(left, 'session', 'ana')).toEqual(told(three, 'session', 'ana'));
});

it('reminds of nothing that is done', () => {
  const all = andThen(noticed, fileCounterNotice('03-05T10:00', 'ben', ['bag', 'cap']));
  expect(told(all, 'awaiting-counter-notice', 'ben')).toEqual([]);
  expect(told(waitingAlone, 'waiting-period', 'ana')).toContain('on-the-day 2026-03-21T09:00');
  const sued = andThen(waitingAlone, reportProceeding('03-20T10:00', ['pair:ben:bag']));
  expect(told(sued, 'waiting-period', 'ana')).toEqual([]);
});

it('tells who let the day pass, after it, as long as a late declaration is taken', () => {
  expect(told(silent, 'late-counter-notice', 'ben')).toEqual(['after-1 2026-03-09T09:00']);
  expect(told(noticed, 'late-counter-notice', 'ben')).toEqual([]);
});

it('is one reminder for one receiver, however many items have that day', () => {
  const both = andThen(noticed, clockSays('DeclareDefault', '03-08T00:01', 'respondent:ben'));
  const keys = of(both).map(({ what, toId, dueAt, moment }) => [what, toId, dueAt, moment].join());
  expect(new Set(keys).size).toBe(keys.length);
});

it('reminds both sides and the mediator of the end of a mediation, and the staff of their tasks', () => {
  const all = of(mediating).filter(({ what, moment }) => what === 'mediation' && moment === 'on-the-day');
  expect(all.map(({ role: as, toId }) => `${as} ${toId}`).sort()).toEqual(['neutral max', 'party ana', 'party ben']);
  expect(of(waiting).some(({ role: as }) => as === 'staff')).toBe(
    Object.keys(evolveAll(unfiled, waiting).tasks).length > 0,
  );
});

describe('what is due', () => {
  const at = (text: string) =>
    dueNow(
      of(noticed).filter(({ toId, role: as }) => toId === 'ben' && as === 'party'),
      instant(text),
    ).map(({ moment, verdict }) => `${moment} ${verdict}`);

  it('goes out once its time has come', () => {
    expect(at('2026-03-04T00:59:59Z')).toEqual([]);
    expect(at('2026-03-04T01:00:00Z')).toEqual(['before-3 send']);
  });

  it('gives way to what is nearer, is not sent a day late, nor once the day is over', () => {
    expect(at('2026-03-06T02:00:00Z')).toEqual(['before-3 overtaken', 'before-1 send']);
    expect(at('2026-03-05T02:00:00Z')).toEqual(['before-3 late']);
    expect(at('2026-03-07T16:00:01Z')).toEqual(['before-3 overtaken', 'before-1 overtaken', 'on-the-day late']);
  });
});

it('takes the times of a stage before those of the role', () => {
  const rules = { ...reminders, others: { 'awaiting-counter-notice': [{ when: 'on-the-day' as const }] } };
  expect(of(noticed, rules).filter(({ what }) => what === 'awaiting-counter-notice')).toHaveLength(2);
  expect(rulebook.reminders).toBeUndefined();
});
