import { stepOf } from '#domain/rulebook/step-of.js';
import { findDeclaration } from '#messages/intake/declarations.js';
import { deadlineSection } from '../../sections/deadline.js';
import { evidenceSection, statementSection } from '../../sections/evidence.js';
import { COUNTER_GROUNDS } from '#messages/response/counter-notice.js';
import { itemsSection } from '../../sections/items.js';
import { lawOfPair, lawsOf, type Law } from '../../sections/laws.js';
import type { DocumentFacts } from '../../facts.js';
import { rows, type Template, type Tongue } from '../../template.js';

/** What the law makes the forwarder tell, and the period that it sets: of each law for its own items (practice P2). */
const whatYouMayDo = ({ deadline }: DocumentFacts, law: Law, tongue: Tongue): string => {
  const { say, clause, period } = tongue;
  const { waitingPeriod: step, about, rule } = law;
  if (rule.onCounterNotice === 'restore') return restored(law, tongue);
  const house =
    step.confidence === 'law'
      ? ''
      : say(
          '（法律规定为合理期限，该天数由本协会规则确定）',
          ' (the law says a reasonable period; the number is the association’s own)',
        );
  const [within, by] = [`${period(step.within)}${house}`, deadline && tongue.deadline(deadline)];
  return (
    about +
    say(
      `依据${clause(step.clause)}，贵方可以向有关主管部门投诉或者向人民法院起诉。请在本声明到达贵方后${within}内${by ? `（至${by}）` : ''}将已经投诉或者起诉的情况告知本协会或者平台；以先收到的时间为准。期限内未收到告知的，相关标的上如有措施，将及时终止。`,
      `Under ${clause(step.clause)} you may complain to an authority or sue in court. Please report to the association or to the platform that you have done so within ${within} of the arrival of this counter-notice${by ? ` (until ${by})` : ''}; the earlier receipt counts. If no report comes in time, any measure on the items is ended promptly.`,
    )
  );
};

/** The law of works on networks: nothing is waited for, and there is no second notice. */
const restored = ({ about, rule: { clauses } }: Law, { say, clause }: Tongue): string =>
  about +
  say(
    `被投诉方已提交书面说明，依据${clause(clauses.afterCounterNotice)}，说明的法定要件及其所列文件齐备后，相关标的上如有措施，立即解除，此后贵方不得再次通知平台删除或者断开链接；贵方可以向人民法院起诉或者向主管部门投诉。`,
    `The respondent has filed its statement: under ${clause(clauses.afterCounterNotice)} any measure is lifted at once when the statement has what the law asks for and the files that it names are here, and from then you may not notify the platform of it again. You may sue in court or complain to the authority.`,
  );

export const forwardedCounterNotice: Template = (facts, tongue) => {
  const { say, instant, period, list, word } = tongue;
  const { counterNotice: filed, respondents, rulebook } = facts;
  const declarant =
    respondents.find(({ respondentId }) => respondentId === filed?.respondentId)?.name ??
    say('被投诉方', 'The respondent');
  const acceptance = period(stepOf(rulebook, 'awaiting-acceptance').within);
  const laws = lawsOf(facts, tongue);
  const guarantee = filed && findDeclaration(filed.declaration, 'counterNotice', tongue.locale);
  return {
    paragraphs: [
      filed
        ? say(
            `${declarant}于${instant(filed.filedAt)}就下列标的提交了不侵权声明，现转送贵方。`,
            `${declarant} filed a counter-notice on the items below on ${instant(filed.filedAt)}; it is forwarded to you.`,
          )
        : say(
            '被投诉方就下列标的提交了不侵权声明，现转送贵方。',
            'A counter-notice on the items below was filed; it is forwarded to you.',
          ),
      filed?.late &&
        say(
          '该声明在本协会规则规定的答复期之后提交，但法律未限定声明的期限，仍依法转送。',
          'It came after the association’s own time for an answer; as the law sets no limit for it, it is forwarded all the same.',
        ),
      ...laws.map((law) => whatYouMayDo(facts, law, tongue)),
      laws.some(({ rule }) => rule.onCounterNotice === 'wait') &&
        say(
          `报告时请附网上立案或者投诉提交回执、案号或者受理通知书之一，并写明所涉权利、被投诉方和标的。仅附提交回执的，请在${acceptance}内补充受理或者立案证明，逾期未补充的，报告失效。`,
          `With the report please send one of these: the receipt for the filing, the case number, or the slip of acceptance; it should name the right, the respondent and the items. A receipt for the filing suffices at first; proof of acceptance has to follow within ${acceptance}, or the report lapses.`,
        ),
      say(
        '贵方也可以与被投诉方协商，或者撤回对部分标的的投诉。措施终止不影响贵方依法起诉的权利。',
        'You may also settle with the respondent, or withdraw the complaint for some of the items. The end of a measure leaves your right to sue untouched.',
      ),
    ],
    sections: [
      filed &&
        rows(say('声明人', 'Who declares'), [
          [say('名称或者姓名', 'Name'), declarant],
          [say('提交时间', 'Filed'), instant(filed.filedAt)],
          [
            say('声明理由', 'What it rests on'),
            filed.grounds && list(filed.grounds.map((ground) => word(COUNTER_GROUNDS[ground]))),
          ],
        ]),
      itemsSection(facts, tongue, lawOfPair(facts, tongue), say('声明涉及的标的', 'The items that it names')),
      statementSection(say('声明内容', 'The counter-notice'), filed?.statement),
      filed &&
        evidenceSection(filed.evidence, tongue, say('不侵权的初步证据', 'Prima facie evidence of non-infringement')),
      guarantee !== undefined && {
        heading: say('声明人的真实性书面保证', 'The declarant’s guarantee of truth'),
        items: [guarantee],
      },
      deadlineSection(facts.deadline, tongue),
    ],
  };
};
