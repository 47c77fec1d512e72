import { LEGAL_KINDS_NAMED } from '#messages/panel/words.js';
import { REMEDIES_NAMED } from '#messages/panel/decision.js';
import { awardSection } from '../../sections/award.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** To the platform: what was decided of its items, and that it answers each by the day (practice P27). */
export const adoptionRequest: Template = (facts, tongue) => {
  const { say, word, deadline } = tongue;
  const { legalKind = 'advisory-opinion', binding = false } = facts.afterDecision ?? {};
  const by = facts.deadline ? deadline(facts.deadline) : undefined;
  return {
    paragraphs: [
      legalKind === 'arbitral-award'
        ? say(
            `仲裁机构已就编号${facts.number}争议的下列标的作出仲裁结果。请${by ? `在${by}前` : ''}逐项答复：采纳、部分采纳，或者不采纳；部分采纳或者不采纳的，请说明理由，理由将告知各方当事人。`,
            `An arbitration commission has decided about the items below of dispute ${facts.number}. Please answer for each item${by ? ` by ${by}` : ''} whether you adopt it, adopt it in part, or depart from it; for the latter two with the reason, which the parties are told.`,
          )
        : say(
            `编号${facts.number}争议的专家组已就下列标的作出结论，性质为${word(LEGAL_KINDS_NAMED[legalKind])}。请${by ? `在${by}前` : ''}逐项答复：采纳、部分采纳，或者不采纳；部分采纳或者不采纳的，请说明理由，理由将告知各方当事人。`,
            `The panel of experts in dispute ${facts.number} has decided about the items below; what it gives is ${word(LEGAL_KINDS_NAMED[legalKind])}. Please answer for each item${by ? ` by ${by}` : ''} whether you adopt it, adopt it in part, or depart from it; for the latter two with the reason, which the parties are told.`,
          ),
      binding
        ? say(
            '贵平台已同意受该结论约束，协会将记录其履行情况。',
            'You agreed to be bound by it, and the association records whether it is performed.',
          )
        : say(
            '不采纳不构成过错。采纳的，协会将按措施程序提出要求。',
            'To depart is no failure. What you adopt is then asked of you as a measure.',
          ),
    ],
    sections: [
      awardSection(facts, tongue),
      itemsSection(facts, tongue, ({ decided }) =>
        decided ? [`${say('结论：', 'decided: ')}${word(REMEDIES_NAMED[decided])}`] : [],
      ),
    ],
  };
};
