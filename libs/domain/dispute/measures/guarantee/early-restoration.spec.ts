import { ana, ben, mia, shop } from '../../../testing/core/actors.js';
import { calendar } from '../../../testing/core/calendar.js';
import { clockSays, recordCourtOrder, reportProceeding, shanghai } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import {
  answerEarlyRestoration,
  askEarlyRestoration,
  claimGuarantee,
  giveGuarantee,
  guaranteeOf,
  orderPreservationPapers,
  releaseGuarantee,
} from '../../../testing/measures/lane-commands.js';
import { restorationAsked } from '../../../testing/measures/lane-stories.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { filed, noticed, waiting } from '../../../testing/core/scenes.js';
import { andThen, andThenIn, disputeAfter, given, givenIn } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const cap = 'pair:ben:cap';
const given1 = andThen(waiting, giveGuarantee('03-07T10:00', [bag], { until: '03-20T00:00' }));
const granted = andThen(restorationAsked, answerEarlyRestoration('03-08T10:00', 'restore'));

describe('a guarantee', () => {
  it('is a record that its beneficiary and the platform are told of', () =>
    given(...waiting)
      .when(giveGuarantee('03-07T10:00', [bag]))
      .then(
        recorded('GuaranteeGiven', {
          giverId: 'ben',
          beneficiaryId: 'ana',
          amount: { minorUnits: 5_000_000, currency: 'CNY' },
        }),
        ordered('guarantee-given', 'ana', bag),
        ordered('guarantee-given', 'shop', bag),
      ));
  it('of the complainant stands for the respondent', () =>
    expect(
      andThen(waiting, giveGuarantee('03-07T10:00', [bag], { by: ana })).find(({ type }) => type === 'GuaranteeGiven')
        ?.data,
    ).toMatchObject({
      giverId: 'ana',
      beneficiaryId: 'ben',
    }));
  it('is told to nobody who does not know of the complaint yet', () =>
    given(...filed)
      .when(giveGuarantee('03-01T11:00', [bag], { by: ana }))
      .then(recorded('GuaranteeGiven')));
  it('covers one respondent', () =>
    given(...waiting)
      .when(giveGuarantee('03-07T10:00', [bag, 'pair:cai:bag'], { by: ana }))
      .thenRefused('GuaranteeNotValid'));
  it('does not end before it begins', () =>
    given(...waiting)
      .when(giveGuarantee('03-07T10:00', [bag], { until: '03-06T00:00' }))
      .thenRefused('InstantImplausible'));
  it('is released or claimed by its beneficiary alone, or by the association', () => {
    given(...given1)
      .when(releaseGuarantee('03-08T10:00', ben))
      .thenRefused('NotYourPart');
    given(...given1)
      .when(claimGuarantee('03-08T10:00', 100, ben))
      .thenRefused('NotYourPart');
    expect(
      disputeAfter(andThen(given1, releaseGuarantee('03-08T10:00', mia))).stages[guaranteeOf(disputeAfter(given1))],
    ).toEqual({
      stage: 'closed',
      reason: 'released',
    });
  });
  it('is claimed up to its amount and within its time', () => {
    given(...given1)
      .when(claimGuarantee('03-08T10:00', 5_000_001, ana))
      .thenRefused('GuaranteeNotValid');
    given(...given1)
      .when(claimGuarantee('03-21T10:00', 100, ana))
      .thenRefused('GuaranteeNotValid');
    given(...given1)
      .when(claimGuarantee('03-08T10:00', 5_000_000, ana))
      .then(recorded('GuaranteeClaimed'), ordered('guarantee-given', 'ben', bag));
  });
  it('is not there by a rulebook that has none', () => {
    const { guarantees: _, ...without } = rulebook;
    const world = { rulebook: without, calendar };
    givenIn(world)(...andThenIn(world)(waiting))
      .when(giveGuarantee('03-07T10:00', [bag]))
      .thenRefused('LaneNotOpen');
  });
});

describe('early restoration', () => {
  it('is answered within two days', () =>
    expect(restorationAsked.find(({ type }) => type === 'EarlyRestorationAsked')?.data).toEqual(
      expect.objectContaining({ pairs: [bag], wish: 'restore', answeredBy: 'association', due: due('03-09T11:00') }),
    ));
  it('needs a declaration', () =>
    given(...andThen(noticed, giveGuarantee('03-04T10:00', [bag])))
      .when(askEarlyRestoration('03-04T11:00', [bag]))
      .thenRefused('WrongStage'));
  it('needs a guarantee that covers it, in force', () => {
    given(...given1)
      .when(askEarlyRestoration('03-07T11:00', [cap]))
      .thenRefused('GuaranteeNotValid');
    given(...given1)
      .when(askEarlyRestoration('03-20T11:00', [bag]))
      .thenRefused('GuaranteeNotValid');
  });
  it('lifts the measure at once while the waiting period runs on behind it', () => {
    given(...restorationAsked)
      .when(answerEarlyRestoration('03-08T10:00', 'restore'))
      .then(
        recorded('EarlyRestorationGranted', { as: 'restore', by: { kind: 'association', id: 'mia' } }),
        recorded('MeasureSet', { wanted: 'lift', ground: 'early-restoration' }),
        ordered('restoration-answered', 'ana', bag),
        ordered('restoration-answered', 'ben', bag),
        ordered('restoration-answered', 'shop', bag),
      );
    expect(disputeAfter(granted).stages[bag]).toMatchObject({
      stage: 'waiting-period',
      deadline: { dueAt: shanghai('03-22T00:00') },
    });
  });
  it('may change the measure to label and escrow instead', () =>
    expect(
      disputeAfter(andThen(restorationAsked, answerEarlyRestoration('03-08T10:00', 'label-and-escrow'))).measures[bag],
    ).toMatchObject({
      wanted: 'block',
      rung: 'label-and-escrow',
    }));
  it('is not undone by a suit, for the guarantee stands there instead; a court’s order goes first', () => {
    const sued = andThen(granted, reportProceeding('03-10T10:00', [bag]));
    expect([disputeAfter(sued).stages[bag]?.stage, disputeAfter(sued).measures[bag]?.wanted]).toEqual(['kept', 'lift']);
    expect(disputeAfter(andThen(sued, recordCourtOrder('03-11T10:00', 'take-down', bag))).measures[bag]?.wanted).toBe(
      'block',
    );
  });
  it('is refused with a reason only, and leaves the measure', () => {
    const past = andThen(restorationAsked, answerEarlyRestoration('03-08T10:00', 'refused'));
    expect([disputeAfter(past).measures[bag]?.wanted, Object.keys(disputeAfter(past).tasks)]).toEqual(['block', []]);
  });
  it('that nobody answers is overdue and told; silence grants nothing', () => {
    const past = andThen(restorationAsked, clockSays('NoteRestorationOverdue', '03-09T11:01', guaranteeOf));
    expect(past.slice(restorationAsked.length)).toEqual([
      recorded('EarlyRestorationOverdue'),
      ordered('restoration-overdue', 'ben', bag),
    ]);
    expect(Object.values(disputeAfter(past).tasks).map(({ kind }) => kind)).toEqual(['answer-restoration']);
    expect(disputeAfter(andThen(past, answerEarlyRestoration('03-10T10:00', 'restore'))).measures[bag]?.wanted).toBe(
      'lift',
    );
  });
  it('is not the platform’s to answer unless the rulebook says so', () => {
    given(...restorationAsked)
      .when(answerEarlyRestoration('03-08T10:00', 'restore', shop))
      .thenRefused('NotYourPart');
    const world = {
      rulebook: { ...rulebook, guarantees: { ...rulebook.guarantees, answeredBy: 'platform' } } as typeof rulebook,
      calendar,
    };
    const past = andThenIn(world)(
      waiting,
      giveGuarantee('03-07T10:00', [bag]),
      askEarlyRestoration('03-07T11:00', [bag]),
    );
    expect(
      disputeAfter(andThenIn(world)(past, answerEarlyRestoration('03-08T10:00', 'restore', shop))).measures[bag]
        ?.wanted,
    ).toBe('lift');
  });
});

it('gives either side papers for a court, about its own', () => {
  given(...waiting)
    .when(orderPreservationPapers('03-08T10:00', [bag], ana))
    .then(ordered('preservation-papers', 'ana', bag));
  given(...waiting)
    .when(orderPreservationPapers('03-08T10:00', [bag], ben))
    .then(ordered('preservation-papers', 'ben', bag));
  given(...waiting)
    .when(orderPreservationPapers('03-08T10:00', ['pair:cai:bag'], ben))
    .thenRefused('NotYourPart');
});
