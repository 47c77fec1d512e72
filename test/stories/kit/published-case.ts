import type { Place, PublishedCase, Story } from './story.js';

/**
 * How a published case is told: what its record says, what is added to it, and which rule gives what, apart from each
 * other.
 */
export type Telling = {
  readonly recorded: (fact: string) => void;
  readonly assumed: (fact: string) => void;
  readonly rule: (clause: string, effect: string) => void;
  /** The recorded end, once the story has come to it. */
  readonly outcome: (fact: string) => void;
  readonly check: (what: string, holds: boolean) => void;
};

type Told = PublishedCase & { readonly name: string; readonly title: string };

/**
 * A story from a real case. It fails where it does not come to the recorded outcome, or tells nothing of the record.
 */
export const publishedCase = (
  { name, title, ...published }: Told,
  play: (place: Place, tell: Telling) => Promise<void>,
): Story => ({
  name,
  title: `A published case (${published.id}): ${title}`,
  published,
  play: async (place) => {
    const { id, confidence, source } = published;
    place.say(`   ${id}, confidence ${confidence}: ${source}`);
    const told = { recorded: 0, outcome: 0 };
    const line = (what: string, fact: string): void => place.say(`   ${what}: ${fact}`);
    await play(place, {
      recorded: (fact) => {
        told.recorded += 1;
        line('recorded', fact);
      },
      assumed: (fact) => line('assumed', fact),
      rule: (clause, effect) => line(`rule ${clause}`, effect),
      outcome: (fact) => {
        told.outcome += 1;
        line('recorded outcome', fact);
      },
      check: (what, holds) => {
        if (!holds) throw new Error(`${id}: ${what}: it is not so`);
        place.say(`   ✓ ${what}`);
      },
    });
    if (told.recorded === 0 || told.outcome === 0) throw new Error(`${id} was not told to its recorded outcome`);
  },
});
