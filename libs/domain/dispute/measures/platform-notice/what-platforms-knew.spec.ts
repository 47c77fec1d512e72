import { instant } from '../../../kernel/message.js';
import { calendar } from '../../../testing/core/calendar.js';
import { clockSays, serviceOf, withdrawComplaint } from '../../../testing/core/commands.js';
import { correctKnowledge, recordObjectBack, recordObjectEnded } from '../../../testing/measures/lane-commands.js';
import { recordArrival, recordDispatch, reportMeasures } from '../../../testing/service/service-commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { publishing } from '../../../testing/core/rulebook.js';
import { inquired, shopAsked } from '../../../testing/core/scenes.js';
import { andThen, andThenIn, disputeAfter, given } from '../../../testing/core/story.js';
import { knowledgeOf } from './entries.js';

const told = andThen(
  shopAsked,
  recordDispatch('03-03T11:30', 'statutory-notice', 'shop', 'platform'),
  recordArrival('03-03T12:00', 'statutory-notice', 'shop'),
  reportMeasures('03-03T13:00', ['ben', 'bag', 1, 'confirmed'], ['ben', 'cap', 3, 'refused']),
);
const dispute = disputeAfter(told);
const notice = serviceOf(dispute, 'statutory-notice', 'shop');

it('tells what a platform received and answered, in order, about which pairs', () => {
  const entries = knowledgeOf(
    told.map((event) => ({ ...event, meta: { at: instant('2026-03-03T05:00:00Z') } })),
    dispute,
  );
  expect(entries.map(({ entry }) => entry)).toEqual([
    'asked:shop:3',
    `dispatched:${notice}`,
    `arrived:${notice}`,
    'confirmed:ben:bag:1',
    'refused:ben:cap:3',
  ]);
  expect(entries[0]?.pairs).toEqual(['pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap']);
  expect(entries.at(-1)?.pairs).toEqual(['pair:ben:cap']);
});

it('tells apart the ends of an item that came back, each of which can be corrected', () => {
  const [ends, comes] = [
    recordObjectEnded('03-03T14:00', 'cap', ['ben']),
    recordObjectBack('03-03T15:00', 'cap', ['ben'], 'open-again'),
  ];
  const twice = andThen(told, ends, comes, recordObjectEnded('03-03T16:00', 'cap', ['ben']));
  const known = knowledgeOf(
    twice.map((event) => ({ ...event, meta: { at: instant('2026-03-03T05:00:00Z') } })),
    disputeAfter(twice),
  ).map(({ entry }) => entry);
  expect(known.filter((entry) => entry.includes(':cap') && !entry.startsWith('refused'))).toEqual([
    'ended:cap',
    'back:cap:1',
    'ended:cap:2',
  ]);
  for (const entry of known)
    given(...twice)
      .when(correctKnowledge('03-04T10:00', entry))
      .then(recorded('KnowledgeCorrected', { entry }));
  for (const none of ['ended:cap:3', 'back:cap:2', 'back:cap', 'ended:cap:0', 'back:bag:1'])
    given(...twice)
      .when(correctKnowledge('03-04T10:00', none))
      .thenRefused('UnknownReference');
});

describe('the file for publication', () => {
  const world = { rulebook: publishing, calendar };
  it('goes to the platform when a pair ends, and for no pair twice', () => {
    const past = andThenIn(world)(inquired, clockSays('EndWaitingPeriod', '03-23T00:02', 'pair:ben:bag'));
    expect(past.at(-1)).toEqual(ordered('publication-file', 'shop', 'pair:ben:bag'));
    const later = andThenIn(world)(past, withdrawComplaint('03-24T10:00', 'pair:cai:bag'));
    expect(later.at(-1)).toEqual(ordered('publication-file', 'shop', 'pair:cai:bag'));
  });
  it('goes by no rulebook that has none', () =>
    expect(
      JSON.stringify(andThen(inquired, clockSays('EndWaitingPeriod', '03-23T00:02', 'pair:ben:bag'))),
    ).not.toContain('publication-file'));
});
