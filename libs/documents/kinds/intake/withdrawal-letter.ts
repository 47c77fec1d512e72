import { itemsSection } from '../../sections/items.js';
import { statementSection } from '../../sections/evidence.js';
import type { Template } from '../../template.js';

/**
 * In the complainant's name; names items and respondents, and lifts at once (practice.md P10). What was given for it
 * stays with the association.
 */
export const withdrawalLetter: Template = (facts, tongue) => {
  const { say, instant } = tongue;
  const { complainant, withdrawal, number } = facts;
  const at = withdrawal && instant(withdrawal.at);
  return {
    paragraphs: [
      say(
        `${complainant.name}${at ? `于${at}` : ''}撤回编号${number}争议中对下列标的的投诉。`,
        `${complainant.name} withdraws the complaint in dispute ${number} about the items below${at ? `, as of ${at}` : ''}.`,
      ),
      facts.addressee.role === 'platform'
        ? say(
            '请贵平台立即解除因本次投诉对下列标的采取的措施，并反馈执行结果。未列出的标的不受影响。',
            'Please lift at once the measures taken on these items because of the complaint, and report that it is done. Items that are not listed stay as they are.',
          )
        : say(
            '本协会已要求平台立即解除因本次投诉对下列标的采取的措施。未列出的标的不受影响。',
            'The platform has been asked to lift at once the measures taken on these items because of the complaint. Items that are not listed stay as they are.',
          ),
    ],
    sections: [
      itemsSection(facts, tongue, undefined, say('撤回投诉的标的', 'The items withdrawn')),
      statementSection(say('投诉方的说明', 'The complainant’s reason'), withdrawal?.reason),
    ],
    closing: [
      say(
        `本函由${facts.association['zh-CN']}协助生成并送达。`,
        `Prepared and served with the help of ${facts.association.en}.`,
      ),
    ],
    signed: complainant.name,
  };
};
