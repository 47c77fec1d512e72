import { houseStepOf } from '#domain/rulebook/step-of.js';
import { claimsSection, evidenceSection, statementSection } from '../../sections/evidence.js';
import { limitationSection } from '../../sections/limitation.js';
import { itemsSection } from '../../sections/items.js';
import { complainantSection, respondentsSection } from '../../sections/parties.js';
import { rightSection } from '../../sections/right.js';
import { rows, type Template, type Tongue } from '../../template.js';

/**
 * Told with care: whether a request to the association interrupts limitation rests on its lawful standing (practice.md
 * P17), which a court decides.
 */
const onLimitation = ({ say }: Tongue): string =>
  say(
    '关于诉讼时效：向依法有权解决相关民事纠纷的组织提出保护权利的请求，可以引起诉讼时效中断。本回执可以证明贵方提出请求的时间和内容；本次投诉是否产生诉讼时效中断的效力，由人民法院依法认定。诉讼时效即将届满的，请不要仅依赖本次投诉，建议及时咨询律师或者向人民法院起诉。',
    'On limitation: a request for protection made to a body that may lawfully resolve such civil disputes can interrupt the limitation period. This receipt proves when and for what the request was made; whether it had that effect in this matter is for a court to decide. If the limitation period is about to end, please do not rely on this complaint alone: take legal advice or sue in time.',
  );

export const receipt: Template = (facts, tongue) => {
  const { say, instant, period, deadline } = tongue;
  const check = houseStepOf(facts.rulebook, 'check-materials').within;
  return {
    paragraphs: [
      say(
        `本协会已收到贵方提交的维权投诉，编号${facts.number}，提交时间为${instant(facts.filedAt)}。感谢贵方的信任。本回执签发后不再更改。`,
        `The association has received your complaint. Its number is ${facts.number}; it was filed on ${instant(facts.filedAt)}. Thank you for your trust. This receipt does not change afterwards.`,
      ),
      say(
        `接下来，案件经办人将在${period(check)}内审查材料${facts.deadline ? `（至${deadline(facts.deadline)}）` : ''}。材料有缺陷的，本协会将一次性告知全部缺陷和补正期限；材料齐全、符合受理条件的，本协会将予以受理，向平台发出侵权通知，并向被投诉方转送。`,
        `What happens next: a case manager checks the materials within ${period(check)}${facts.deadline ? ` (until ${deadline(facts.deadline)})` : ''}. If anything is missing you are told all of it at once, with time to send it. If the complaint is complete it is accepted: the platform gets a notice of infringement, and each respondent is told.`,
      ),
      onLimitation(tongue),
    ],
    sections: [
      rows(say('回执信息', 'Receipt'), [
        [say('编号', 'Number'), facts.number],
        [say('提交时间', 'Filed'), instant(facts.filedAt)],
        [say('提交内容校验值', 'Hash of what was filed'), facts.filedHash],
        [say('真实性书面保证版本', 'Declaration of truth, version'), facts.declaration],
        [say('适用规则', 'Rulebook'), `${tongue.word(facts.rulebook.title)} ${facts.rulebook.version}`],
      ]),
      limitationSection(facts, tongue),
      complainantSection(facts, tongue),
      rightSection(facts, tongue),
      respondentsSection(facts, tongue),
      itemsSection(facts, tongue),
      claimsSection(facts.claims ?? [], tongue),
      statementSection(say('投诉陈述', 'Statement'), facts.statement),
      evidenceSection(facts.evidence ?? [], tongue, say('提交的证据', 'Evidence filed')),
    ],
    closing: [
      say(
        '请妥善保存本回执和编号，后续办理和查询均以该编号为准。',
        'Please keep this receipt and the number; everything later goes by it.',
      ),
    ],
  };
};
