import type { Command } from '../kernel/message.js';
import type { FindingsJudged, ListingsScreened } from './events.js';

/** Record what was found in texts of shops. */
export type ScreenListings = Command<
  'ScreenListings',
  Omit<ListingsScreened['data'], 'sender' | 'screenedById' | 'screenedAt'>
>;
/** Say what findings are: something to see to, or nothing and why. */
export type JudgeFindings = Command<
  'JudgeFindings',
  Pick<FindingsJudged['data'], 'findings' | 'judgement' | 'reason' | 'noteContentId'>
>;

export type ScreeningCommand = ScreenListings | JudgeFindings;
