import { findDeclaration } from '#messages/intake/declarations.js';
import { claimed, someAre, type Claim } from '../../claims.js';
import { claimsSection, evidenceSection, statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import { clausesFor, lawOfPair, lawsOf } from '../../sections/laws.js';
import { materialName } from '#messages/rulebook/materials.js';
import { complainantSection, respondentsSection } from '../../sections/parties.js';
import { rightSection } from '../../sections/right.js';
import type { DocumentFacts } from '../../facts.js';
import type { Template, Tongue } from '../../template.js';

const holderOf = ({ right, complainant, filedAs }: DocumentFacts): string | undefined =>
  right?.holder ?? (filedAs === 'right-holder' ? complainant.name : undefined);

const opening = (facts: DocumentFacts, { say }: Tongue): string => {
  const { name } = facts.complainant;
  const holder = holderOf(facts);
  if (facts.filedAs === 'right-holder')
    return say(
      `${name}系下述权利的权利人，现向贵平台发出本通知。`,
      `${name} is the holder of the right below and gives this notice.`,
    );
  if (facts.filedAs === 'licensee')
    return say(
      `${name}系下述权利的被许可人${holder ? `（权利人：${holder}）` : ''}，有权就该权利发出本通知。`,
      `${name} is licensee of the right below${holder ? ` (right holder: ${holder})` : ''} and entitled to give this notice.`,
    );
  return say(
    `${name}受权利人${holder ?? ''}委托，以权利人名义向贵平台发出本通知。`,
    `${name} gives this notice in the name of the right holder${holder ? `, ${holder}` : ''}, as its agent.`,
  );
};

/**
 * A measure is asked for on the items of which the association wants one; on others none before a decision, and where
 * a paper is missing it is named.
 */
const whatIsAsked = (
  { notice, measures }: { readonly notice: string; readonly measures: string },
  papers: readonly string[] | undefined,
  { locale, list }: Tongue,
): readonly Claim[] => {
  const named = papers && list(papers.map((code) => materialName(code, locale)));
  const believes = {
    zh: `权利人认为贵平台上的下列标的侵害其知识产权，依据${notice}通知贵平台`,
    en: `The right holder believes that the items below on your platform infringe its right. This is its notice under ${notice}`,
  };
  return [
    {
      of: ['measure-asked'],
      zh: `${believes.zh}。请贵平台依据${measures}及时采取删除、屏蔽、断开链接、终止交易和服务等必要措施，并将本通知转送相关网络用户或者平台内经营者。`,
      en: `${believes.en}. Under ${measures} you are asked to take the necessary measures promptly (delete, block, disconnect, end trade and services) and to forward this notice to the users and merchants concerned.`,
    },
    {
      of: [],
      zh: `${believes.zh}，请将本通知转送相关网络用户或者平台内经营者。${named ? `因尚未提供${named}，` : ''}在作出决定前暂不请求采取措施。`,
      en: `${believes.en}; please forward it to the users and merchants concerned. ${named ? `As this was not provided, no measure is asked for before a decision: ${named}.` : 'No measure is asked for before a decision.'}`,
    },
  ];
};

/**
 * Every element of 法发〔2020〕32号 art. 5, in the right holder's name. Its arrival starts the platform's duty
 * (E-Commerce Law 42).
 */
export const statutoryNotice: Template = (facts, tongue) => {
  const { say, instant } = tongue;
  const { declaration, withoutMeasure } = facts;
  const laws = lawsOf(facts, tongue);
  const [notice, measures] = [clausesFor(laws, 'notice', tongue), clausesFor(laws, 'measures', tongue)];
  const guarantee = declaration === undefined ? undefined : findDeclaration(declaration, 'complaint', tongue.locale);
  return {
    paragraphs: [
      opening(facts, tongue),
      ...claimed(whatIsAsked({ notice, measures }, withoutMeasure, tongue), facts, tongue),
      someAre('measure-asked', facts) &&
        say(
          `平台接到通知后未及时采取必要措施的，对损害的扩大部分与相关网络用户或者平台内经营者承担连带责任。本通知到达贵平台的时间以系统记录或者贵平台的确认为准。`,
          `A platform that does not act promptly after a notice is jointly liable for the enlarged part of the damage. When this notice arrived is shown by the record or by your own confirmation.`,
        ),
    ],
    sections: [
      complainantSection(facts, tongue),
      rightSection(facts, tongue),
      respondentsSection(facts, tongue),
      itemsSection(facts, tongue, lawOfPair(facts, tongue), say('可以定位的标的', 'The items and where to find them')),
      claimsSection(facts.claims ?? [], tongue),
      statementSection(say('侵权事实说明', 'What is complained of'), facts.statement),
      evidenceSection(
        facts.evidence ?? [],
        tongue,
        say('权利证明和侵权初步证据', 'Proof of the right and prima facie evidence'),
      ),
      {
        heading: say('真实性书面保证', 'Written guarantee of truth'),
        items: [
          guarantee ??
            say(
              '投诉方已书面保证通知内容及所附材料真实。',
              'The complainant has guaranteed in writing that this notice and its materials are true.',
            ),
          say(
            `上述保证于${instant(facts.filedAt)}作出${declaration ? `（${declaration}版）` : ''}。`,
            `Given on ${instant(facts.filedAt)}${declaration ? ` (version ${declaration})` : ''}.`,
          ),
        ],
      },
    ],
    closing: [
      say(
        `本通知由${facts.association['zh-CN']}协助生成并送达，争议编号${facts.number}。措施执行结果请通过接口逐项反馈；不采取措施的，请说明理由。`,
        `Prepared and served with the help of ${facts.association.en}, dispute ${facts.number}. Please report on each item through the interface; if you take no measure, please say why.`,
      ),
    ],
    signed: holderOf(facts) ?? facts.complainant.name,
  };
};
