import { claimsSection, evidenceSection, statementSection } from '../../sections/evidence.js';
import { historySection } from '../../sections/history.js';
import { itemsSection } from '../../sections/items.js';
import { complainantSection, respondentsSection } from '../../sections/parties.js';
import { rightSection } from '../../sections/right.js';
import type { Template } from '../../template.js';

/** The dispute's facts, ready for either side's application to a court for preservation (practice P14). */
export const preservationPapers: Template = (facts, tongue) => {
  const { say } = tongue;
  const declarations = facts.declarations ?? [];
  return {
    paragraphs: [
      say(
        '本材料由争议记录自动汇总，供申请诉前或者诉中行为保全时参考。是否申请、向哪一法院申请以及是否提供担保，由贵方决定；是否准许由人民法院裁定。',
        'These papers are drawn from the record of the dispute, for an application to a court for preservation before or during a suit. Whether, where and with what security to apply is yours to decide; whether it is granted is for the court.',
      ),
      facts.addressee.role === 'complainant'
        ? say(
            '申请时通常需要说明：权利基础、胜诉可能性、情况紧急和难以弥补的损害、利益衡量以及担保。',
            'An application usually explains: the right, the prospects, urgency and harm that cannot be made good, the balance of interests, and security.',
          )
        : say(
            '申请恢复链接或者解除措施时通常需要说明：不侵权的依据、继续采取措施造成的难以弥补的损害、利益衡量以及担保。',
            'An application to restore usually explains: why there is no infringement, the harm of a continued measure that cannot be made good, the balance of interests, and security.',
          ),
    ],
    sections: [
      complainantSection(facts, tongue),
      respondentsSection(facts, tongue),
      rightSection(facts, tongue),
      itemsSection(facts, tongue),
      historySection(facts.history ?? [], tongue),
      facts.addressee.role === 'complainant' && claimsSection(facts.claims ?? [], tongue),
      statementSection(say('投诉陈述', 'Statement of the complaint'), facts.statement),
      facts.addressee.role === 'complainant' &&
        evidenceSection(facts.evidence ?? [], tongue, say('投诉方的证据', 'The complainant’s evidence')),
      ...declarations.flatMap(({ statement, evidence }) => [
        statementSection(say('不侵权声明', 'Counter-notice'), statement),
        evidenceSection(evidence, tongue, say('声明所附证据', 'Evidence of the counter-notice')),
      ]),
    ],
  };
};
