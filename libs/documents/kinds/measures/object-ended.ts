import { END_REASONS } from '#messages/measures/preservation.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** The measure is moot; what is left of the stream is an item of its own (practice P12). */
export const objectEnded: Template = (facts, tongue) => {
  const { say, word, instant } = tongue;
  const { ended } = facts;
  return {
    paragraphs: [
      ended
        ? say(
            `下列标的已于${instant(ended.at)}结束：${word(END_REASONS[ended.reason])}。其上如有措施，因此不再有对象，无须解除；争议的其他程序照常进行。`,
            `The items below ended on ${instant(ended.at)}: ${word(END_REASONS[ended.reason])}. Any measure on them has lost its object and needs no lifting; the dispute itself goes on.`,
          )
        : say(
            '下列标的已结束，其上如有措施，无须解除。',
            'The items below have ended; any measure on them needs no lifting.',
          ),
      say(
        '回放、切片、商品链接和账号是各自独立的标的，不随之结束。回放缺失的，不对未控制回放的一方作不利认定。',
        'Replay, clips, product links and account are items of their own and do not end with it. A missing replay is never held against the side that did not control it.',
      ),
    ],
    sections: [itemsSection(facts, tongue)],
  };
};
