/**
 * A bad-faith review, written a second time from the issue alone, with nothing of the engine: who may sit, what
 * waits for a second person, who decides an appeal.
 */
export type Person = 'mia' | 'noa' | 'ada' | 'rex' | 'una';
export type Finding = 'founded' | 'unfounded-in-good-faith' | 'unfounded-and-negligent' | 'malicious';
export type Move =
  | { readonly do: 'ask' | 'decline' | 'time' | 'signals' }
  | { readonly do: 'reply' | 'appeal'; readonly by: 'ana' | 'ben' }
  | { readonly do: 'open' | 'warn' | 'second' | 'return' | 'assign'; readonly by: Person }
  | { readonly do: 'propose'; readonly by: Person; readonly finding: Finding; readonly suspends: boolean }
  | { readonly do: 'judge'; readonly by: Person; readonly finding: Finding; readonly keeps: boolean };

type Stage =
  'none' | 'request' | 'warning' | 'reply' | 'finding' | 'second' | 'appealable' | 'assignment' | 'decision' | 'over';
type Held = { readonly finding: Finding; readonly suspends: boolean };
export type Model = {
  readonly stage: Stage;
  readonly touched: readonly Person[];
  readonly proposed?: Held & { readonly by: Person };
  readonly found?: Held;
  readonly decider?: Person;
  readonly final: boolean;
};

export const newModel: Model = { stage: 'none', touched: [], final: false };

/** Rex competes with the respondent, Una works for the complainant. */
const maySit = (person: Person): boolean => person !== 'rex' && person !== 'una';
/** Mia and Noa work for the association, Ada for another house. */
const houseOf = (person: Person): string => (person === 'ada' ? 'other' : 'association');
const ORDER: readonly Finding[] = ['founded', 'unfounded-in-good-faith', 'unfounded-and-negligent', 'malicious'];
const touch = (model: Model, person: Person): Model => ({
  ...model,
  touched: [...new Set([...model.touched, person])],
});

const findNow = (model: Model, { finding, suspends }: Held): Model => {
  const { proposed: _, ...rest } = model;
  const over = finding === 'founded'; // for the party it is final with itself
  return { ...rest, found: { finding, suspends }, stage: over ? 'over' : 'appealable', final: over };
};

/** What the move makes of it; undefined: it is refused. */
export function play(model: Model, move: Move): Model | undefined {
  const { stage, proposed, found, touched } = model;
  const isNew = stage === 'none' || stage === 'over';
  switch (move.do) {
    case 'ask':
      return isNew ? { ...newModel, stage: 'request' } : undefined; // once at a time about the same conduct
    case 'decline':
      return stage === 'request' ? { ...model, stage: 'over' } : undefined;
    case 'signals':
      return isNew ? { ...newModel, stage: 'warning', touched: ['mia'] } : undefined;
    case 'open':
      return stage === 'request' && maySit(move.by) ? touch({ ...model, stage: 'warning' }, move.by) : undefined;
    case 'warn':
      return stage === 'warning' && maySit(move.by) ? touch({ ...model, stage: 'reply' }, move.by) : undefined;
    case 'reply':
      return stage === 'reply' && move.by === 'ana' ? { ...model, stage: 'finding' } : undefined;
    case 'propose': {
      if (stage !== 'finding' || !maySit(move.by) || (move.suspends && move.finding !== 'malicious')) return undefined;
      const mine = touch(model, move.by);
      if (move.finding !== 'malicious' && !move.suspends) return findNow(mine, move);
      return { ...mine, stage: 'second', proposed: { finding: move.finding, suspends: move.suspends, by: move.by } };
    }
    case 'second':
      return stage === 'second' && proposed && proposed.by !== move.by && maySit(move.by)
        ? findNow(touch(model, move.by), proposed)
        : undefined;
    case 'return': {
      if (stage !== 'second' || proposed?.by === move.by || !maySit(move.by)) return undefined;
      const { proposed: _, ...rest } = touch(model, move.by);
      return { ...rest, stage: 'finding' };
    }
    case 'appeal':
      return stage === 'appealable' && move.by === 'ana' ? { ...model, stage: 'assignment' } : undefined;
    case 'assign': {
      const apart = maySit(move.by) && !touched.some((one) => one === move.by || houseOf(one) === houseOf(move.by));
      return (stage === 'assignment' || stage === 'decision') && apart
        ? { ...model, stage: 'decision', decider: move.by }
        : undefined;
    }
    case 'judge': {
      if (
        stage !== 'decision' ||
        move.by !== model.decider ||
        !found ||
        ORDER.indexOf(move.finding) > ORDER.indexOf(found.finding) ||
        (move.keeps && found.suspends && move.finding !== 'malicious') // none is suspended but for malice
      )
        return undefined;
      return {
        ...model,
        stage: 'over',
        final: true,
        found: { finding: move.finding, suspends: move.keeps && found.suspends },
      };
    }
    case 'time':
      if (stage === 'reply') return { ...model, stage: 'finding' };
      return stage === 'appealable' ? { ...model, stage: 'over', final: true } : undefined;
  }
}
