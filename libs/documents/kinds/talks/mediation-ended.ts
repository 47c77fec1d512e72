import { OUTCOMES } from '#messages/talks/mediation.js';
import type { Template } from '../../template.js';

/** That it is over and how; nothing of what was said in it. */
export const mediationEnded: Template = ({ number, mediation, rulebook }, { say, word }) => ({
  paragraphs: [
    say(
      `编号${number}争议的调解已经终结${mediation?.outcome ? `：${word(OUTCOMES[mediation.outcome])}` : ''}。`,
      `The mediation in dispute ${number} has ended${mediation?.outcome ? `: ${word(OUTCOMES[mediation.outcome])}` : ''}.`,
    ),
    say(
      '调解中的陈述、让步和方案仍须保密，不得用于此后的程序。',
      'What was said, conceded or proposed in it stays confidential and may not be used in what follows.',
    ),
    mediation?.outcome === 'settled'
      ? say(
          '已达成协议，协议书另行送达；请按约定的日期履行。',
          'There is an agreement, which comes by itself; please do what it says by its days.',
        )
      : say(
          rulebook.panel
            ? '没有达成协议的部分：各方可以再次申请调解，可以请求由专家组提出意见（须当事人同意受其约束的，另行征求同意），也可以向主管部门投诉或者向人民法院起诉。'
            : '没有达成协议的部分：各方可以再次申请调解，也可以向主管部门投诉或者向人民法院起诉。',
          rulebook.panel
            ? 'About what was not agreed everybody may ask for mediation again, may ask for a panel of experts (which binds only those who consent to it), and may complain to an authority or sue.'
            : 'About what was not agreed everybody may ask for mediation again, and may complain to an authority or sue.',
        ),
  ],
  sections: [],
});
