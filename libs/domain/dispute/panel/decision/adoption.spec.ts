import { mall } from '../../../testing/core/actors.js';
import {
  adoptionClock,
  adoptionIn,
  answerAdoption,
  enterAdoptionAnswer,
} from '../../../testing/panel/after-commands.js';
import { asDecided, bound, decided, issued, reviewPanel } from '../../../testing/panel/after-stories.js';
import { recordCourtOrder, shanghai } from '../../../testing/core/commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { panelConstituted } from '../../../testing/panel/panel-stories.js';
import { askAgain, recordAsked, reportMeasures, withoutInterface } from '../../../testing/service/service-commands.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { getStage } from '../../core/state.js';
import { adoptionSubject } from '../../core/subject.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const adopts = { [BAG]: 'adopt', [CAP]: 'adopt' } as const;
const stageOf = (past: typeof decided) =>
  getStage(disputeAfter(past), adoptionSubject(adoptionIn(disputeAfter(past)))).stage;
const tasksOf = (past: typeof decided) => Object.keys(disputeAfter(past).tasks).map((key) => key.split('/')[0]);

describe('the platform is asked', () => {
  it('with the decision, about its own items, by the day; one that is not bound is tracked no further', () => {
    const asked = decided.findLast(({ type }) => type === 'AdoptionAsked');
    expect(asked).toEqual(
      recorded('AdoptionAsked', {
        platformId: 'shop',
        binding: false,
        due: due('04-07T00:00'),
        items: [BAG, CAP].map((pair) => ({ pair, outcome: asDecided[pair as typeof BAG] })),
      }),
    );
    expect(bound.findLast(({ type }) => type === 'AdoptionAsked')).toEqual(
      recorded('AdoptionAsked', { binding: true }),
    );
  });
  it('by its interface, under a key of its own, until it has answered', () => {
    const kinds = (past: typeof decided) =>
      planAfter(past).effects.flatMap((effect) => ('service' in effect ? [effect.service.document] : []));
    expect(kinds(decided)).toContain('adoption-request');
    expect(kinds(andThen(decided, answerAdoption('04-02T10:00', adopts)))).not.toContain('adoption-request');
  });
});

describe('it answers', () => {
  it('adopt: what was decided is wanted as a measure, where it is not so already', () =>
    given(...decided)
      .when(answerAdoption('04-06T23:59', adopts))
      .then(
        recorded('AdoptionAnswered', {
          answeredBy: 'platform',
          answers: [
            { pair: BAG, answer: 'adopt' },
            { pair: CAP, answer: 'adopt' },
          ],
        }),
        measureSet(BAG, 'lift', 4, 'decided'),
        ordered('after-decision', 'ana', BAG, CAP),
        ordered('after-decision', 'ben', BAG, CAP),
        ...[],
      ));
  it('depart or in part, with the reason: no measure changes, and the parties are told', () => {
    given(...decided)
      .when(answerAdoption('04-02T10:00', { [BAG]: 'depart', [CAP]: 'partly' }))
      .then(
        recorded('AdoptionAnswered'),
        ordered('after-decision', 'ana', BAG, CAP),
        ordered('after-decision', 'ben', BAG, CAP),
      );
    given(...decided)
      .when((dispute) => ({ ...answerOf('depart')(dispute) }))
      .thenRefused('ReasonMissing');
  });
  it('every item once, and no other', () => {
    given(...decided)
      .when(answerAdoption('04-02T10:00', { [BAG]: 'adopt' }))
      .thenRefused('ItemsUnanswered');
    given(...decided)
      .when(answerAdoption('04-02T10:00', { ...adopts, 'pair:cai:bag': 'adopt' }))
      .thenRefused('UnknownReference');
    given(...decided)
      .when(twice)
      .thenRefused('NamedTwice');
  });
  it('once; and not for another platform', () => {
    given(...andThen(decided, answerAdoption('04-02T10:00', adopts)))
      .when(answerAdoption('04-02T11:00', adopts))
      .thenRefused('WrongStage');
    given(...decided)
      .when(answerAdoption('04-02T10:00', adopts, mall))
      .thenRefused('NotFound');
  });
  it('and a court’s order stays whatever it adopts', () => {
    const ordered = andThen(decided, recordCourtOrder('04-02T10:00', 'take-down', BAG));
    const events = andThen(ordered, answerAdoption('04-03T10:00', adopts)).slice(ordered.length);
    expect(events.filter(({ type }) => type === 'MeasureSet')).toEqual([]);
  });
  belongsTo(decided, answerAdoption('04-02T10:00', adopts), 'shop');
});

const answerOf = (answer: 'depart') => (dispute: ReturnType<typeof disputeAfter>) => ({
  type: 'AnswerAdoption' as const,
  data: {
    adoptionId: adoptionIn(dispute),
    answers: [
      { pair: BAG, answer },
      { pair: CAP, answer },
    ] as const,
  },
  by: { kind: 'platform', id: 'shop' } as const,
  at: shanghai('04-02T10:00'),
});
const twice = (dispute: ReturnType<typeof disputeAfter>) => {
  const one = answerOf('depart')(dispute);
  const adopt = { pair: BAG, answer: 'adopt' } as const;
  return { ...one, data: { ...one.data, answers: [adopt, adopt] } };
};

describe('where it lets the day pass', () => {
  const overdue = andThen(decided, adoptionClock('04-07T00:01'));
  it('a person follows it up, and the answer still counts', () => {
    given(...decided)
      .when(adoptionClock('2026-04-07T00:00:30'))
      .then(recorded('AdoptionOverdue', { effectiveAt: shanghai('04-07T00:00'), chaseDue: due('04-09T00:00') }));
    given(...decided)
      .when(adoptionClock('2026-04-07T00:00:29'))
      .thenRefused('DeadlineNotReached');
    expect([stageOf(overdue), tasksOf(overdue)]).toEqual([
      'adoption-overdue',
      expect.arrayContaining(['chase-adoption']),
    ]);
    const answered = andThen(overdue, answerAdoption('04-08T10:00', adopts));
    expect([stageOf(answered), tasksOf(answered)]).toEqual(['closed', expect.not.arrayContaining(['chase-adoption'])]);
  });
  it('staff may enter its answer then, or where it has no interface, and not else', () => {
    given(...decided)
      .when(enterAdoptionAnswer('04-02T10:00', adopts))
      .thenRefused('NotByHand');
    expect(
      andThen(overdue, enterAdoptionAnswer('04-08T10:00', adopts)).findLast(({ type }) => type === 'AdoptionAnswered'),
    ).toEqual(recorded('AdoptionAnswered', { answeredBy: 'association' }));
    const byHand = andThen(decided, withoutInterface('04-01T10:01', 'adoption-request', 'shop'));
    expect(stageOf(andThen(byHand, enterAdoptionAnswer('04-02T10:00', adopts)))).toBe('closed');
  });
});

describe('one that is bound by contract', () => {
  const adopted = andThen(bound, answerAdoption('04-03T10:00', adopts), recordAsked('04-03T10:01', 4));
  it('performs it with the last measure that it carries out', () =>
    given(...adopted)
      .when(reportMeasures('04-03T11:00', ['ben', 'bag', 4, 'confirmed'], ['ben', 'cap', 3, 'confirmed']))
      .then(
        recorded('MeasureConfirmed'),
        recorded('MeasureConfirmed'),
        recorded('DecisionPerformed', { pairs: [BAG, CAP] }),
      ));
  it('breaks it where it departs, refuses a measure, or stays silent', () => {
    expect(
      andThen(bound, answerAdoption('04-03T10:00', { [BAG]: 'depart', [CAP]: 'adopt' })).find(
        ({ type }) => type === 'DecisionBroken',
      ),
    ).toEqual(recorded('DecisionBroken', { pairs: [BAG], how: 'departed' }));
    const refused = andThen(adopted, reportMeasures('04-03T11:00', ['ben', 'bag', 4, 'refused']));
    expect(refused.find(({ type }) => type === 'DecisionBroken')).toEqual(
      recorded('DecisionBroken', { pairs: [BAG], how: 'departed' }),
    );
    const again = andThen(refused, askAgain('04-04T10:00'), recordAsked('04-04T10:01', 5));
    expect(again.filter(({ type }) => type === 'DecisionBroken')).toHaveLength(1);
    given(...bound)
      .when(adoptionClock('04-07T00:01'))
      .then(
        recorded('AdoptionOverdue'),
        recorded('DecisionBroken', { pairs: [BAG, CAP], how: 'silent', effectiveAt: shanghai('04-07T00:00') }),
      );
  });
});

it('is asked about a review that decides otherwise, and the answer to the first is waited for no longer', () => {
  const reversed = issued(reviewPanel, '05-20T10:00', { items: { [BAG]: 'keep', [CAP]: 'keep' } });
  const [first = '', second = ''] = Object.keys(disputeAfter(reversed).adoptions);
  expect([first, second].map((id) => getStage(disputeAfter(reversed), adoptionSubject(id)).stage)).toEqual([
    'closed',
    'awaiting-adoption',
  ]);
  expect(
    issued(reviewPanel, '05-20T10:00', { items: asDecided, complaint: 'unfounded-and-negligent' }).filter(
      ({ type }) => type === 'AdoptionAsked',
    ),
  ).toHaveLength(1);
  expect(panelConstituted.some(({ type }) => type === 'AdoptionAsked')).toBe(false);
});
