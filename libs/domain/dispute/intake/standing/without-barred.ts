import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { barredOf, barsOver } from '../../core/barred.js';
import { complainantOf } from '../../core/parties.js';
import type { Dispute, DisputeEvent } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import type { PairsBarred } from './events.js';

/**
 * What is accepted although some of its pairs are within a bar: these are closed first, with a letter that names the
 * order or finding, and the rest is accepted as if they had never been asked for. Nothing where no bar reaches them.
 */
export const withoutBarred = (
  waiting: readonly PairSubject[],
  { right, filedAs }: Pick<Dispute, 'right' | 'filedAs'>,
  at: Instant,
  file: DisputeFile,
): { readonly events: readonly DisputeEvent[]; readonly file: DisputeFile } => {
  const { dispute, context } = file;
  const pairs = barredOf({ right, filedAs }, waiting, context, at);
  if (pairs.length === 0) return { events: [], file };
  const bars = barsOver({ right, filedAs }, pairs, context, at);
  const barred: PairsBarred = { type: 'PairsBarred', data: { pairs, bars, effectiveAt: at } };
  const told = orderServiceOnParty(file, complainantOf(dispute), { document: 'rejection', pairs, at });
  const events = [barred, told];
  return { events, file: { ...file, dispute: file.evolve(dispute, events) } };
};
