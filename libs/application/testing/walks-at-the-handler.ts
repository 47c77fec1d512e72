import fc from 'fast-check';
import { clockActsAt } from '#domain/dispute/core/deadlines.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { instant, type Actor, type Instant } from '#domain/kernel/message.js';
import { inForceAt } from '#rulebooks/released.js';
import { load, send, WAYS, type Names, type Process, type Way } from './at-the-handler.js';

/** A dispute in which a walk is played. */
export type Matter = { readonly disputeId: string; readonly names: Names };

type Walks<Model, Move, M extends Matter> = {
  /** `<name>_SEED` plays the same again. */
  readonly name: string;
  readonly runs: number;
  readonly server: Process;
  /** Who looks at the dispute after each move. */
  readonly reader: Actor;
  readonly open: () => Promise<M>;
  readonly begin: { readonly model: Model; readonly at: Instant };
  readonly anyMove: fc.Arbitrary<Move>;
  readonly starts: fc.Arbitrary<readonly Move[]>;
  /** Moves of a sequence after its start. */
  readonly length: { readonly minLength: number; readonly maxLength: number };
  /** Between them they reach every stage of the model. */
  readonly fixed: readonly (readonly Move[])[];
  readonly stages: Readonly<Record<string, unknown>>;
  readonly play: (model: Model, move: Move) => Model | undefined;
  /** Whether the same can be done once more by a rival, after it came to this. */
  readonly twice: (move: Move, next: Model) => boolean;
  readonly command: (move: Move, dispute: Dispute, matter: M, at: Instant) => DisputeCommand;
  readonly dueOf: (dispute: Dispute) => Instant | undefined;
  /** After each move that was done. */
  readonly done?: (move: Move, matter: M) => Promise<void>;
  /** What is found after each move, as anybody would find it. */
  readonly look: (model: Model, dispute: Dispute, matter: M) => void | Promise<void>;
};

type Played<Move> = { readonly move: Move; readonly way: Way; readonly restart: boolean };

/**
 * Plays fixed walks and sequences of moves through the command handler: each sent once, again, at the same time or
 * beside itself, now and then after a restart.
 */
export async function playWalks<
  Model extends { readonly stage: string },
  Move extends { readonly do: string },
  M extends Matter,
>(walks: Walks<Model, Move, M>): Promise<void> {
  const { name, runs, server, reader, begin } = walks;
  const seed = Number(process.env[`${name}_SEED`] ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed} (${name}_SEED=${seed} plays the same again)`);
  const { rulebook } = inForceAt('cn-ecl', begin.at);
  const reached = new Set<string>();
  const walk = async (moves: readonly Played<Move>[]): Promise<void> => {
    const matter = await walks.open();
    const { disputeId } = matter;
    let [model, now, dispute] = [begin.model, begin.at, await load(server, disputeId, reader)];
    for (const { move, way, restart } of moves) {
      if (restart) await server.restart();
      const next = walks.play(model, move);
      const due = move.do === 'time' ? walks.dueOf(dispute) : undefined;
      const at = due === undefined ? instant(new Date(now).getTime() + 1_000) : clockActsAt(due, rulebook);
      const done = await send(server, disputeId, walks.command(move, dispute, matter, at), way);
      const second = way === 'rival' ? next !== undefined && walks.twice(move, next) : next !== undefined;
      const expected = way === 'once' ? [next !== undefined] : [next !== undefined, second];
      expect([way, JSON.stringify(move), model.stage, done]).toEqual([
        way,
        JSON.stringify(move),
        model.stage,
        expected,
      ]);
      if (next) {
        await walks.done?.(move, matter);
        [model, now] = [next, at];
      }
      reached.add(model.stage);
      dispute = await load(server, disputeId, reader);
      await walks.look(model, dispute, matter);
    }
  };
  const once = (move: Move): Played<Move> => ({ move, way: 'once', restart: false });
  for (const moves of walks.fixed) await walk(moves.map(once));
  const all = Object.keys(walks.stages).filter((stage) => stage !== 'none');
  expect([...reached].sort()).toEqual(all.sort());
  const played = fc.record({
    move: walks.anyMove,
    way: fc.constantFrom(...WAYS),
    restart: fc.nat({ max: 19 }).map((one) => one === 0),
  });
  await fc.assert(
    fc.asyncProperty(fc.tuple(walks.starts, fc.array(played, walks.length)), ([start, moves]) =>
      walk([...start.map(once), ...moves]),
    ),
    { numRuns: runs, seed },
  );
}
