import { URGING_CLAUSE } from '#domain/rulebook/urging-rules.js';
import { deadlineSection } from '../../sections/deadline.js';
import { itemsSection } from '../../sections/items.js';
import { rows, type Template } from '../../template.js';

/** To the complainant, in the respondent's name: take the complaint back or sue (法释〔2009〕21号 art. 18). */
export const urging: Template = (facts, tongue) => {
  const { say, clause } = tongue;
  const { deadline, reason, respondents, rulebook } = facts;
  const { ofReceipt, ofSending } = rulebook.urging ?? {};
  const under = clause(URGING_CLAUSE);
  return {
    paragraphs: [
      say(
        `被投诉方${respondents.map(({ name }) => name).join('、')}认为贵方就下列标的的投诉不能成立，现书面催告贵方撤回该投诉，或者就此向人民法院提起诉讼。`,
        `${respondents.map(({ name }) => name).join(', ')} holds that your complaint about the items below is not founded, and urges you in writing to withdraw it or to bring a suit.`,
      ),
      ofReceipt &&
        ofSending &&
        say(
          `依据${under}，自贵方收到本催告之日起${ofReceipt.count}个月内或者自本催告发出之日起${ofSending.count}个月内，贵方既不撤回也不起诉的，对方可以请求人民法院确认其行为不侵权。`,
          `Under ${under}, if you do neither within ${ofReceipt.count} month of receiving this or ${ofSending.count} months of its sending, the other side may ask a court to find that it does not infringe.`,
        ),
      say(
        '该条文针对专利；对其他权利，人民法院通常参照适用，须以受理法院的意见为准。向主管部门投诉不等于起诉。',
        'The article is about patents; courts usually apply it to other rights by analogy, which the court seised decides. A complaint to an authority is no suit.',
      ),
      deadline &&
        say(
          `自发出之日起算的期限为${tongue.deadline(deadline)}；自贵方收到之日起算的期限先届满的，以该期限为准。`,
          `Counted from the sending the time ends ${tongue.deadline(deadline)}; where it ends earlier counted from your receipt, that counts.`,
        ),
      say('已有的措施和等待期不因本催告变动。', 'Measures and waiting periods do not change by this.'),
    ],
    sections: [
      itemsSection(facts, tongue),
      reason !== undefined
        ? rows(say('被投诉方的陈述', 'Words of the respondent'), [[say('内容', 'Text'), reason]])
        : undefined,
      deadlineSection(deadline, tongue),
    ],
  };
};

/** To both: nobody heard of a withdrawal or a suit by then. It gives no opinion on who is right. */
export const urgingUnanswered: Template = (facts, tongue) => {
  const { say, clause, instant } = tongue;
  const { effectiveAt } = facts;
  return {
    paragraphs: [
      say(
        `关于下列标的的催告，其期限已${effectiveAt ? `于${instant(effectiveAt)}` : ''}届满。至该时，本协会未获知投诉方撤回投诉或者向人民法院提起诉讼。`,
        `The time of the urging about the items below is over${effectiveAt ? ` since ${instant(effectiveAt)}` : ''}. By then the association had heard neither of a withdrawal nor of a suit of the complainant.`,
      ),
      say(
        `依据${clause(URGING_CLAUSE)}，被投诉方可以请求人民法院确认其行为不侵权；是否受理、是否侵权由人民法院决定，本告知书不作判断。`,
        `Under ${clause(URGING_CLAUSE)} the respondent may ask a court to find that it does not infringe. Whether that is taken and who is right the court decides; this notice says nothing of it.`,
      ),
      say('已有的措施和期限不因此变动。', 'Measures and periods do not change by it.'),
    ],
    sections: [itemsSection(facts, tongue)],
  };
};
