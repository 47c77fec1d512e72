import type { TipAction } from './action.js';
import { answerTip, type AnswerTip } from './answer-tip.js';
import { decideTip, type DecideTip } from './decide-tip.js';
import { giveTip, type GiveTip } from './give-tip.js';
import { storeTipPicture, type StoreTipPicture } from './store-picture.js';
import { secondTip, type SecondTip } from './second-tip.js';

/** Everything that somebody can do with a consumer's tip. */
export type TipCommand = GiveTip | StoreTipPicture | DecideTip | SecondTip | AnswerTip;

/** Who may do what, when: feature list, guard and menu in one. */
export const TIP_ACTIONS: { readonly [T in TipCommand['type']]: TipAction<Extract<TipCommand, { type: T }>> } = {
  GiveTip: giveTip,
  StoreTipPicture: storeTipPicture,
  DecideTip: decideTip,
  SecondTip: secondTip,
  AnswerTip: answerTip,
};
