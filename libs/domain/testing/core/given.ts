import type { Command, Event } from '../../kernel/message.js';
import type { RefusalCode } from '../../kernel/refusal.js';

type Law<C, State, E, File> = {
  readonly initial: State;
  readonly decide: (command: C, file: File) => readonly Event[];
  readonly evolve: (state: State, event: E) => State;
};

/**
 * `given(what has happened).when(this is asked).then(this is recorded)`. `fileOf` adds rulebook and standing to the
 * state.
 */
export const specification =
  <C extends Command<string, object>, State, E extends Event, File>(
    law: Law<C, State, E, File>,
    fileOf: (state: State) => File,
  ) =>
  (...past: readonly E[]) => ({
    when: (command: C) => {
      const act = () => law.decide(command, fileOf(past.reduce(law.evolve, law.initial)));
      return {
        then: (...expected: readonly Event[]) => expect(act()).toEqual(expected),
        thenRefused: (code: RefusalCode, facts?: object) =>
          expect(act).toThrow(
            expect.objectContaining({ code, ...(facts && { facts: expect.objectContaining(facts) }) }),
          ),
      };
    },
  });
