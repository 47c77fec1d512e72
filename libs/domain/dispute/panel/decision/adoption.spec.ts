import { answerAdoption } from '../../../testing/panel/after-commands.js';
import { asDecided, bound, decided, issued, reviewPanel } from '../../../testing/panel/after-stories.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { panelConstituted } from '../../../testing/panel/panel-stories.js';
import { askAgain, recordAsked, reportMeasures } from '../../../testing/service/service-commands.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { getStage } from '../../core/state.js';
import { adoptionSubject } from '../../core/subject.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const adopts = { [BAG]: 'adopt', [CAP]: 'adopt' } as const;

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
  it('breaks it where it refuses a measure after all, once', () => {
    const refused = andThen(adopted, reportMeasures('04-03T11:00', ['ben', 'bag', 4, 'refused']));
    expect(refused.find(({ type }) => type === 'DecisionBroken')).toEqual(
      recorded('DecisionBroken', { pairs: [BAG], how: 'departed' }),
    );
    const again = andThen(refused, askAgain('04-04T10:00'), recordAsked('04-04T10:01', 5));
    expect(again.filter(({ type }) => type === 'DecisionBroken')).toHaveLength(1);
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
