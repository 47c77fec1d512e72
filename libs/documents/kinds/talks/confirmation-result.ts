import { CONFIRMATION_RESULTS_NAMED, OTHER_WAYS } from '#messages/talks/confirmations.js';
import { statementSection } from '../../sections/evidence.js';
import type { Template } from '../../template.js';

/** What the court did with the application, and what can be done now. */
export const confirmationResult: Template = ({ number, agreement, rulebook }, { say, word, clause }) => {
  const confirmation = agreement?.confirmation;
  const result = confirmation?.result;
  const rules = rulebook.confirmation;
  return {
    paragraphs: [
      result &&
        say(
          `编号${number}争议调解协议的司法确认：${word(CONFIRMATION_RESULTS_NAMED[result])}。`,
          `Dispute ${number}, judicial confirmation: ${word(CONFIRMATION_RESULTS_NAMED[result])}.`,
        ),
      result === 'confirmed' &&
        rules &&
        say(
          `一方拒绝履行或者未全部履行的，他方可以自履行期限最后一日起${rules.enforcement.years}年内向人民法院申请执行（${clause(rules.enforcement.clause)}）。`,
          `If a party does not perform, another may apply for enforcement within ${rules.enforcement.years} years from the last day for performance (${clause(rules.enforcement.clause)}).`,
        ),
      result !== 'confirmed' &&
        say(
          '调解协议仍有合同效力，当事人可以再次调解、变更协议或者另行起诉。',
          'The agreement still binds as a contract; the parties may mediate again, change it, or sue.',
        ),
      result !== 'confirmed' && word(OTHER_WAYS),
    ],
    sections: [statementSection(say('说明', 'Details'), confirmation?.details)],
  };
};
