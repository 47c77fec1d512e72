import { MEASURE_GROUNDS } from '#messages/measures/measures.js';
import { claimed, type Claim } from '../../claims.js';
import { itemsSection } from '../../sections/items.js';
import { lawOfPair } from '../../sections/laws.js';
import type { PairFacts } from '../../pair-facts.js';
import type { Template } from '../../template.js';

const CLAIMS: readonly Claim[] = [
  {
    of: ['lifted-now'],
    zh: '下列标的上的措施应予解除，本协会已要求平台及时办理，平台反馈执行结果后将在案件页面显示。未列出的标的不受影响。',
    en: 'The measures on the items below are to be lifted. The platform has been asked to do so promptly; its report will show on the dispute’s page. Items that are not listed stay as they are.',
  },
  {
    of: ['refused-before'],
    zh: '平台此前反馈没有对下列标的执行所要求的措施，因此没有措施需要解除；该要求不再有效，本协会已告知平台。',
    en: 'The platform had answered that it did not carry out the measure asked for on the items below, so there is none to lift; what was asked of it no longer holds, and it has been told so.',
  },
  {
    of: [],
    zh: '下列标的上没有本案正在执行的措施，无须解除；导致措施不能继续的原因见下。',
    en: 'No measure of this dispute stands on the items below, so there is nothing to lift; why none could go on is told for each.',
  },
];

export const measureLifted: Template = (facts, tongue) => {
  const { say, word, due } = tongue;
  const why = ({ ground, effectiveAt }: PairFacts): readonly string[] => [
    ...(ground ? [`${say('原因：', 'reason: ')}${word(MEASURE_GROUNDS[ground])}`] : []),
    ...(effectiveAt ? [`${say('生效时间：', 'effective: ')}${due(effectiveAt)}`] : []),
  ];
  return {
    paragraphs: [
      ...claimed(CLAIMS, facts, tongue),
      facts.addressee.role === 'complainant'
        ? say(
            '以上不代表本协会认定不侵权，也不影响贵方向有关主管部门投诉或者向人民法院起诉的权利。',
            'This is no finding that there is no infringement, and it leaves your right to complain to an authority or to sue untouched.',
          )
        : say(
            '以上不代表本协会对是否侵权作出认定。链接或者服务未及时恢复的，请告知案件经办人。',
            'This is no finding on whether there is an infringement. If an item is not restored soon, please tell the case manager.',
          ),
    ],
    sections: [itemsSection(facts, tongue, (pair) => [...why(pair), ...lawOfPair(facts, tongue)(pair)])],
  };
};
