import { OUTCOMES } from '#messages/mediation.js';
import type { Template } from '../template.js';

/** That it is over and how; nothing of what was said in it. */
export const mediationEnded: Template = ({ number, mediation }, { say, word }) => ({
  paragraphs: [
    say(
      `编号${number}争议的调解已经终结${mediation?.outcome ? `：${word(OUTCOMES[mediation.outcome])}` : ''}。`,
      `The mediation in dispute ${number} has ended${mediation?.outcome ? `: ${word(OUTCOMES[mediation.outcome])}` : ''}.`,
    ),
    say(
      '调解中的陈述、让步和方案仍须保密，不得用于此后的程序。下一步如何进行，本协会将另行告知。',
      'What was said, conceded or proposed in it stays confidential and may not be used in what follows. The association tells what the next step is.',
    ),
  ],
  sections: [],
});
