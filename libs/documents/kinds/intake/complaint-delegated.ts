import { DATA_FIELDS_NAMED, DATA_GROUNDS_NAMED, DELEGATION_ENTRIES_NAMED } from '#messages/delegation/words.js';
import { LEGAL_KINDS_NAMED } from '#messages/panel/words.js';
import type { DocumentFacts } from '../../facts.js';
import type { DelegatedFacts } from '../../part-facts.js';
import { platformName } from '../../platform-name.js';
import { itemsSection } from '../../sections/items.js';
import type { Template, Tongue } from '../../template.js';

/**
 * Who has the complaint now, on what ground, what happens and what the reader may do. It informs, serves nothing and
 * starts no clock.
 */
export const complaintDelegated: Template = (facts, tongue) => {
  const { say, word, deadline, list } = tongue;
  const { delegated, addressee } = facts;
  const platform = platformName(facts, tongue);
  const { dataTerms, resultDue } = delegated ?? {};
  const complains = addressee.role === 'complainant';
  return {
    paragraphs: [
      delegated && told(delegated, platform, facts, tongue),
      delegated &&
        say(
          `接下来进入${word(DELEGATION_ENTRIES_NAMED[delegated.entry])}。${resultDue ? `按照委托协议，本协会应在${deadline(resultDue)}前将结果返回${platform}。` : ''}是否维持或者解除${platform}已经采取的措施，由${platform}根据结果决定并告知。`,
          `What comes next is ${word(DELEGATION_ENTRIES_NAMED[delegated.entry])}. ${resultDue ? `By the agreement the association returns its result to ${platform} by ${deadline(resultDue)}. ` : ''}The measures that ${platform} took stay ${platform}’s own: it keeps or lifts them in view of the result, and tells you.`,
        ),
      delegated?.entry === 'panel' &&
        say(
          `专家组结论的性质为${word(LEGAL_KINDS_NAMED[delegated.legalKind])}；未表示同意的当事人不受约定处理决定的约束。`,
          `What the panel gives is of this kind: ${word(LEGAL_KINDS_NAMED[delegated.legalKind])}. A party that has not consented is bound by no contractual decision.`,
        ),
      say(
        '本函仅为告知，不是新的通知：平台已经送达的通知和声明不再重复送达，本函不引起任何期限的起算，平台管理的等待期照常进行。',
        'This letter informs and is no new notice: what the platform served is not served again, no period starts with this letter, and a waiting period that the platform keeps runs on.',
      ),
      complains
        ? say(
            '贵方可以：在本协会的页面查阅平台移交的全部内容，指出其中的错误；补充证据；同意或者拒绝协商、调解；随时撤回投诉；随时依法向有关主管部门投诉或者向人民法院起诉。',
            'You may read in your pages all that the platform handed over and say what is wrong in it; add evidence; agree to talks or mediation or refuse them; withdraw the complaint; and at any time turn to the authorities or to a court.',
          )
        : say(
            '贵方向平台提交的声明和证据已一并移交，无需重新提交。贵方可以：在本协会的页面查阅与贵方有关的内容，指出其中的错误；补充证据；同意或者拒绝协商、调解，拒绝不产生不利后果；随时依法向人民法院起诉。',
            'Your declaration and your evidence came with it and need not be sent again. You may read in your pages what concerns you and say what is wrong in it; add evidence; agree to talks or mediation or refuse them, which is held against nobody; and at any time go to a court.',
          ),
      dataTerms &&
        say(
          `本协会处理相关信息的依据：${word(DATA_GROUNDS_NAMED[dataTerms.ground])}；移交的信息包括${list(dataTerms.fields.map((field) => word(DATA_FIELDS_NAMED[field])))}；保存至争议结束后${dataTerms.retentionDays}日。`,
          `The association has the data by ${word(DATA_GROUNDS_NAMED[dataTerms.ground])}. What may be handed over: ${list(dataTerms.fields.map((field) => word(DATA_FIELDS_NAMED[field])))}. It is kept until ${dataTerms.retentionDays} days after the end of the dispute.`,
        ),
    ],
    sections: [itemsSection(facts, tongue)],
  };
};

/** Who took it from whom, by both numbers. */
const told = (
  { reference, filedAt, agreementVersion }: DelegatedFacts,
  platform: string,
  { number, addressee }: DocumentFacts,
  { say, instant }: Tongue,
): string =>
  addressee.role === 'complainant'
    ? say(
        `贵方于${instant(filedAt)}向${platform}提交的投诉（平台编号${reference}），因被投诉方提出异议，已由${platform}依据与本协会的委托协议（第${agreementVersion}版）移交本协会，本协会已经接受，编号${number}。`,
        `The complaint that you filed with ${platform} on ${instant(filedAt)} (its number ${reference}) is contested. ${platform} has handed it over to the association under their delegation agreement (version ${agreementVersion}); the association has taken it as ${number}.`,
      )
    : say(
        `${platform}于${instant(filedAt)}收到的、涉及贵方下列标的的投诉（平台编号${reference}），因贵方或者其他被投诉方提出异议，已由${platform}依据与本协会的委托协议（第${agreementVersion}版）移交本协会，本协会已经接受，编号${number}。`,
        `A complaint about the items below that ${platform} received on ${instant(filedAt)} (its number ${reference}) is contested. ${platform} has handed it over to the association under their delegation agreement (version ${agreementVersion}); the association has taken it as ${number}.`,
      );
