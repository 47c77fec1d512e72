import { statementSection } from '../../sections/evidence.js';
import type { Template } from '../../template.js';

/** To every party of a room that two persons of the association opened to one of them. */
export const roomRead: Template = ({ number, reason }, { say }) => ({
  paragraphs: [
    say(
      `因下述原因，经本协会两名工作人员共同决定，其中一人可以在二十四小时内查阅编号${number}争议中您所在的会谈室。`,
      `For the reason below two persons of the association have decided together that one of them may read, for twenty-four hours, a room of dispute ${number} that you are in.`,
    ),
    say(
      '查阅人不得发言，不得将所读内容用于此后的决定。对此有异议的，请告知本协会。',
      'Whoever reads may say nothing there, nor use what was read in any later decision. If you object, please tell the association.',
    ),
  ],
  sections: [statementSection(say('原因', 'Reason'), reason)],
});
