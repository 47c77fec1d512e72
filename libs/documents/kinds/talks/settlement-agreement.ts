import { CLAUSE_KINDS_NAMED } from '#messages/talks/confirmations.js';
import { clausesSection, followsSection, promisesSection, signaturesSection } from '../../sections/agreement.js';
import type { Template } from '../../template.js';

/** The agreement itself (调解协议书), once it is in force. */
export const settlementAgreement: Template = (facts, tongue) => {
  const { number, agreement, rulebook } = facts;
  const { say, instant, list, period, clause, word } = tongue;
  const owned = agreement?.clauses.filter(({ kind }) => kind === 'ip-ownership') ?? [];
  const { confirmation } = rulebook;
  return {
    paragraphs: [
      agreement &&
        say(
          `经本协会调解，${list(agreement.parties)}就编号${number}争议自愿达成本协议（第${agreement.version}版）。${agreement.effectiveAt ? `本协议自${instant(agreement.effectiveAt)}起生效，各方应当履行。` : ''}`,
          `With the association’s mediation ${list(agreement.parties)} have agreed of their own will in dispute ${number} (version ${agreement.version}).${agreement.effectiveAt ? ` The agreement is in force since ${instant(agreement.effectiveAt)} and is to be performed.` : ''}`,
        ),
      say(
        '本协议任何条款均不免除经营者对消费者的退款、退货等义务，也不允许继续销售被指为假冒的商品。',
        'No clause of it takes away what consumers may claim, refunds among it, or permits the sale of goods called counterfeit.',
      ),
      confirmation &&
        say(
          `各方可以自协议生效之日起${period(confirmation.within)}内共同申请司法确认（${clause(confirmation.clause)}）。`,
          `The parties may together apply for judicial confirmation within ${period(confirmation.within)} of its taking effect (${clause(confirmation.clause)}).`,
        ),
      owned.length > 0 &&
        say(
          `提示：“${word(CLAUSE_KINDS_NAMED['ip-ownership'])}”条款不在司法确认范围内。`,
          `Note: clauses on “${word(CLAUSE_KINDS_NAMED['ip-ownership'])}” are outside judicial confirmation.`,
        ),
    ],
    sections: agreement
      ? [
          clausesSection(agreement, tongue),
          promisesSection(agreement, tongue),
          ...followsSection(facts, tongue),
          signaturesSection(agreement, tongue),
        ]
      : [],
  };
};
