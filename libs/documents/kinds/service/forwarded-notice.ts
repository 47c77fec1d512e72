import { stepOf } from '#domain/rulebook/step-of.js';
import { claimed, type Claim } from '../../claims.js';
import { deadlineSection } from '../../sections/deadline.js';
import { evidenceSection, statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import { clausesFor, lawOfPair, lawsOf, type Law } from '../../sections/laws.js';
import { complainantSection } from '../../sections/parties.js';
import { rightSection } from '../../sections/right.js';
import type { DocumentFacts } from '../../facts.js';
import type { Template, Tongue } from '../../template.js';

/** The window is the association's own: the law sets none, and a late counter-notice still counts (practice.md P4). */
const untilWhen = ({ deadline, rulebook }: DocumentFacts, tongue: Tongue): string => {
  const { say, period, clause } = tongue;
  const step = stepOf(rulebook, 'awaiting-counter-notice');
  const [within, by] = [period(step.within), deadline && tongue.deadline(deadline)];
  return say(
    `请在本通知到达之日起${within}内${by ? `（至${by}）` : ''}提交声明。该期限是${clause(step.clause)}规定的答复期，并非法律规定的期限；逾期提交的，只要相关标的上的措施仍在执行，本协会仍予接收并转送。`,
    `Please file it within ${within} of the arrival of this notice${by ? ` (until ${by})` : ''}. This is the association’s own time for an answer (${clause(step.clause)}), not one set by law: a later counter-notice is still accepted and forwarded as long as a measure stands on the item.`,
  );
};

/** What a counter-notice must hold (法发〔2020〕32号 art. 7; Civil Code 1196). */
const contents = ({ right }: DocumentFacts, { say }: Tongue): readonly string[] => [
  say('声明人的真实身份信息和有效联系方式', 'your true identity, and how you can be reached'),
  say(
    '能够准确定位、要求终止必要措施的商品或者服务的信息（请逐项指明标的）',
    'information that pins down each item on which the measure is to end; please name the items',
  ),
  say(
    '权属证明、授权证明等不存在侵权行为的初步证据',
    'prima facie evidence that there is no infringement, such as proof of ownership or licence',
  ),
  ...(right?.kind === 'patent'
    ? [
        say(
          '涉及专利的，技术特征或者设计特征的对比说明',
          'as a patent is concerned, a comparison of technical or design features',
        ),
      ]
    : []),
  say('声明真实性的书面保证', 'a written guarantee that the counter-notice is true'),
  say('以上内容以书面形式提交，可以在线填写', 'all of it in writing; the online form will do'),
];

/** By each law for its own items. */
const whatACounterNoticeDoes = ({ rule, waitingPeriod, about }: Law, { say, clause, period }: Tongue): string => {
  const [under, within] = [clause(rule.clauses.counterNotice), period(waitingPeriod.within)];
  if (rule.onCounterNotice === 'restore')
    return (
      about +
      say(
        `贵方认为不侵权的，可以依据${under}提交书面说明。说明将转送投诉方，相关措施立即解除，投诉方不得再次通知（${clause(rule.clauses.afterCounterNotice)}）。`,
        `If you hold that there is no infringement you may file a statement (${under}). It is forwarded to the complainant, the measure is lifted at once, and the complainant may not notify again (${clause(rule.clauses.afterCounterNotice)}).`,
      )
    );
  return (
    about +
    say(
      `贵方认为不侵权的，可以依据${under}提交不侵权声明。声明将转送投诉方；声明到达投诉方后${within}内，如未收到其已向有关主管部门投诉或者向人民法院起诉的通知，相关措施将及时终止（${clause(waitingPeriod.clause)}）。`,
      `If you hold that there is no infringement you may file a counter-notice (${under}). It is forwarded to the complainant; unless the complainant reports within ${within} of its arrival there that it has complained to an authority or sued, the measure is ended promptly (${clause(waitingPeriod.clause)}).`,
    )
  );
};

const ASKED: readonly Claim[] = [
  {
    of: ['measure-asked'],
    zh: '平台可能已对下列标的采取必要措施。',
    en: 'The platform may already have taken a measure on these items.',
  },
  {
    of: [],
    zh: '作出决定前，本协会未要求平台采取措施。',
    en: 'The association has asked for no measure before a decision.',
  },
];

export const forwardedNotice: Template = (facts, tongue) => {
  const { say, instant } = tongue;
  const laws = lawsOf(facts, tongue);
  const measures = clausesFor(laws, 'measures', tongue);
  return {
    paragraphs: [
      say(
        `${facts.complainant.name}于${instant(facts.filedAt)}向本协会投诉，认为贵方的下列标的侵害其知识产权。本协会受理后，依据${measures}规定的程序将侵权通知转送贵方。`,
        `${facts.complainant.name} complained to the association on ${instant(facts.filedAt)} that your items below infringe its right. The complaint was accepted and the notice is forwarded to you in the procedure of ${measures}.`,
      ),
      ...claimed(ASKED, facts, tongue),
      say(
        '转送本通知不代表本协会认定侵权成立。请贵方放心，贵方的意见同样会被认真对待。',
        'Forwarding this notice is no finding of infringement. Your side will be heard with the same care.',
      ),
      ...laws.map((law) => whatACounterNoticeDoes(law, tongue)),
      untilWhen(facts, tongue),
      say(
        '没有提交声明的标的，措施可能继续，但不视为贵方承认侵权，争议程序继续进行。贵方也可以与投诉方协商解决。作出虚假声明的，依法承担相应责任。',
        'On items for which you file nothing the measure may stay, but silence is no admission and the dispute goes on. You may also settle with the complainant. A false counter-notice makes its sender liable.',
      ),
    ],
    sections: [
      complainantSection(facts, tongue),
      rightSection(facts, tongue),
      itemsSection(
        facts,
        tongue,
        lawOfPair(facts, tongue),
        say('针对贵方的投诉标的', 'Your items that are complained of'),
      ),
      statementSection(say('投诉方的陈述', 'The complainant’s statement'), facts.statement),
      evidenceSection(facts.evidence ?? [], tongue, say('投诉方的初步证据', 'The complainant’s prima facie evidence')),
      { heading: say('不侵权声明应当包括', 'What a counter-notice must hold'), items: contents(facts, tongue) },
      deadlineSection(facts.deadline, tongue),
    ],
    closing: [
      say(
        '办理中遇到困难，请随时联系案件经办人，我们愿意协助。',
        'If you meet any difficulty, please ask the case manager; we are glad to help.',
      ),
    ],
  };
};
