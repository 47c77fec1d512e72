import { clausesSection } from '../../sections/agreement.js';
import type { Template } from '../../template.js';

/** To the platform whose account it is: the clause alone, nothing of who said what. */
export const accountClause: Template = ({ number, agreement }, tongue) => {
  const { say } = tongue;
  return {
    paragraphs: [
      say(
        `编号${number}争议的当事人拟就平台账号归属达成协议。下列条款须经贵平台同意方可生效，请通过接口或者书面答复是否同意。`,
        `The parties of dispute ${number} intend to agree whose an account on your platform is. The clause below takes effect only with your consent; please answer through the interface or in writing.`,
      ),
      say('其他调解内容不向贵平台披露。', 'Nothing else of the mediation is disclosed to you.'),
    ],
    sections: agreement ? [clausesSection(agreement, tongue, say('拟定条款', 'The clause'))] : [],
  };
};
