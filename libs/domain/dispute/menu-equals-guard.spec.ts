import fc from 'fast-check';
import { Refused } from '../kernel/refusal.js';
import { contradiction } from '../testing/core/menu-and-guard.js';
import { anyWalk, walk } from '../testing/core/walk.js';

/** Every story and every `given … when` of the other specs holds the same (testing/core/story.ts). */
it('offers what is taken and nothing that is refused for role or stage, from wherever a story has got to', () => {
  const contradictions = new Set<string>();
  const taken = new Set<string>();
  const refused = new Set<string>();
  fc.assert(
    fc.property(anyWalk, (steps) =>
      walk(steps, (command, file, outcome) => {
        const found = contradiction(command, file, outcome);
        if (found !== undefined) contradictions.add(found);
        (outcome instanceof Refused ? refused : taken).add(command.type);
      }),
    ),
    { numRuns: 200 },
  );
  expect([...contradictions]).toEqual([]);
  // else it has stopped to reach what it is to prove
  expect([taken.size, refused.size].every((count) => count > 40)).toBe(true);
});
