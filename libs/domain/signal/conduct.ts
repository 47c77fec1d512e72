import { daysBetween, localDateAt } from '../calendar/local-date.js';
import { pairOf } from '../dispute/core/pairs.js';
import { getStage } from '../dispute/core/state.js';
import type { Detector } from './file.js';
import { isVoid } from './found.js';
import { eventsOf, factOf, type Happened, type Past } from './past.js';

/**
 * M12: most of many respondents compete with the complainant, as the association's own graph of affiliations says. To
 * complain of competitors is lawful by itself.
 */
export const targetsCompetitors: Detector = ({ subject, competitors, rules: { competitors: rule } }) => {
  const respondents = subject.dispute.respondents.map(({ respondentId }) => respondentId);
  const rivals = respondents.filter((id) => competitors?.has(id) === true);
  if (rivals.length < rule.least || rivals.length * 1_000 < respondents.length * rule.share) return [];
  const facts = eventsOf(subject, 'ComplaintFiled').map((event) => factOf(subject, event));
  const numbers = { competitors: rivals.length, respondents: respondents.length };
  return [{ code: 'targets-competitors', aboutId: subject.complainantId, weight: 'medium', numbers, facts }];
};

/** What proved that a notice is wrong: a person who reviewed what could not wait, or a finding that stands. */
const proofs = (past: Past): readonly Happened[] => [
  ...eventsOf(past, 'UrgentNoticeFoundWrong'),
  ...eventsOf(past, 'FaithFound').filter(
    ({ data }) => data.side === 'complaint' && data.finding !== 'founded' && !isVoid(past, data.reviewId),
  ),
];

/** M14: not withdrawn within days after the proof that the notice is wrong, while something of it is still open. */
export const keptAfterProof: Detector = ({ subject, at, rules: { proof } }) => {
  const isOpen = subject.dispute.noticed.some((pair) => getStage(subject.dispute, pairOf(pair)).stage !== 'closed');
  const proved = proofs(subject).filter(({ meta }) => daysBetween(localDateAt(meta.at), localDateAt(at)) > proof.days);
  if (!isOpen || proved.length === 0) return [];
  const facts = proved.map((event) => factOf(subject, event));
  return [
    {
      code: 'kept-after-proof',
      aboutId: subject.complainantId,
      weight: 'strong',
      numbers: { days: proof.days },
      facts,
    },
  ];
};

/** M17: complaints that their complainant did not carry on: what was missing was asked for and never came. */
export const notCarriedOn: Detector = ({ subject, others, rules: { abandoned } }) => {
  const own = others.filter(({ complainantId }) => complainantId === subject.complainantId);
  const left = own.flatMap((past) => {
    const asked = eventsOf(past, 'CureRequested').at(-1);
    const { stage, reason } = getStage(past.dispute, 'dispute');
    const cured = eventsOf(past, 'MaterialsCured').some(
      ({ position }) => asked !== undefined && position > asked.position,
    );
    return asked && !cured && stage === 'closed' && reason !== 'withdrawn' ? [factOf(past, asked)] : [];
  });
  if (left.length < abandoned.complaints) return [];
  return [
    {
      code: 'not-carried-on',
      aboutId: subject.complainantId,
      weight: 'medium',
      numbers: { complaints: left.length },
      facts: left,
    },
  ];
};
