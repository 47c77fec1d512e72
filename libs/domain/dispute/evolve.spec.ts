import { isDeepStrictEqual } from 'node:util';
import { everyStory } from '../testing/core/every-event.js';
import { noticed } from '../testing/core/scenes.js';
import { andThen, disputeAfter } from '../testing/core/story.js';
import {
  enterMeasureResults,
  measuresWithoutInterface,
  recordMeasuresHandover,
} from '../testing/service/service-commands.js';
import type { DisputeEvent } from './core/state.js';
import { unfiled } from './core/unfiled.js';
import { evolve, evolveAll } from './evolve.js';

/** A person carried the request to a platform without an interface, and brought back what shows its answers. */
const byHand = andThen(
  noticed,
  measuresWithoutInterface('03-03T11:00', 3),
  recordMeasuresHandover('03-03T12:00', 3),
  enterMeasureResults('03-03T13:00', ['ben', 'bag', 1, 'confirmed'], ['cai', 'bag', 2, 'confirmed']),
);
/** Of which several in a row are put in at once. */
const isOfARun = ({ type }: DisputeEvent): boolean => type === 'MeasureSet' || type === 'MeasureConfirmed';

it('folds all at once to what it folds one by one, whatever happened, and wherever one looks', () => {
  let compared = 0;
  for (const story of [byHand, ...everyStory]) {
    let oneByOne = unfiled;
    for (const [index, event] of story.entries()) {
      oneByOne = evolve(oneByOne, event);
      if (!isOfARun(event) && index + 1 < story.length) continue;
      const past = story.slice(0, index + 1);
      const atOnce = [evolveAll(unfiled, past), evolveAll(evolveAll(unfiled, past.slice(0, -2)), past.slice(-2))];
      if (!atOnce.every((one) => isDeepStrictEqual(one, oneByOne))) expect(atOnce[0]).toEqual(oneByOne);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(everyStory.length);
});

it('gives a number to a file that shows that measures were carried out, confirmed by hand in one go', () => {
  const { exhibitNumbers } = evolveAll(unfiled, byHand);
  expect(exhibitNumbers['seen']).toMatchObject({ side: 'association', series: 'confidential' });
  expect(exhibitNumbers).toEqual(disputeAfter(byHand).exhibitNumbers);
});
