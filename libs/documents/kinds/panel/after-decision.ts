import { ADOPTIONS_NAMED, FINAL_BY_NAMED } from '#messages/panel/decision.js';
import { statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import type { DocumentFacts } from '../../facts.js';
import type { Template, Tongue } from '../../template.js';

const news = ({ afterDecision, number }: DocumentFacts, { say, word }: Tongue): string => {
  const { final } = afterDecision ?? {};
  switch (afterDecision?.state) {
    case 'review-refused':
      return say(
        `编号${number}争议的复核申请未获准许，理由附后。${final ? `结论已成为最终结论：${word(FINAL_BY_NAMED[final])}。` : ''}`,
        `The review asked for in dispute ${number} was refused, for the reason below.${final ? ` The decision is final: ${word(FINAL_BY_NAMED[final])}.` : ''}`,
      );
    case 'clarified':
      return say(
        `一方就编号${number}争议的结论提出的疑问，专家组已作出说明，附后；结论内容不变。`,
        `What a party asked about the decision in dispute ${number} the panel makes clear below; what was decided does not change.`,
      );
    case 'clarification-refused':
      return say(
        `一方申请更正或者说明编号${number}争议的结论，经审查不予更正、说明，理由附后；结论内容不变。`,
        `A party asked for the decision in dispute ${number} to be corrected or made clear. It stands as it is, for the reason below.`,
      );
    case 'published':
      return say(
        `编号${number}争议的结论已以脱敏形式公开，不含当事人和专家的名称。`,
        `The decision in dispute ${number} was published in redacted form; it names neither parties nor experts.`,
      );
    case 'published-corrected':
      return say(
        `编号${number}争议的结论更正后，已以脱敏形式重新公开，替换此前公开的文本；不含当事人和专家的名称。`,
        `The corrected decision in dispute ${number} was published in redacted form, in the place of the text that was published before; it names neither parties nor experts.`,
      );
    default:
      return say(
        `平台已就编号${number}争议的结论逐项答复。采纳的，按结论办理；不采纳或者部分采纳的，理由见下。`,
        `The platform answered for each item what it makes of the decision in dispute ${number}. What it adopts is carried out as decided; where it departs, or adopts in part, its reason is below.`,
      );
  }
};

/** What followed a decision: the platform's answers, a refused review, what was made clear, its publication. */
export const afterDecision: Template = (facts, tongue) => {
  const { say, word } = tongue;
  const told = ({ adoption, reason }: DocumentFacts['pairs'][number]): readonly string[] => [
    ...(adoption ? [`${say('平台：', 'the platform ')}${word(ADOPTIONS_NAMED[adoption])}`] : []),
    ...(adoption && reason !== undefined ? [`${say('理由：', 'reason: ')}${reason}`] : []),
  ];
  return {
    paragraphs: [news(facts, tongue)],
    sections: [
      facts.afterDecision?.state === 'answered' && itemsSection(facts, tongue, told),
      statementSection(
        facts.afterDecision?.state === 'clarified' ? say('说明', 'Made clear') : say('理由', 'Reason'),
        facts.reason,
      ),
    ],
  };
};
