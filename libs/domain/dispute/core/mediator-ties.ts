import { endOfDay, localDateAt, monthsAfter } from '../../calendar/local-date.js';
import type { Instant } from '../../kernel/message.js';
import type { ConflictClass } from '../../rulebook/panel-rules.js';
import type { NeutralContext, Tie } from './decision-context.js';

/**
 * What ties a mediator: kin, interest and every other relation to a party, who speaks for it, or whoever acted here. It
 * goes without waiver, whatever the association's basis in law (Commercial Mediation Regulation 20; People's Mediation
 * Law 15; procedures.md 1.8, Disclosure [S11][K-med]). That it mediated for the same party before is none: rosters live
 * by it.
 */
const TYING: ReadonlySet<ConflictClass> = new Set([
  'handled-the-dispute',
  'party-itself',
  'kin',
  'same-organisation',
  'shareholding',
  'representative',
  'agency',
  'client',
  'competitor',
]);

/** The recorded ties for which a mediator has to go. */
export const tiesOfMediator = (neutral: NeutralContext | undefined): readonly Tie[] =>
  (neutral?.ties ?? []).filter(({ conflict }) => TYING.has(conflict));

/** Years for which what has ended still ties a mediator; our choice, as of experts (house rules 16(7) and 16(8)). */
const YEARS = 3;

/** Those that tie at this instant. */
export const lastingTies = (ties: readonly Tie[], at: Instant): readonly Tie[] =>
  ties.filter(({ endedAt }) => endedAt === undefined || at < endOfDay(monthsAfter(localDateAt(endedAt), 12 * YEARS)));
