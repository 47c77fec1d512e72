/**
 * How a panel is found, written a second time from docs/draw.md and the issue alone, with nothing of the engine.
 * Experts have no names here: a seat knows whether somebody is asked or sits, and how many are left to be asked.
 */
export type Who = 'ana' | 'ben';
export type Move =
  | { readonly do: 'request' }
  | { readonly do: 'consent' | 'object' | 'take-consent-back' | 'withdraw' | 'nonce'; readonly by: Who }
  | { readonly do: 'record' }
  | { readonly do: 'decide'; readonly outcome: 'rejected' | 'advisory-only' | 'no-competence' }
  | { readonly do: 'commit' | 'freeze' | 'value' | 'reveal' | 'guess' | 'time' }
  | { readonly do: 'accept' | 'accept-tied' | 'decline' | 'recuse' | 'remove'; readonly seat: number }
  | { readonly do: 'challenge'; readonly seat: number; readonly by: Who }
  | {
      readonly do: 'judge';
      readonly seat: number;
      readonly upheld: boolean;
      readonly frivolous: boolean;
      readonly own: boolean;
    };

type Stage =
  | 'none'
  | 'consent'
  | 'commit'
  | 'list'
  | 'nonces'
  | 'value'
  | 'reveal'
  | 'seats'
  | 'sitting'
  | 'stopped'
  | 'question'
  | 'over';
type Seat = 'vacant' | 'asked' | 'seated' | 'challenged';
type Kind = 'binding' | 'advice';
export type Model = {
  readonly stage: Stage;
  /** What a question holds up. */
  readonly held: Stage;
  readonly asker: Who;
  readonly kind: Kind;
  readonly bound: Readonly<Record<Who, 'no' | 'consent' | 'rules'>>;
  /** Ben is bound by rules beside whatever he consents to. */
  readonly ruled: boolean;
  readonly nonces: readonly Who[];
  readonly random: boolean;
  readonly seats: readonly Seat[];
  readonly challenger: readonly (Who | undefined)[];
  readonly reserve: number;
  readonly frivolous: Readonly<Record<Who, number>>;
  readonly outcome?: 'no-competence' | 'withdrawn';
};

export const newModel: Model = {
  stage: 'none',
  held: 'none',
  asker: 'ana',
  kind: 'binding',
  bound: { ana: 'no', ben: 'no' },
  ruled: false,
  nonces: [],
  random: false,
  seats: [],
  challenger: [],
  reserve: 0,
  frivolous: { ana: 0, ben: 0 },
};

const over = (model: Model, outcome: 'no-competence' | 'withdrawn'): Model => ({ ...model, stage: 'over', outcome });
const RUNS: readonly Stage[] = [
  'consent',
  'commit',
  'list',
  'nonces',
  'value',
  'reveal',
  'seats',
  'sitting',
  'stopped',
];
const everybody = ({ bound }: Model, by: readonly string[]): boolean =>
  by.includes(bound.ana) && by.includes(bound.ben);

/** With everybody bound it may bind; else it can advise. */
const settled = (model: Model): Model => ({
  ...model,
  stage: 'commit',
  kind: everybody(model, ['consent', 'rules']) ? model.kind : 'advice',
});

const withSeat = (model: Model, index: number, seat: Seat, challenger?: Who): Model => ({
  ...model,
  seats: model.seats.map((one, at) => (at === index ? seat : one)),
  challenger: model.challenger.map((one, at) => (at === index ? challenger : one)),
});

/** A seat falls free: the next of the reserve is asked, and a panel that sat stops. */
const freed = (model: Model, index: number): Model => {
  const { reserve, stage } = model;
  const next = withSeat({ ...model, reserve: Math.max(0, reserve - 1) }, index, reserve > 0 ? 'asked' : 'vacant');
  return stage === 'sitting'
    ? { ...next, stage: 'stopped' }
    : stage === 'question' && model.held === 'sitting'
      ? { ...next, held: 'stopped' }
      : next;
};

/** With the last seat taken the panel is there, or goes on. */
const filled = (model: Model): Model => {
  const full = model.seats.length > 0 && model.seats.every((seat) => seat === 'seated' || seat === 'challenged');
  return full && (model.stage === 'seats' || model.stage === 'stopped') ? { ...model, stage: 'sitting' } : model;
};

/** What the move makes of it; undefined: it is refused. */
export function play(model: Model, move: Move): Model | undefined {
  const { stage, seats, bound } = model;
  const seat = 'seat' in move && stage !== 'over' ? seats[move.seat] : undefined;
  switch (move.do) {
    case 'request':
      // one at a time, and another after its end
      return stage === 'none' || stage === 'over' ? { ...newModel, stage: 'consent' } : undefined;
    case 'consent': {
      if (stage !== 'consent' || bound[move.by] === 'consent') return undefined;
      const next: Model = { ...model, bound: { ...bound, [move.by]: 'consent' } };
      return everybody(next, ['consent']) ? settled(next) : next;
    }
    case 'record':
      return stage === 'consent' ? { ...model, bound: { ...bound, ben: 'rules' }, ruled: true } : undefined;
    case 'object':
      return RUNS.includes(stage) ? { ...model, stage: 'question', held: stage, asker: move.by } : undefined;
    case 'take-consent-back':
      if (!RUNS.includes(stage) || bound[move.by] !== 'consent') return undefined;
      return {
        ...model,
        stage: 'question',
        held: stage,
        asker: move.by,
        bound: { ...bound, [move.by]: move.by === 'ben' && model.ruled ? 'rules' : 'no' },
      };
    case 'decide':
      return decided(model, move.outcome);
    case 'withdraw':
      // a list that is frozen is drawn from
      return ['consent', 'commit', 'list'].includes(stage) && move.by === 'ana' ? over(model, 'withdrawn') : undefined;
    case 'commit':
      return stage === 'commit' ? { ...model, stage: 'list' } : undefined;
    case 'freeze':
      return stage === 'list' ? { ...model, stage: 'nonces' } : undefined;
    case 'nonce':
      return stage === 'nonces' && !model.nonces.includes(move.by)
        ? { ...model, nonces: [...model.nonces, move.by] }
        : undefined;
    case 'value':
      return stage === 'value' ? { ...model, stage: 'reveal', random: true } : undefined;
    case 'reveal':
      if (stage !== 'reveal') return undefined;
      return {
        ...model,
        stage: 'seats',
        seats: ['asked', 'asked', 'asked'],
        challenger: [undefined, undefined, undefined],
        reserve: 2,
      };
    case 'guess':
      return undefined; // no other secret will do
    case 'time':
      return passed(model);
    case 'accept':
      return seat === 'asked' ? filled(withSeat(model, move.seat, 'seated')) : undefined;
    case 'accept-tied':
      return undefined; // without the declaration nobody sits
    case 'decline':
      return seat === 'asked' ? freed(model, move.seat) : undefined;
    case 'recuse':
      return seat === 'seated' || seat === 'challenged' ? freed(model, move.seat) : undefined;
    case 'remove':
      return undefined; // only of a panel whose time is over
    case 'challenge':
      return seat === 'seated' && model.frivolous[move.by] < 2
        ? withSeat(model, move.seat, 'challenged', move.by)
        : undefined;
    case 'judge': {
      const by = model.challenger[move.seat];
      if (seat !== 'challenged' || by === undefined || move.own || (move.upheld && move.frivolous)) return undefined;
      if (move.upheld) return freed(withSeat(model, move.seat, 'seated'), move.seat);
      const count = model.frivolous[by] + (move.frivolous ? 1 : 0);
      return { ...withSeat(model, move.seat, 'seated'), frivolous: { ...model.frivolous, [by]: count } };
    }
  }
}

const decided = (model: Model, outcome: 'rejected' | 'advisory-only' | 'no-competence'): Model | undefined => {
  const { stage, held, kind, bound, asker } = model;
  if (stage !== 'question') return undefined;
  if (outcome === 'no-competence') return over(model, 'no-competence');
  if (outcome === 'advisory-only') return filled({ ...model, stage: held, kind: 'advice' });
  // nobody is bound against its will
  if (held !== 'consent' && kind === 'binding' && bound[asker] === 'no') return undefined;
  return filled({ ...model, stage: held });
};

/** What ends by itself ends now; nothing but that. */
const passed = (model: Model): Model | undefined => {
  switch (model.stage) {
    case 'consent':
      return settled(model);
    case 'nonces':
      return model.nonces.length > 0 ? { ...model, stage: 'reveal', random: true } : { ...model, stage: 'value' };
    case 'value':
      return { ...model, stage: 'reveal' };
    default:
      return undefined;
  }
};
