import { localDate } from '../calendar/local-date.js';
import { calendar } from '../testing/core/calendar.js';
import {
  acceptComplaint,
  clockSays,
  fileCounterNotice,
  reportProceeding,
  withdrawComplaint,
} from '../testing/core/commands.js';
import {
  giveUpEffect,
  recordArrival,
  recordAsked,
  recordDispatch,
  reportMeasures,
} from '../testing/service/service-commands.js';
import { rulebook } from '../testing/core/rulebook.js';
import {
  accepted,
  filed,
  inquired,
  kept,
  lifted,
  noticed,
  shopAsked,
  silent,
  waitingAlone,
} from '../testing/core/scenes.js';
import { andThen, andThenIn, planAfter } from '../testing/core/story.js';
import type { DisputeEvent } from './core/state.js';

const keysOf = (past: readonly DisputeEvent[]) => planAfter(past).effects.map(({ key }) => key);
const deadlinesOf = (past: readonly DisputeEvent[]) => planAfter(past).deadlines.map(({ key }) => key);
const askKeys = (past: readonly DisputeEvent[]) => keysOf(past).filter((key) => key.startsWith('ask-platform'));

it('has the keys that it has always had: they are stored contracts', () => {
  expect(keysOf(filed)).toEqual(['serve:new-1:mail']);
  expect(deadlinesOf(filed)).toEqual([]);
  expect(keysOf(accepted)).toEqual([
    'serve:new-1:mail',
    'serve:new-3:mail',
    'serve:new-2:platform',
    'serve:new-4:platform',
    'serve:new-4:mail',
    'serve:new-5:platform',
    'serve:new-5:mail',
    'ask-platform:shop:3',
  ]);
  expect(deadlinesOf(accepted)).toEqual([
    'EscalateService/service:new-2/2026-03-05T16:00:00.000Z',
    'EscalateService/service:new-4/2026-03-05T16:00:00.000Z',
    'EscalateService/service:new-5/2026-03-05T16:00:00.000Z',
  ]);
  expect(deadlinesOf(shopAsked).slice(0, 2)).toEqual([
    'NotePlatformSilence/platform:shop/2026-03-04T03:00:00.000Z',
    'EscalateService/service:new-2/2026-03-05T16:00:00.000Z',
  ]);
  expect(
    deadlinesOf(
      andThen(
        noticed,
        recordArrival('03-03T12:00', 'statutory-notice', 'shop'),
        fileCounterNotice('03-05T10:00', 'ben', ['bag']),
      ),
    ),
  ).toEqual([
    'DeclareDefault/respondent:ben/2026-03-07T16:00:00.000Z',
    'DeclareDefault/respondent:cai/2026-03-08T16:00:00.000Z',
    'EscalateService/service:new-7/2026-03-09T16:00:00.000Z',
  ]);
  expect(deadlinesOf(waitingAlone)).toContain('AskForReports/pair:ben:bag/2026-03-21T16:00:00.000Z');
  expect(deadlinesOf(inquired)).toContain('EndWaitingPeriod/pair:ben:bag/2026-03-22T16:01:00.000Z');
  expect(deadlinesOf(kept)).toContain('NoteMissedState/proceeding:new-12/2026-05-19T16:00:00.000Z');
  expect(
    deadlinesOf(andThen(waitingAlone, reportProceeding('03-20T10:00', ['pair:ben:bag'], { proof: 'filing-receipt' }))),
  ).toContain('LapseReport/proceeding:new-12/2026-04-19T16:00:00.000Z');
});

it('names the clause of each deadline, and acts when the settling time is over', () =>
  expect(planAfter(waitingAlone).deadlines.find(({ type }) => type === 'AskForReports')).toEqual({
    key: 'AskForReports/pair:ben:bag/2026-03-21T16:00:00.000Z',
    subject: 'pair:ben:bag',
    type: 'AskForReports',
    dueAt: '2026-03-21T16:00:00.000Z',
    actAt: '2026-03-21T16:00:30.000Z',
    clause: 'ECL 43',
  }));

describe('what is asked of a platform', () => {
  it('is one call for all that it has not been asked for', () => {
    const [ask] = planAfter(accepted).effects.filter((effect) => effect.kind === 'ask-platform');
    expect(ask?.measures.map(({ sequence, wanted }) => [sequence, wanted])).toEqual([
      [1, 'block'],
      [2, 'block'],
      [3, 'block'],
    ]);
  });
  it('has a new key for a lift, and the block under the old one is gone', () => {
    const withdrawn = andThen(
      accepted,
      withdrawComplaint('03-01T13:00', 'pair:ben:bag', 'pair:ben:cap', 'pair:cai:bag'),
    );
    const [ask] = planAfter(withdrawn).effects.filter((effect) => effect.kind === 'ask-platform');
    expect(askKeys(withdrawn)).toEqual(['ask-platform:shop:6']);
    expect(ask?.measures.map(({ sequence, wanted }) => [sequence, wanted])).toEqual([
      [4, 'lift'],
      [5, 'lift'],
      [6, 'lift'],
    ]);
  });
  it('is not owed twice', () => {
    expect(askKeys(shopAsked)).toEqual([]);
    expect(askKeys(andThen(noticed, reportMeasures('03-03T10:30', ['ben', 'cap', 3, 'confirmed'])))).toEqual([
      'ask-platform:shop:2',
    ]);
    expect(askKeys(andThen(noticed, reportMeasures('03-03T10:30', ['ben', 'cap', 3, 'refused'])))).toEqual([
      'ask-platform:shop:2',
    ]);
  });
  it('has the number of silences in its key from the first on', () => {
    const once = andThen(shopAsked, clockSays('NotePlatformSilence', '03-04T11:01', 'platform:shop'));
    expect(askKeys(once)).toEqual(['ask-platform:shop:3:1']);
    const lift = andThen(once, recordAsked('03-04T12:00', 3), withdrawComplaint('03-04T13:00', 'pair:ben:bag'));
    expect(askKeys(lift)).toEqual(['ask-platform:shop:4:1']);
  });
  it('is not owed while it is given up', () =>
    expect(askKeys(andThen(noticed, giveUpEffect('03-04T10:00', 'ask-platform:shop:3', 'platform:shop')))).toEqual([]));
});

describe('a document', () => {
  it('goes by every channel that has neither taken it nor failed, until it has arrived', () => {
    const half = andThen(accepted, recordDispatch('03-01T13:00', 'forwarded-notice', 'ben', 'mail'));
    expect(keysOf(half).filter((key) => key.includes('new-4'))).toEqual(['serve:new-4:platform']);
    expect(
      keysOf(andThen(half, recordArrival('03-02T10:00', 'forwarded-notice', 'ben'))).filter((key) =>
        key.includes('new-4'),
      ),
    ).toEqual([]);
  });
  it('is not begun when it became pointless', () => {
    const withdrawn = andThen(accepted, withdrawComplaint('03-01T13:00', 'pair:ben:bag', 'pair:ben:cap'));
    expect(keysOf(withdrawn).filter((key) => /new-[24]:/.test(key))).toEqual(['serve:new-2:platform']); // Cai's bag is still to be noticed
    expect(deadlinesOf(withdrawn)).not.toContain('EscalateService/service:new-4/2026-03-05T16:00:00.000Z');
    const counterNotice = andThen(
      noticed,
      fileCounterNotice('03-05T10:00', 'ben', ['bag']),
      withdrawComplaint('03-05T11:00', 'pair:ben:bag'),
    );
    expect(keysOf(counterNotice).filter((key) => key.includes('new-7'))).toEqual([]);
  });
  it('that only tells what happened is sent all the same', () => {
    const documents = planAfter(lifted).effects.flatMap((effect) =>
      'service' in effect ? [effect.service.document] : [],
    );
    expect(documents).toEqual(expect.arrayContaining(['receipt', 'acceptance', 'default-declared', 'measure-lifted']));
    expect(documents).not.toContain('inquiry');
  });
});

it('sorts its deadlines by when the clock acts', () => {
  const { deadlines } = planAfter(andThen(silent, reportProceeding('03-12T10:00', ['pair:cai:bag'])));
  const instants = deadlines.map(({ actAt }) => actAt);
  expect(instants.length).toBeGreaterThan(1);
  expect(instants).toEqual([...instants].sort());
});
it('has nothing for a dispute that is closed and told', () =>
  expect(
    planAfter(andThen(filed, withdrawComplaint('03-01T11:00', 'pair:ben:bag', 'pair:ben:cap', 'pair:cai:bag')))
      .deadlines,
  ).toEqual([]));
it('counts provisional deadlines again as soon as a longer calendar is known', () => {
  const rolling = {
    ...rulebook.steps['awaiting-arrival'],
    within: { ...rulebook.steps['awaiting-arrival'].within, unit: 'working-days' as const },
  };
  const scene = {
    rulebook: { ...rulebook, steps: { ...rulebook.steps, 'awaiting-arrival': rolling } },
    calendar: { ...calendar, version: 'short', until: localDate('2026-03-02') },
  };
  const past = andThenIn(scene)(filed, acceptComplaint());
  expect(planAfter(past, { ...scene, calendar }).deadlines.map(({ key }) => key)).toEqual([
    'RecomputeDeadline/service:new-2/story',
    'RecomputeDeadline/service:new-4/story',
    'RecomputeDeadline/service:new-5/story',
    'EscalateService/service:new-2/2026-03-05T16:00:00.000Z',
    'EscalateService/service:new-4/2026-03-05T16:00:00.000Z',
    'EscalateService/service:new-5/2026-03-05T16:00:00.000Z',
  ]);
});
