/**
 * What two sides can do to each other in one negotiation, as a person would explain it; knows no code of the product.
 */
export type Side = 'ana' | 'ben';
export type OfferState = 'standing' | 'accepted' | 'rejected' | 'countered' | 'withdrawn' | 'lapsed';
export type Model = {
  talks: 'none' | 'asked' | 'talking' | 'over';
  reason?: string;
  asker?: Side;
  offers: { by: Side; state: OfferState }[];
  settlements: number;
  /** Nothing is left in dispute; a breach that was found brings it back. */
  closed: boolean;
  promise: 'none' | 'open' | 'reported' | 'objected' | 'heard' | 'performed' | 'broken';
  /** Ben declared, and the waiting period runs; it can be stayed once, by both. */
  period: 'none' | 'running' | 'stayed';
  stayAsker?: Side;
};

export const newModel = (): Model => ({
  talks: 'none',
  offers: [],
  settlements: 0,
  closed: false,
  promise: 'none',
  period: 'none',
});

export type Move =
  | {
      readonly do:
        | 'ask'
        | 'agree'
        | 'leave'
        | 'offer'
        | 'counter'
        | 'accept'
        | 'reject'
        | 'withdraw'
        | 'report'
        | 'confirm'
        | 'object'
        | 'explain'
        | 'stay'
        | 'agree-stay';
      readonly by: Side;
    }
  | { readonly do: 'speak'; readonly by: Side | 'eve' }
  | { readonly do: 'intrude' }
  | { readonly do: 'lapse' }
  | { readonly do: 'declare' }
  | { readonly do: 'find'; readonly broken: boolean };

const context = ({ offers }: Model) => offers.find(({ state }) => state === 'standing');

/** Makes the move in the model; false if it has to be refused, which changes nothing. Ben pays, and Ana is paid. */
export function play(model: Model, move: Move): boolean {
  const { talks, promise, period } = model;
  const stands = context(model);
  const talking = talks === 'talking';
  switch (move.do) {
    case 'ask':
      if (talks === 'asked' || talking || model.closed) return false;
      Object.assign(model, { talks: 'asked', asker: move.by, offers: [], reason: undefined, stayAsker: undefined });
      return true;
    case 'agree':
      if (talks !== 'asked' || move.by === model.asker) return false;
      model.talks = 'talking';
      return true;
    case 'leave': // the model's leaver always says what fits
      if (talks !== 'asked' && !talking) return false;
      end(model, talking ? 'escalated' : move.by === model.asker ? 'withdrawn' : 'declined');
      return true;
    case 'offer':
      if (!talking || stands) return false;
      model.offers.push({ by: move.by, state: 'standing' });
      return true;
    case 'counter':
      if (!talking || !stands || stands.by === move.by) return false;
      stands.state = 'countered';
      model.offers.push({ by: move.by, state: 'standing' });
      return true;
    case 'reject':
    case 'accept':
      if (!talking || !stands || stands.by === move.by) return false;
      stands.state = move.do === 'reject' ? 'rejected' : 'accepted';
      if (move.do === 'reject') return true;
      end(model, 'settled');
      Object.assign(model, { settlements: model.settlements + 1, closed: true, promise: 'open', period: 'none' });
      return true;
    case 'withdraw':
      if (!talking || stands?.by !== move.by) return false;
      stands.state = 'withdrawn';
      return true;
    case 'lapse': // by the clock, after the offer's time
      if (!talking || !stands) return false;
      stands.state = 'lapsed';
      return true;
    case 'declare': // before all else
      model.period = 'running';
      return true;
    case 'stay': // nothing moves by the asking
      if (!talking || period !== 'running') return false;
      model.stayAsker = move.by;
      return true;
    case 'agree-stay':
      if (!talking || period !== 'running' || model.stayAsker === undefined || model.stayAsker === move.by)
        return false;
      Object.assign(model, { period: 'stayed', stayAsker: undefined });
      return true;
    case 'speak':
      return talking && move.by !== 'eve';
    case 'intrude': // somebody who is in no room accepts what stands there
      return false;
    case 'report':
      return step(model, move.by === 'ben' && promise === 'open', 'reported');
    case 'confirm':
      return step(model, move.by === 'ana' && ['open', 'reported', 'objected', 'heard'].includes(promise), 'performed');
    case 'object':
      return step(model, move.by === 'ana' && promise === 'reported', 'objected');
    case 'explain':
      return step(model, move.by === 'ben' && promise === 'objected', 'heard');
    case 'find':
      if (promise === 'heard' && move.broken) model.closed = false;
      return step(model, promise === 'heard', move.broken ? 'broken' : 'performed');
  }
}

const end = (model: Model, reason: string): void => void Object.assign(model, { talks: 'over', reason });

const step = (model: Model, may: boolean, to: Model['promise']): boolean => {
  if (may) model.promise = to;
  return may;
};
