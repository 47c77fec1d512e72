import { OUTCOMES } from '#messages/talks/mediation.js';
import type { Template } from '../../template.js';

/** That it is over and, to whom that is told, how; nothing of what was said in it. */
export const mediationEnded: Template = (facts, tongue) => {
  const { number, mediation } = facts;
  const { say, word } = tongue;
  return {
    paragraphs: [
      say(
        `编号${number}争议的调解已经终结${mediation?.outcome ? `：${word(OUTCOMES[mediation.outcome])}` : ''}。`,
        `The mediation in dispute ${number} has ended${mediation?.outcome ? `: ${word(OUTCOMES[mediation.outcome])}` : ''}.`,
      ),
      say(
        '调解中的陈述、让步和方案仍须保密，不得用于此后的程序。',
        'What was said, conceded or proposed in it stays confidential and may not be used in what follows.',
      ),
      afterIt(facts, tongue),
    ],
    sections: [],
  };
};

const afterIt = (...[{ mediation, rulebook }, { say }]: Parameters<Template>): string => {
  if (mediation?.outcome === 'settled')
    return say(
      '已达成协议，协议书另行送达；请按约定的日期履行。',
      'There is an agreement, which comes by itself; please do what it says by its days.',
    );
  if (mediation?.outcome === 'dispute-over')
    return say(
      '没有达成协议的部分：各方仍可以向主管部门投诉或者向人民法院起诉。',
      'About what was not agreed everybody may still complain to an authority or sue.',
    );
  const [zh, en] = mediation?.outcome
    ? ['没有达成协议的部分', 'what was not agreed']
    : ['涉及贵方的事项', 'what concerns you'];
  return rulebook.panel
    ? say(
        `${zh}：各方可以再次申请调解，可以请求由专家组提出意见（须当事人同意受其约束的，另行征求同意），也可以向主管部门投诉或者向人民法院起诉。`,
        `About ${en} everybody may ask for mediation again, may ask for a panel of experts (which binds only those who consent to it), and may complain to an authority or sue.`,
      )
    : say(
        `${zh}：各方可以再次申请调解，也可以向主管部门投诉或者向人民法院起诉。`,
        `About ${en} everybody may ask for mediation again, and may complain to an authority or sue.`,
      );
};
