import { localDate } from '../../../calendar/local-date.js';
import { answerAdoption, adoptionClock } from '../../../testing/panel/after-commands.js';
import { bound } from '../../../testing/panel/after-stories.js';
import { recordAward } from '../../../testing/panel/awards.js';
import { paper, withdrawComplaint } from '../../../testing/core/commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo, isRefusedAt } from '../../../testing/core/guards.js';
import { agreedOn, underDelegation } from '../../../testing/intake/delegations.js';
import { panelConstituted } from '../../../testing/panel/panel-stories.js';
import { answered, filed, inquired, kept, lifted, noticed, waiting } from '../../../testing/core/scenes.js';
import { recordAsked, reportMeasures } from '../../../testing/service/service-commands.js';
import { andThen, andThenIn, disputeAfter, fileOf, given, planAfter } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { ana, ben, cai, mia, shop } from '../../../testing/core/actors.js';
import { offers } from '../../../testing/core/menu.js';

const bag = 'pair:ben:bag';
const cap = 'pair:ben:cap';
const lift = recordAward('03-22T10:00', { [bag]: 'lift' });
const awarded = andThen(noticed, recordAward('03-04T10:00', { [bag]: 'lift', [cap]: 'keep' }));

it.each([
  ['an unanswered pair', noticed],
  ['the arrival of an answer', answered],
  ['the waiting period', waiting],
  ['the inquiry', inquired],
  ['a proceeding', kept],
  ['an end', lifted],
])('ends the procedure for %s; its parties are told, and the platform is asked to carry it out', (_, past) => {
  const events = andThen(past, lift).slice(past.length);
  expect(events.slice(0, 5)).toEqual([
    recorded('AwardRecorded', {
      registration: 'CAC-1',
      items: [{ pair: bag, outcome: 'lift' }],
      agreementEvidenceId: 'agreement',
      awardEvidenceId: 'award',
    }),
    ordered('award-recorded', 'ana', bag),
    ordered('award-recorded', 'ben', bag),
    recorded('AdoptionAsked', { platformId: 'shop', items: [{ pair: bag, outcome: 'lift' }], binding: false }),
    ordered('adoption-request', 'shop', bag),
  ]);
  expect(disputeAfter(andThen(past, lift)).stages[bag]).toEqual({ stage: 'closed', reason: 'decided' });
  expect(planAfter(andThen(past, lift)).deadlines.filter(({ subject }) => /ben:bag|proceeding/.test(subject))).toEqual(
    [],
  );
});

describe('the platform answers as it answers a decision', () => {
  it('what it adopts is wanted as a measure, and the parties are told', () =>
    given(...awarded)
      .when(answerAdoption('03-05T10:00', { [bag]: 'adopt', [cap]: 'adopt' }))
      .then(
        recorded('AdoptionAnswered'),
        measureSet(bag, 'lift', 4, 'awarded'),
        ordered('after-decision', 'ana', bag, cap),
        ordered('after-decision', 'ben', bag, cap),
      ));
  it('one that has bound itself performs with the last measure, or breaks it', () => {
    const binding = andThen(noticed, recordAward('03-04T10:00', { [bag]: 'lift' }, { boundPlatformIds: ['shop'] }));
    const done = andThen(
      binding,
      answerAdoption('03-05T10:00', { [bag]: 'adopt' }),
      recordAsked('03-05T10:01', 4),
      reportMeasures('03-05T11:00', ['ben', 'bag', 4, 'confirmed']),
    );
    expect(done).toContainEqual(recorded('DecisionPerformed', { pairs: [bag] }));
    expect(andThen(binding, answerAdoption('03-05T10:00', { [bag]: 'depart' }))).toContainEqual(
      recorded('DecisionBroken', { how: 'departed' }),
    );
  });
  it('or lets the day pass, and a person follows it up', () =>
    given(...awarded)
      .when(adoptionClock('03-10T00:01'))
      .then(recorded('AdoptionOverdue', { chaseDue: due('03-12T00:00') })));
});

it('goes back with the result of a complaint that its platform handed over: one question, with one day', () => {
  const past = andThenIn(agreedOn())(underDelegation, recordAward('03-04T10:00', { [bag]: 'lift' }));
  const events = past.slice(underDelegation.length);
  const asked = events.find((event) => event.type === 'AdoptionAsked');
  expect(events).toContainEqual(
    recorded('DelegatedResultGiven', {
      items: [{ pair: bag, outcome: 'decided', measure: 'lift', grounds: ['other'], legalKind: 'none' }],
      decisionId: asked?.data.decisionId,
      answerDue: asked?.data.due,
    }),
  );
  expect(events.some((event) => event.type === 'ServiceOrdered' && event.data.document === 'adoption-request')).toBe(
    false,
  );
});

it('the delegating platform is asked of what the parties had withdrawn before, too', () => {
  const over = andThenIn(agreedOn())(underDelegation, withdrawComplaint('03-03T12:00', bag));
  const events = andThenIn(agreedOn())(over, recordAward('03-04T10:00', { [bag]: 'lift' })).slice(over.length);
  expect(events).toContainEqual(
    recorded('DelegatedResultGiven', {
      items: [{ pair: bag, outcome: 'decided', measure: 'lift', grounds: ['other'], legalKind: 'none' }],
      decisionId: events.find((event) => event.type === 'AdoptionAsked')?.data.decisionId,
    }),
  );
});

describe('is refused', () => {
  it('without the registration of the commission', () =>
    given(...noticed)
      .when(withoutMember(recordAward('03-04T10:00', { [bag]: 'lift' }), 'registration'))
      .thenRefused('CommissionNotRegistered'));
  it.each(['agreementEvidenceId', 'awardEvidenceId'])(
    'without %s, and for one that is not among the files',
    (member) => {
      const whole = recordAward('03-04T10:00', { [bag]: 'lift' });
      given(...noticed)
        .when(withoutMember(whole, member))
        .thenRefused('AwardPaperMissing');
      given(...noticed)
        .when(recordAward('03-04T10:00', { [bag]: 'lift' }, { [member]: 'e9' }))
        .thenRefused('UnknownReference');
    },
  );
  it('for a day that has not come, and a platform that has nothing there', () => {
    given(...noticed)
      .when(recordAward('03-04T10:00', { [bag]: 'lift' }, { madeOn: localDate('2026-03-05') }))
      .thenRefused('InstantImplausible');
    given(...noticed)
      .when(recordAward('03-04T10:00', { [bag]: 'lift' }, { boundPlatformIds: ['mall'] }))
      .thenRefused('UnknownReference');
  });
  it('twice for one item, while a panel sits over it, for nothing, and for a file named twice', () => {
    given(...awarded)
      .when(recordAward('03-05T10:00', { [bag]: 'keep' }))
      .thenRefused('AnsweredAlready');
    given(...panelConstituted)
      .when(recordAward('03-20T10:00', { [bag]: 'keep' }))
      .thenRefused('PanelRuns');
    given(...noticed)
      .when(recordAward('03-04T10:00', {}))
      .thenRefused('NothingNamed');
    given(...noticed)
      .when(
        recordAward(
          '03-04T10:00',
          { [bag]: 'lift' },
          { evidence: [paper('award'), paper('award'), paper('agreement')] },
        ),
      )
      .thenRefused('NamedTwice');
  });
  it('but not after a panel has decided: the commission’s word comes later', () =>
    expect(andThen(bound, recordAward('05-20T10:00', { [bag]: 'keep' }))).toContainEqual(recorded('AwardRecorded')));
});

it('is offered to the association while an item is left that no award disposes of and no panel sits over', () => {
  const all = andThen(awarded, recordAward('03-05T10:00', { 'pair:cai:bag': 'keep' }));
  const others = andThen(panelConstituted, recordAward('03-20T10:00', { 'pair:cai:bag': 'keep' }));
  expect([awarded, all, others].map((past) => offers(past, 'RecordAward')(mia))).toEqual([true, false, false]);
  expect(offers(awarded, 'RecordAward')(ana)).toBe(false);
});

it('is seen by each side as far as its own items go, without the scanned papers', () => {
  const past = andThen(noticed, recordAward('03-04T10:00', { [bag]: 'lift', 'pair:cai:bag': 'keep' }));
  const dispute = disputeAfter(past);
  const event = past.find(({ type }) => type === 'AwardRecorded');
  if (!event) throw new Error('nothing was recorded');
  const seenBy = (actor: typeof ben) => redactEvent(event, visibilityOf(actor, fileOf(dispute, actor)), dispute)?.event;
  expect(seenBy(ben)).toEqual(recorded('AwardRecorded', { items: [{ pair: bag, outcome: 'lift' }], evidence: [] }));
  expect(seenBy(cai)).toEqual(
    recorded('AwardRecorded', { items: [{ pair: 'pair:cai:bag', outcome: 'keep' }], evidence: [] }),
  );
  for (const both of [ana, shop]) expect(seenBy(both)).toEqual(recorded('AwardRecorded', { evidence: [] }));
});

function withoutMember(command: ReturnType<typeof recordAward>, member: string): ReturnType<typeof recordAward> {
  const data = Object.fromEntries(Object.entries(command.data).filter(([name]) => name !== member));
  return { ...command, data } as ReturnType<typeof recordAward>;
}

belongsTo(noticed, recordAward('03-04T10:00', { [bag]: 'lift' }), 'mia');
isRefusedAt(lift, 'intake');
it('is refused for what nobody was ever told of', () =>
  given(...filed)
    .when(recordAward('03-04T10:00', { [bag]: 'lift' }))
    .thenRefused('WrongStage'));
