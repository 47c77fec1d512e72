import { MEASURE_GROUNDS } from '#messages/measures/measures.js';
import { itemsSection } from '../../sections/items.js';
import { lawOfPair } from '../../sections/laws.js';
import type { PairFacts } from '../../pair-facts.js';
import type { Template } from '../../template.js';

export const measureLifted: Template = (facts, tongue) => {
  const { say, word, due } = tongue;
  const why = ({ ground, effectiveAt }: PairFacts): readonly string[] => [
    ...(ground ? [`${say('原因：', 'reason: ')}${word(MEASURE_GROUNDS[ground])}`] : []),
    ...(effectiveAt ? [`${say('生效时间：', 'effective: ')}${due(effectiveAt)}`] : []),
  ];
  return {
    paragraphs: [
      say(
        '下列标的上的措施应予解除，本协会已要求平台及时办理，平台反馈执行结果后将在案件页面显示。未列出的标的不受影响。',
        'The measures on the items below are to be lifted. The platform has been asked to do so promptly; its report will show on the dispute’s page. Items that are not listed stay as they are.',
      ),
      facts.addressee.role === 'complainant'
        ? say(
            '措施解除不代表本协会认定不侵权，也不影响贵方向有关主管部门投诉或者向人民法院起诉的权利。',
            'This is no finding that there is no infringement, and it leaves your right to complain to an authority or to sue untouched.',
          )
        : say(
            '措施解除不代表本协会对是否侵权作出认定。链接或者服务未及时恢复的，请告知案件经办人。',
            'This is no finding on whether there is an infringement. If the item is not restored soon, please tell the case manager.',
          ),
    ],
    sections: [itemsSection(facts, tongue, (pair) => [...why(pair), ...lawOfPair(facts, tongue)(pair)])],
  };
};
