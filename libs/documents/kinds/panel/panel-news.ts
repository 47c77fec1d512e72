import { LEGAL_KINDS_NAMED, PANEL_MODES_NAMED, PANEL_OUTCOMES_NAMED } from '#messages/panel/words.js';
import { statementSection } from '../../sections/evidence.js';
import type { DocumentFacts } from '../../facts.js';
import type { Template, Tongue } from '../../template.js';

const news = ({ panel, number, deadline }: DocumentFacts, { say, word, deadline: told }: Tongue): string => {
  const by = deadline ? told(deadline) : undefined;
  switch (panel?.state) {
    case 'requested':
      return say(
        `编号${number}争议已申请由专家组审议，拟作出的结论性质为${word(LEGAL_KINDS_NAMED[panel.legalKind])}，专家组由${panel.size}人组成，以${word(PANEL_MODES_NAMED[panel.mode])}方式产生。您可以${by ? `在${by}前` : ''}表示同意，或者对专家组的权限提出异议；未表示同意，也没有入会规则、平台协议等其他依据的，结论对您不具有约束力。`,
        `A panel of experts has been asked for in dispute ${number}: it is to give ${word(LEGAL_KINDS_NAMED[panel.legalKind])}, has ${panel.size} members, and is found by ${word(PANEL_MODES_NAMED[panel.mode])}. You may consent${by ? ` by ${by}` : ''}, or object to its competence; whoever does not consent, and is not bound by rules of membership, a platform’s terms or the like, is not bound by what it gives.`,
      );
    case 'nonces':
      return say(
        `协会的密值已先行承诺，专家名单及排除理由已冻结。您可以${by ? `在${by}前` : ''}提交一个自选的随机数或者文字，使任何人都无法预知抽取结果。`,
        `The association has committed itself to its secret, and the list of experts with every exclusion is frozen. You may add a number or words of your own${by ? ` by ${by}` : ''}, so that nobody can know what is drawn.`,
      );
    case 'list':
      return say(
        `专家名单已送达。请${by ? `在${by}前` : ''}剔除不愿由其审议的专家，并对其余专家排序；未交回名单的，视为不剔除、不排序。`,
        `The list of experts is there. Please strike whom you do not want and rank the others${by ? ` by ${by}` : ''}; a list that does not come back strikes nobody and holds all equal.`,
      );
    case 'nominate':
      return say(
        `请${by ? `在${by}前` : ''}从专家库中选定一名专家；首席由协会指定，未选定的由协会代为指定。`,
        `Please nominate an expert of the roster${by ? ` by ${by}` : ''}; the association appoints the presiding one, and one for a side that nominates nobody.`,
      );
    case 'submissions':
      return say(
        `专家组开始收取意见。请${by ? `在${by}前` : ''}提交您的意见和证据；保密部分仅供专家组阅看。未提交的，不等于承认。`,
        `The panel takes submissions. Please file yours with your evidence${by ? ` by ${by}` : ''}; a confidential part is for the panel alone. Not to file admits nothing.`,
      );
    case 'extended':
      return say(
        `专家组作出结论的期限已经延长${by ? `至${by}` : ''}，理由附后。延长只有一次。`,
        `The panel’s time for its decision was made longer${by ? `, until ${by}` : ''}, for the reason below. That happens once.`,
      );
    case 'summary':
      return say(
        '专家组拟采信一方提交的保密内容，现将其要旨附后，您可以发表意见。',
        'The panel means to rely on what one side filed in confidence. Its substance stands below, so that you can speak to it.',
      );
    case 'contact':
      return say(
        '关于在案卷之外与专家接触的报告已经核查，结果附后。',
        'A report of contact with a panelist outside the file was looked into. What came of it stands below.',
      );
    case 'ended':
      return say(
        `编号${number}争议的专家组程序已经结束：${word(PANEL_OUTCOMES_NAMED[panel.outcome ?? 'lapsed'])}。`,
        `The panel of experts in dispute ${number} is over: ${word(PANEL_OUTCOMES_NAMED[panel.outcome ?? 'lapsed'])}.`,
      );
    default:
      return say(
        `专家组已经组成，姓名和披露事项见案件页面。认为专家可能影响公正的，可以${by ? `在${by}前` : ''}申请回避；此后知悉的，自知悉之日起计算。`,
        `The panel of experts is constituted; names and what they disclosed stand on the dispute’s page. Whoever doubts an expert’s impartiality may challenge it${by ? ` by ${by}` : ''}; what is learned later may be brought within the same time from then.`,
      );
  }
};

const headingOf = ({ panel }: DocumentFacts, { say }: Tongue): string => {
  if (panel?.state === 'submissions') return say('专家组的问题', 'Questions of the panel');
  if (panel?.state === 'summary') return say('要旨', 'Substance');
  return panel?.state === 'contact' ? say('核查结果', 'What came of it') : say('理由', 'Reason');
};

/** How far the panel is, and what its parties can do by when. */
export const panelNews: Template = (facts, tongue) => ({
  paragraphs: [news(facts, tongue)],
  sections: [statementSection(headingOf(facts, tongue), facts.reason)],
});
