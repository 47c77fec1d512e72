import fc from 'fast-check';
import { Refused } from '../../kernel/refusal.js';
import { anyWalk, walk } from '../../testing/core/walk.js';
import { lettersWithoutGround } from './letters.js';

/** Every story and every `given … when` of the other specs holds the same (testing/core/story.ts). */
it('orders no letter without what it tells of, from wherever a story has got to and whatever is then asked', () => {
  const found = new Set<string>();
  const kinds = new Set<string>();
  fc.assert(
    fc.property(anyWalk, (steps) =>
      walk(steps, ({ type }, _, outcome) => {
        if (outcome instanceof Refused) return;
        for (const event of outcome) if (event.type === 'ServiceOrdered') kinds.add(event.data.document);
        for (const kind of lettersWithoutGround(outcome)) found.add(`${kind} by ${type}`);
      }),
    ),
    { numRuns: 100 },
  );
  expect([...found]).toEqual([]);
  expect(kinds.size).toBeGreaterThan(20); // else it has stopped to reach what it is to prove
});
