import { statementSection } from '../../sections/evidence.js';
import type { DocumentFacts } from '../../facts.js';
import type { Template, Tongue } from '../../template.js';

const news = ({ mediation, deadline }: DocumentFacts, { say, deadline: told }: Tongue): string => {
  const by = deadline ? told(deadline) : undefined;
  switch (mediation?.state) {
    case 'accepted':
      return say(
        `调解员已声明与各方无利害关系并接受任务${by ? `，调解期限至${by}` : ''}。`,
        `The mediator has declared that it has no tie to anybody here and accepted${by ? `; the mediation lasts until ${by}` : ''}.`,
      );
    case 'replaced':
      return say(
        `调解员已退出，${by ? `请在${by}前` : '请'}另行共同选择一名调解员。调解期限自新调解员接受之日起重新计算。`,
        `The mediator has left. Please choose another in common${by ? ` by ${by}` : ''}. The time of the mediation runs anew from its acceptance.`,
      );
    default:
      return mediation?.how === 'assigned'
        ? say(
            `因未能共同选定，本协会已指定一名调解员${by ? `，其应在${by}前答复是否接受` : ''}。`,
            `As no mediator was chosen in common, the association has assigned one${by ? `; it answers by ${by}` : ''}.`,
          )
        : say(
            `各方共同选定的调解员已收到请求${by ? `，其应在${by}前答复是否接受` : ''}。`,
            `The mediator whom all parties chose has been asked${by ? `; it answers by ${by}` : ''}.`,
          );
  }
};

/** Who mediates stands on the dispute's page; here is told how far it is, and why. */
export const mediatorNamed: Template = (facts, tongue) => ({
  paragraphs: [
    news(facts, tongue),
    tongue.say(
      '调解员的姓名、专业和资格见案件页面。认为调解员可能影响公正的，可以提出异议。',
      'The mediator’s name, field and qualification stand on the dispute’s page. Whoever doubts its impartiality may object.',
    ),
  ],
  sections: [statementSection(tongue.say('理由', 'Reason'), facts.reason)],
});
