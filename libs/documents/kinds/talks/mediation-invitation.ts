import { MATTERS } from '#messages/talks/mediation.js';
import { itemsSection } from '../../sections/items.js';
import { statementSection } from '../../sections/evidence.js';
import type { Template } from '../../template.js';

/**
 * What mediation is, what confidence means and what may be used later is told before anybody consents (CMR 19;
 * procedures of the courts' online mediation 18).
 */
export const mediationInvitation: Template = (facts, tongue) => {
  const { say, word, deadline, period, clause } = tongue;
  const { mediation, statement, rulebook } = facts;
  const lasts = rulebook.steps.mediation && period(rulebook.steps.mediation.within);
  const chosen = rulebook.steps['choosing-mediator'] && period(rulebook.steps['choosing-mediator'].within);
  const rules = rulebook.mediation;
  return {
    paragraphs: [
      mediation?.matter
        ? say(
            `${facts.complainant.name}就${word(MATTERS[mediation.matter])}向本协会申请调解（编号${facts.number}），现邀请贵方参加。`,
            `${facts.complainant.name} has asked the association for mediation (${facts.number}): ${word(MATTERS[mediation.matter])}. You are invited to take part.`,
          )
        : say(
            `就编号${facts.number}的争议，现邀请贵方参加调解。`,
            `You are invited to mediation in dispute ${facts.number}.`,
          ),
      facts.deadline &&
        say(
          `请在${deadline(facts.deadline)}前答复是否同意，并告知联系方式和可以会谈的时间。未答复视为不同意，不产生任何不利后果。`,
          `Please answer by ${deadline(facts.deadline)} whether you consent, how you can be reached and when you can talk. Silence counts as refusal and is held against nobody.`,
        ),
      say(
        '调解自愿。任何一方可以拒绝，也可以随时退出，无需说明理由。调解不影响法定期限的计算，也不影响已经采取或者解除的措施。',
        'Mediation is voluntary. Everybody may refuse, and may leave at any time, without a reason. Periods that the law sets run on, and measures stay as they are.',
      ),
      chosen &&
        say(
          `各方同意后，在${chosen}内共同选择一名调解员；未能共同选定的，由本协会指定并说明理由。调解员与任何一方有利害关系的，应当退出。`,
          `Once all have consented they choose one mediator in common within ${chosen}; else the association assigns one and says why. A mediator with a tie to anybody must leave.`,
        ),
      lasts &&
        say(
          `自调解员接受之日起${lasts}内调解，经各方一致同意可以延长；鉴定期间不计入。`,
          `The mediation lasts ${lasts} from the mediator’s acceptance; all together may extend it, and the time of an appraisal is not counted.`,
        ),
      rules &&
        say(
          `调解不公开（依据${clause(rules.privacy.clause)}）。单方会谈中所说的内容，未经该方同意，调解员不得告知其他方。`,
          `Mediation is not public (${clause(rules.privacy.clause)}). What is said in a caucus the mediator tells nobody without that side’s consent.`,
        ),
      say(
        '为达成协议而作出的让步和承认的事实，不得在此后的程序中作为对其不利的依据；但是法律另有规定、各方共同书面确认的无争议事实或者各方均同意的除外。此后作出决定的专家看不到调解中的任何内容，调解员也不会参加该决定。',
        'What is conceded or admitted for the sake of a compromise may not be used later against whoever said it, except where the law says otherwise, where all confirm in writing facts that are not in dispute, or where all consent. Experts who decide later see nothing of the mediation, and the mediator is never one of them.',
      ),
    ],
    sections: [
      statementSection(say('申请内容', 'What is asked for'), mediation?.matter ? statement : undefined),
      facts.items.length > 0 && itemsSection(facts, tongue),
    ],
  };
};
