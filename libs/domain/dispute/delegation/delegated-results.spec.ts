import { adoptionClock, answerAdoption, enterAdoptionAnswer } from '../../testing/panel/after-commands.js';
import { issued } from '../../testing/panel/after-stories.js';
import { shop } from '../../testing/core/actors.js';
import {
  agreedOn,
  answerResult,
  decidedDelegated,
  panelOnDelegated,
  reviewedDelegated,
  underDelegation,
} from '../../testing/intake/delegations.js';
import { recordCourtOrder, shanghai, withdrawComplaint } from '../../testing/core/commands.js';
import { recordAward } from '../../testing/panel/awards.js';
import { due, measureSet, recorded } from '../../testing/core/expected.js';
import {
  openFaithReview,
  propose,
  replyToFaithReview,
  second,
  warnOfFaithReview,
} from '../../testing/conduct/good-faith.js';
import { andThen, andThenIn, disputeAfter, given, planAfter, type Step } from '../../testing/core/story.js';
import type { DisputeEvent } from '../core/state.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const adopts = { [BAG]: 'adopt', [CAP]: 'adopt' } as const;
const ofType = <T extends DisputeEvent['type']>(events: readonly DisputeEvent[], type: T) =>
  events.filter((event): event is Extract<DisputeEvent, { type: T }> => event.type === type);

/** The shop holds the bag by a measure of its own since it took the complaint, and the cap by none. */
const kept = issued(panelOnDelegated, '03-10T10:00', {
  items: { [BAG]: 'keep', [CAP]: 'keep' },
  legalKind: 'advisory-opinion',
});
const bound = issued(panelOnDelegated, '03-10T10:00', { items: { [BAG]: 'keep' } });

describe('the platform that handed over is asked about a decision', () => {
  it('once: by its result, with the day of its agreement, and by no letter beside it', () => {
    const [asked, ...more] = ofType(decidedDelegated, 'AdoptionAsked');
    const [result] = ofType(decidedDelegated, 'DelegatedResultGiven');
    expect(more).toEqual([]);
    expect(asked).toEqual(recorded('AdoptionAsked', { platformId: 'shop', due: due('03-17T00:00') }));
    expect(result?.data).toMatchObject({ answerDue: asked?.data.due, decisionId: asked?.data.decisionId });
    expect(result?.data.items.map(({ pair, measure }) => ({ pair, outcome: measure }))).toEqual(asked?.data.items);
    expect(ofType(decidedDelegated, 'ServiceOrdered').map(({ data }) => data.document)).not.toContain(
      'adoption-request',
    );
    expect(planAfter(decidedDelegated).effects.filter(({ kind }) => kind === 'tell-delegator')).toHaveLength(2);
  });
  it.each<[string, Step]>([
    ['the result', answerResult('03-11T10:00')],
    ['the decision', answerAdoption('03-11T10:00', adopts)],
  ])('and its answer to %s is the answer to both', (_, step) => {
    const answered = andThen(decidedDelegated, step);
    expect(
      [ofType(answered, 'AdoptionAnswered'), ofType(answered, 'DelegatedResultAnswered')].map((of) => of.length),
    ).toEqual([1, 1]);
    expect(ofType(answered, 'DelegatedResultAnswered')[0]?.data).toMatchObject({
      late: false,
      answers: [{ pair: BAG }, { pair: CAP }],
    });
    given(...answered)
      .when(answerResult('03-11T11:00'))
      .thenRefused('AnsweredAlready');
    given(...answered)
      .when(answerAdoption('03-11T11:00', adopts))
      .thenRefused('WrongStage');
  });
  it('and where it lets the day pass a person follows it up, whose entry answers the result, too, late', () => {
    const overdue = andThen(decidedDelegated, adoptionClock('03-17T00:01'));
    expect(overdue.at(-1)).toEqual(recorded('AdoptionOverdue', { effectiveAt: shanghai('03-17T00:00') }));
    const entered = andThen(overdue, enterAdoptionAnswer('03-18T10:00', { ...adopts, [CAP]: 'depart' }));
    expect(ofType(entered, 'DelegatedResultAnswered')[0]?.data).toMatchObject({
      late: true,
      answers: [{ answer: 'adopt' }, { answer: 'depart' }],
    });
  });
});

describe('what it holds by a measure of its own', () => {
  const measures = (past: readonly DisputeEvent[], step: Step) => ofType(andThen(past, step), 'MeasureSet');
  it('is asked of it no second time where it adopts to keep it; what it does not hold is', () =>
    expect(measures(kept, answerResult('03-11T10:00'))).toEqual([measureSet(CAP, 'block', 1, 'decided')]));
  it('is left alone where it departs', () => expect(measures(kept, answerResult('03-11T10:00', 'depart'))).toEqual([]));
  it('is lifted by itself where it adopts to lift it: there is no measure of the dispute to lift', () =>
    expect(measures(decidedDelegated, answerResult('03-11T10:00'))).toEqual([measureSet(CAP, 'block', 1, 'decided')]));
  it('and adopts to keep is performed with that, where it is bound by contract', () =>
    expect(ofType(andThen(bound, answerResult('03-11T10:00')), 'DecisionPerformed')).toEqual([
      recorded('DecisionPerformed', { pairs: [BAG] }),
    ]));
});

it('a complaint that is found malicious goes back with its measures lifted, not kept', () => {
  const found = andThenIn(agreedOn())(
    underDelegation,
    openFaithReview('03-03T10:00'),
    warnOfFaithReview('03-03T11:00'),
    replyToFaithReview('03-04T10:00'),
    propose('03-04T11:00'),
    second('03-04T12:00'),
  );
  const [result] = ofType(found, 'DelegatedResultGiven');
  expect(result?.data.items.map(({ outcome, measure, grounds }) => [outcome, measure, grounds])).toEqual(
    Array.from({ length: 3 }, () => ['lifted', 'lift', ['other']]),
  );
});

describe('what a court orders of a pair that had come to its end', () => {
  const ended = andThenIn(agreedOn())(underDelegation, withdrawComplaint('03-03T10:00', BAG, 'pair:cai:bag', CAP));
  it.each([
    ['withdrawn', ended, 'restore', 'lift'],
    ['withdrawn', ended, 'take-down', 'keep'],
    ['decided', decidedDelegated, 'restore', 'lift'],
  ] as const)('as %s goes back as a result: to %s', (_, past, what, measure) => {
    const after = andThenIn(agreedOn())(past, recordCourtOrder('03-20T10:00', what, BAG));
    const results = ofType(after, 'DelegatedResultGiven');
    expect(results).toHaveLength(2);
    expect(results.at(-1)?.data.items).toEqual([
      { pair: BAG, outcome: 'taken-to-court', measure, grounds: ['taken-to-court'], legalKind: 'none' },
    ]);
    expect(planAfter(after).effects.filter(({ kind }) => kind === 'tell-delegator')).toHaveLength(3);
  });
});

it('an award that restores what had been withdrawn goes back, too', () => {
  const past = andThenIn(agreedOn())(underDelegation, withdrawComplaint('03-03T10:00', BAG, 'pair:cai:bag', CAP));
  const awarded = andThenIn(agreedOn())(past, recordAward('03-20T10:00', { [BAG]: 'lift' }));
  expect(ofType(awarded, 'DelegatedResultGiven').at(-1)?.data.items).toMatchObject([{ pair: BAG, measure: 'lift' }]);
});

describe('a review that decides otherwise', () => {
  it('goes back as a result of its own about all its items, and asks for the measure that the first had lifted', () => {
    const reversed = reviewedDelegated(andThen(decidedDelegated, answerResult('03-11T10:00')));
    expect(
      ofType(reversed, 'DelegatedResultGiven')
        .at(-1)
        ?.data.items.map(({ pair, measure }) => [pair, measure]),
    ).toEqual([
      [BAG, 'keep'],
      [CAP, 'keep'],
    ]);
    const answered = andThen(reversed, answerResult('03-27T10:00'));
    expect(ofType(answered, 'MeasureSet').map(({ data }) => [data.itemId, data.wanted])).toEqual([
      ['cap', 'block'],
      ['bag', 'block'],
    ]);
  });
  it('overtakes a result that was not answered: it is not told any more, and its answer moves nothing', () => {
    const reversed = reviewedDelegated(decidedDelegated);
    const [resultId = '', second] = Object.keys(disputeAfter(reversed).delegation?.results ?? {});
    expect(
      planAfter(reversed).effects.flatMap((effect) => (effect.kind === 'tell-delegator' ? [effect.about] : [])),
    ).toEqual(['answer', second]);
    const answers = [BAG, CAP].map((pair) => ({ pair: pair as typeof BAG, answer: 'adopt' as const }));
    const late: Step = () => ({
      type: 'AnswerResult',
      data: { resultId, answers },
      by: shop,
      at: shanghai('03-27T10:00'),
    });
    const events = andThen(reversed, late).slice(reversed.length);
    expect(events.map(({ type }) => type)).toEqual(['DelegatedResultArrived', 'DelegatedResultAnswered']);
  });
});
