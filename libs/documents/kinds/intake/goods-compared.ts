import { statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** What came of the respondent's word that these are different goods: to all three. */
export const goodsCompared: Template = (facts, tongue) => {
  const { say } = tongue;
  const paragraph =
    facts.compared === 'different'
      ? say(
          '被投诉方说明下列标的与此前案件中的商品不同。本协会比对后予以认可：此前案件的结果不适用于这些标的，先前所附结果不再作为参考。',
          'The respondent said that the items below are not the goods of the earlier dispute. The association has compared them and agrees: how that dispute ended says nothing about these items any more.',
        )
      : say(
          '被投诉方说明下列标的与此前案件中的商品不同。本协会比对后仍认为系相同商品。',
          'The respondent said that the items below are not the goods of the earlier dispute. The association has compared them and still takes them for the same.',
        );
  return {
    paragraphs: [
      paragraph,
      say(
        '本次投诉的通知、声明和各项期限照常进行；措施不因本文书变动。',
        'Notice, counter-notice and periods of the present dispute run on as they did; no measure changes by this.',
      ),
    ],
    sections: [statementSection(say('理由', 'The reason'), facts.reason), itemsSection(facts, tongue)],
  };
};
