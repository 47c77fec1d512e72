import type { Detector } from './file.js';
import { eventsOf, factOf } from './past.js';

const UNSTABLE = ['invalidation-pending', 'invalidated-not-final', 'partly-invalidated', 'evaluation-unfavourable'];

/** M02, M03: the right of the register is not in force now, was refused at its check, or is unstable. */
export const rightNotInForce: Detector = ({ subject, right }) => {
  if (!right) return [];
  const unstable = right.flags.filter((flag) => UNSTABLE.includes(flag));
  if (right.notInForce === undefined && !right.refused && unstable.length === 0) return [];
  const weight = right.notInForce !== undefined || right.refused ? 'hard' : 'medium';
  const facts = eventsOf(subject, 'ComplaintFiled').map((event) => factOf(subject, event));
  return [
    { code: 'right-not-in-force', aboutId: subject.complainantId, weight, numbers: { flags: unstable.length }, facts },
  ];
};

/** M04: filed by a representative without its paper, or by an account whose authority has ended or run out. */
export const authorityMissing: Detector = ({ subject, authority, rulebook, at }) => {
  const papers = new Set(rulebook.materials.filter(({ required }) => required === 'if-agent').map(({ code }) => code));
  const sent = subject.dispute.materials.some(({ code, evidenceIds }) => papers.has(code) && evidenceIds.length > 0);
  const missing = subject.dispute.filedAs === 'agent' && papers.size > 0 && !sent;
  const over = authority !== undefined && (authority.ended || (authority.until !== undefined && authority.until < at));
  if (!missing && !over) return [];
  const facts = eventsOf(subject, 'ComplaintFiled').map((event) => factOf(subject, event));
  return [{ code: 'authority-missing', aboutId: subject.complainantId, weight: 'hard', numbers: {}, facts }];
};

/**
 * M15: one account files under several names against the same respondent. What it is compared by is the account that
 * signed in here, nothing else: no device, no bank.
 */
export const manyNames: Detector = ({ subject, others, rules: { manyNames: rule } }) => {
  const respondents = new Set(subject.dispute.respondents.map(({ respondentId }) => respondentId));
  const same = others.filter(
    ({ filedBy, dispute }) =>
      filedBy === subject.filedBy && dispute.respondents.some(({ respondentId }) => respondents.has(respondentId)),
  );
  const names = new Set([subject, ...same].map(({ complainantId }) => complainantId));
  if (names.size < rule.parties) return [];
  const facts = [subject, ...same].flatMap((past) =>
    eventsOf(past, 'ComplaintFiled').map((event) => factOf(past, event)),
  );
  return [
    {
      code: 'one-hand-many-names',
      aboutId: subject.complainantId,
      weight: 'weak',
      numbers: { parties: names.size },
      facts,
    },
  ];
};
