import { pairParts } from '../dispute/subject.js';
import { ana, ben, cai } from './actors.js';
import { from, keyOf, pairsOf, some, type Make } from './any-record.js';

/** Throws of a negotiation, by either side. */
export const anyNegotiation = {
  ProposeNegotiation: (dispute, { a, b, c }) => {
    const pairs = some(pairsOf(dispute), a);
    const whose = pairParts(pairs[0] ?? 'pair:none:none').respondentId;
    return {
      data: { pairs: b % 5 === 0 ? pairs : pairs.filter((pair) => pairParts(pair).respondentId === whose) },
      by: from([ana, whose === 'cai' ? cai : ben], c) ?? ana,
    };
  },
  AcceptNegotiation: ({ negotiations }, { a, b }) => ({ data: { negotiationId: keyOf(negotiations, a) }, by: from([ana, ben, cai], b) ?? ben }),
  EndNegotiation: ({ negotiations }, { a, b, c }) => ({
    data: { negotiationId: keyOf(negotiations, a), reason: from(['declined', 'withdrawn', 'escalated'], b) },
    by: from([ana, ben, cai], c) ?? ben,
  }),
} satisfies Readonly<Record<string, Make>>;
