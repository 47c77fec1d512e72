import { AUTHORITY_NAMES, REFERRAL_OUTCOMES, REFERRAL_REASONS } from '#messages/conduct/referrals.js';
import { statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import { rows, type Template } from '../../template.js';

/** To the complainant: where the matter went, and what was answered (practice P17). */
export const referral: Template = (facts, tongue) => {
  const { say, word, instant } = tongue;
  const one = facts.referral;
  return {
    paragraphs: [
      one?.outcome
        ? say(
            `主管机关已答复：${word(REFERRAL_OUTCOMES[one.outcome])}。`,
            `The authority has answered: ${word(REFERRAL_OUTCOMES[one.outcome])}.`,
          )
        : say(
            `本协会已将下列标的${one ? `移送${word(AUTHORITY_NAMES[one.kind])}` : '移送主管机关'}。本案程序不受影响，期限照常计算。`,
            `The association has handed the items below to ${one ? word(AUTHORITY_NAMES[one.kind]) : 'an authority'}. This dispute goes on, and so do its periods.`,
          ),
    ],
    sections: [
      rows(say('移送信息', 'The referral'), [
        [say('机关', 'Authority'), one?.name],
        [say('对方编号', 'Its number'), one?.number],
        [say('时间', 'When'), one && instant(one.at)],
        [say('原因', 'Why'), one?.reason && word(REFERRAL_REASONS[one.reason])],
      ]),
      statementSection(say('说明', 'In words'), one?.text),
      itemsSection(facts, tongue),
    ],
  };
};
