import { excusedDelayOf } from '#domain/rulebook/step-of.js';
import { DELAY_REASONS } from '#messages/response/extension.js';
import { READINGS } from '#messages/calendar/derivation.js';
import { statementSection } from '../../sections/evidence.js';
import { deadlineSections, endsApart, ownWaitingEnd } from '../../sections/deadline.js';
import { itemsSection } from '../../sections/items.js';
import type { DocumentFacts } from '../../facts.js';
import type { Template, Tongue } from '../../template.js';

/** The delay as it was counted; of pairs that end apart it is the same one. */
const excusedIn = ({ deadline, pairs }: DocumentFacts) =>
  (deadline ?? pairs.find(({ due }) => due)?.due)?.derivation.extensions.at(-1);

/** The clause has two readings; the one applied is named (practice.md P7). */
const readingOf = (facts: DocumentFacts, { word }: Tongue): string => {
  const applied = excusedIn(facts)?.reading ?? excusedDelayOf(facts.rulebook).reading;
  return Object.hasOwn(READINGS, applied) ? word(READINGS[applied as keyof typeof READINGS]) : applied;
};

export const delayExcused: Template = (facts, tongue) => {
  const { say, word, clause } = tongue;
  const { deadline, rulebook, delay } = facts;
  const reason = excusedIn(facts)?.reason;
  const known =
    reason !== undefined && Object.hasOwn(DELAY_REASONS, reason)
      ? word(DELAY_REASONS[reason as keyof typeof DELAY_REASONS])
      : reason;
  const rule = clause(excusedDelayOf(rulebook).clause);
  const reading = readingOf(facts, tongue);
  return {
    paragraphs: [
      say(
        `案件经办人审查了投诉方提出的迟延事由及证明${known ? `（${known}）` : ''}，认定其因无法控制的客观原因不能按期报告。依据${rule}，相应的迟延不计入下列标的的等待期。`,
        `A case manager examined why the complainant could not report in time${known ? ` (${known})` : ''}, with its proof, and found the cause beyond its control. Under ${rule} that delay is not counted in the waiting period of the items below.`,
      ),
      deadline &&
        say(`等待期顺延至${tongue.deadline(deadline)}。`, `The waiting period now ends ${tongue.deadline(deadline)}.`),
      endsApart(facts, tongue),
      say(
        `对该条规定的期限上限存在两种理解，本次采用${reading}。`,
        `The limit in that clause can be read in two ways; this was counted by ${reading}.`,
      ),
      say('对本认定有异议的，请向案件经办人提出。', 'If you object to this, please tell the case manager.'),
    ],
    sections: [
      itemsSection(facts, tongue, ownWaitingEnd(tongue)),
      statementSection(say('认定的事由', 'The cause found'), delay?.cause),
      ...deadlineSections(facts, tongue),
    ],
  };
};
