import { table } from '../../core/action.js';
import { raiseAgain } from './raise-again.js';
import { admitRound } from './admit-round.js';
import { refuseRound } from './refuse-round.js';
import { listSideEffects } from './list-side-effects.js';
import { confirmUndone } from './confirm-undone.js';
import { tellSideEffect } from './tell-side-effect.js';
import { endUndoing } from './end-undoing.js';

/** Everything that concerns a complaint that is raised again, and what a measure did besides. */
export const RENEWAL_ACTIONS = table({
  RaiseAgain: raiseAgain,
  AdmitRound: admitRound,
  RefuseRound: refuseRound,
  ListSideEffects: listSideEffects,
  ConfirmUndone: confirmUndone,
  TellSideEffect: tellSideEffect,
  EndUndoing: endUndoing,
});
