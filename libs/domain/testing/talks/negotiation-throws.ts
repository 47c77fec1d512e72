import { pairParts } from '../../dispute/core/subject.js';
import { ana, ben, cai, mia } from '../core/actors.js';
import { from, keyOf, pairsOf, some, type Make } from '../core/any-record.js';

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
  AcceptNegotiation: ({ negotiations }, { a, b }) => ({
    data: { negotiationId: keyOf(negotiations, a) },
    by: from([ana, ben, cai], b) ?? ben,
  }),
  EndNegotiation: ({ negotiations }, { a, b, c }) => ({
    data: { negotiationId: keyOf(negotiations, a), reason: from(['declined', 'withdrawn', 'escalated'], b) },
    by: from([ana, ben, cai], c) ?? ben,
  }),
  ProposeStay: (dispute, { a, b, c }) => {
    const negotiationId = keyOf(dispute.negotiations, a);
    const pairs = some(dispute.negotiations[negotiationId]?.pairs ?? [], b);
    return { data: { negotiationId, pairs, days: c % 25 }, by: from([ana, ben, cai], c) ?? ana };
  },
  AgreeStay: ({ negotiations }, { a, b, c }) => {
    const negotiationId = keyOf(negotiations, a);
    const { pairs = [], days = 1 } = negotiations[negotiationId]?.stay ?? {};
    return { data: { negotiationId, pairs, days: c % 7 === 0 ? c : days }, by: from([ana, ben, cai], b) ?? ben };
  },
  ReportPerformance: (dispute, { a, b }) => ({
    data: { undertakingId: keyOf(dispute.undertakings, a), evidence: [] },
    by: from([ana, ben], b) ?? ben,
  }),
  ConfirmPerformance: ({ undertakings }, { a, b }) => ({
    data: { undertakingId: keyOf(undertakings, a) },
    by: from([ana, ben], b) ?? ana,
  }),
  AllegeBreach: ({ undertakings }, { a, b }) => ({
    data: { undertakingId: keyOf(undertakings, a), groundContentId: 'ground' },
    by: from([ana, ben], b) ?? ana,
  }),
  AnswerBreach: ({ undertakings }, { a, b }) => ({
    data: { undertakingId: keyOf(undertakings, a), answerContentId: 'answer' },
    by: from([ana, ben], b) ?? ben,
  }),
  DecideBreach: ({ undertakings }, { a, b }) => ({
    data: {
      undertakingId: keyOf(undertakings, a),
      outcome: b % 2 === 0 ? 'broken' : 'performed',
      reasonContentId: 'why',
    },
    by: mia,
  }),
} satisfies Readonly<Record<string, Make>>;
