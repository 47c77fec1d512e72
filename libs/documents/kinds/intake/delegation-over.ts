import { platformName } from '../../platform-name.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** Whoever was told of the hand-over is told that it is over here, why, and who has the matter now. */
export const delegationOver: Template = (facts, tongue) => {
  const { say } = tongue;
  const platform = platformName(facts, tongue);
  return {
    paragraphs: [
      facts.delegated?.over === 'returned'
        ? say(
            `${platform}与本协会的委托协议已经终止，编号${facts.number}的投诉已按协议退回${platform}，本协会的程序结束，没有作出结论。`,
            `The delegation agreement between ${platform} and the association has ended. As agreed, complaint ${facts.number} has gone back to ${platform}; the association’s procedure is over without a result.`,
          )
        : say(
            `${platform}已收回移交本协会的投诉（编号${facts.number}），本协会的程序结束，没有作出结论。`,
            `${platform} has taken back the complaint that it had handed over (${facts.number}); the association’s procedure is over without a result.`,
          ),
      say(
        `此后由${platform}继续处理，措施及其期限由${platform}决定并告知。会谈中所说的内容仍须保密，不会转交${platform}。`,
        `${platform} goes on with it: measures and their time are for ${platform} to decide and to tell you. What was said in talks stays confidential and does not go to ${platform}.`,
      ),
      say(
        '本函不影响任何一方依法向有关主管部门投诉或者向人民法院起诉。',
        'Nobody’s way to the authorities or to a court is barred by this letter.',
      ),
    ],
    sections: [itemsSection(facts, tongue)],
  };
};
