import { statementSection } from '../../sections/evidence.js';
import type { Template } from '../../template.js';

/**
 * To everybody concerned in a dispute without items: who ended it and why, what stays owed, and which ways are left.
 */
export const disputeConcluded: Template = ({ number, conclusion, reason, rulebook }, { say }) => ({
  paragraphs: [
    conclusion?.by === 'complainant'
      ? say(
          `申请人已撤回编号${number}的调解申请，本协会的程序到此终结。`,
          `The request for mediation ${number} was withdrawn by the party that made it; the procedure here is concluded.`,
        )
      : say(
          `编号${number}的争议不再继续处理，本协会的程序到此终结。`,
          `Nobody takes dispute ${number} further; the procedure here is concluded.`,
        ),
    conclusion?.settled &&
      say(
        '已经达成的协议继续有效，约定事项仍须履行；不履行的，可以依协议提出。',
        'What was agreed stays in force and what was promised stays owed; whoever waits for it in vain can say so here.',
      ),
    rulebook.mediation &&
      say(
        '调解中的陈述、让步和方案仍须保密，不得用于此后的程序。',
        'What was said, conceded or proposed in mediation stays confidential and may not be used in what follows.',
      ),
    say(
      '程序终结不是对是非的认定。各方仍可以再次申请调解、依约定申请仲裁、向人民法院起诉或者向主管部门投诉。',
      'This finds nothing for or against anybody. Everybody may ask for mediation again, go to arbitration where that was agreed, sue, or complain to an authority.',
    ),
  ],
  sections: [statementSection(say('理由', 'Reason'), reason)],
});
