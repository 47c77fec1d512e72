/**
 * What two sides and their mediator can do in one mediation, as a person would explain it; knows no code of the
 * product.
 */
export type Side = 'ana' | 'ben';
export type Neutral = 'max' | 'pia';
export type Answer = 'accept' | 'refuse';
export type Model = {
  stage: 'invited' | 'choosing' | 'asked' | 'mediating' | 'over';
  outcome?: 'refused' | 'withdrawn' | 'not-settled' | 'settled';
  consents: Side[];
  choices: { ana?: Neutral; ben?: Neutral };
  mediator?: Neutral;
  former: Neutral[];
  proposals: { ana?: Answer; ben?: Answer }[];
  /** What was put to the newest version of the agreement. */
  agreement?: { signed: Side[]; mediator: boolean; seal: boolean };
};

export const newModel = (): Model => ({ stage: 'invited', consents: [], choices: {}, former: [], proposals: [] });

export type Move =
  | { readonly do: 'consent' | 'refuse' | 'withdraw' | 'sign'; readonly by: Side }
  | { readonly do: 'choose'; readonly by: Side; readonly whom: Neutral }
  | { readonly do: 'answer'; readonly by: Side | 'eve'; readonly says: Answer }
  | { readonly do: 'accept' | 'decline' | 'propose' | 'draw' | 'countersign' | 'end'; readonly by: Neutral }
  | { readonly do: 'seal' };

export const isAccepted = ({ ana, ben }: Model['proposals'][number]): boolean => ana === 'accept' && ben === 'accept';

/** Makes the move in the model; false if it has to be refused, which changes nothing. */
export function play(model: Model, move: Move): boolean {
  const { stage, consents, choices, mediator, former, proposals, agreement } = model;
  const mediates = (by: string): boolean => stage === 'mediating' && by === mediator;
  const last = proposals.at(-1);
  switch (move.do) {
    case 'consent':
      if (stage !== 'invited' || consents.includes(move.by)) return false;
      consents.push(move.by);
      if (consents.length === 2) model.stage = 'choosing';
      return true;
    case 'refuse': // a consent may be taken back as long as the other has given none
      return stage === 'invited' && end(model, 'refused');
    case 'choose':
      if (stage !== 'choosing' || former.includes(move.whom)) return false;
      choices[move.by] = move.whom;
      if (choices.ana === choices.ben) Object.assign(model, { stage: 'asked', mediator: move.whom, choices: {} });
      return true;
    case 'accept':
      if (stage !== 'asked' || move.by !== mediator) return false;
      model.stage = 'mediating';
      return true;
    case 'decline':
      if (stage !== 'asked' || move.by !== mediator) return false;
      former.push(move.by);
      Object.assign(model, { stage: 'choosing', mediator: undefined });
      return true;
    case 'withdraw': // what all have signed binds until it is sealed, or a new version takes its place
      return stage !== 'invited' && stage !== 'over' && !isAwaited(agreement) && end(model, 'withdrawn');
    case 'propose': // one at a time: who refused one keeps it standing to its end, and so tells nothing
      if (!mediates(move.by) || (last && !isAccepted(last))) return false;
      proposals.push({});
      return true;
    case 'answer':
      if (stage !== 'mediating' || move.by === 'eve' || !last || last[move.by]) return false;
      last[move.by] = move.says;
      return true;
    case 'draw': // a new version is signed anew
      if (!mediates(move.by)) return false;
      model.agreement = { signed: [], mediator: false, seal: false };
      return true;
    case 'sign':
      if (stage !== 'mediating' || !agreement || agreement.signed.includes(move.by)) return false;
      agreement.signed.push(move.by);
      return settled(model, agreement);
    case 'countersign':
      if (!mediates(move.by) || !agreement || agreement.mediator) return false;
      agreement.mediator = true;
      return settled(model, agreement);
    case 'seal':
      if (stage !== 'mediating' || !agreement || agreement.seal) return false;
      agreement.seal = true;
      return settled(model, agreement);
    case 'end':
      return mediates(move.by) && end(model, 'not-settled');
  }
}

const isAwaited = (agreement: Model['agreement']): boolean =>
  agreement?.signed.length === 2 && agreement.mediator && !agreement.seal;

const end = (model: Model, outcome: NonNullable<Model['outcome']>): true => (
  Object.assign(model, { stage: 'over', outcome }),
  true
);

/** It binds once both, the mediator and the body have put their names to the same version. */
const settled = (model: Model, { signed, mediator, seal }: NonNullable<Model['agreement']>): true =>
  signed.length === 2 && mediator && seal ? end(model, 'settled') : true;
