import {
  GEOGRAPHICAL_KINDS,
  NAME_KINDS,
  PATENT_KINDS,
  RIGHT_KINDS,
  SECRET_KINDS,
  WORK_KINDS,
} from '#messages/right/kinds.js';
import type { RightChange } from '#domain/right/right-change.js';
import { RIGHT_CHANGES } from '#messages/right/register.js';
import { formatDay } from '#messages/format.js';
import type { Section } from '../document.js';
import type { DocumentFacts } from '../facts.js';
import type { RightFacts } from '../part-facts.js';
import { rows, type Tongue } from '../template.js';

/** The right relied on. */
export const rightSection = ({ right, register }: DocumentFacts, tongue: Tongue): Section => {
  const { say, word, list, locale } = tongue;
  if (!right) return rows(say('权利信息', 'The right relied on'), []);
  return rows(say('权利信息', 'The right relied on'), [
    [say('权利类型', 'Kind of right'), word(RIGHT_KINDS[right.kind])],
    [say('权利名称', 'Name'), right.name],
    [say('注册号、登记号或者专利号', 'Registration or patent number'), right.registrationNumber],
    [say('权利人', 'Right holder'), right.holder],
    ...ofItsKind(right, register ?? [], tongue),
    [
      say('协会权利登记载明的情况', 'What the association’s register knows of it'),
      register &&
        (register.length > 0
          ? list(register.map((one) => RIGHT_CHANGES[one][locale]))
          : say('无异常', 'nothing against it')),
    ],
    [say('权利说明', 'Details'), right.details],
  ]);
};

const AGAINST: readonly RightChange[] = ['invalidation-pending', 'invalidated-not-final', 'invalidated'];

/** By the register, which goes before what the complainant said; without an entry only as it said. */
const pendingWords = (said: boolean, register: readonly RightChange[], say: Tongue['say']): string => {
  if (register.some((one) => AGAINST.includes(one))) return say('有（据权利登记）', 'yes, by the register');
  return said ? say('有', 'yes') : say('无（据投诉方陈述）', 'no, as the complainant says');
};

/** What only its own kind has. The secret points of a trade secret are never among it. */
const ofItsKind = (
  right: RightFacts,
  register: readonly RightChange[],
  { say, word, list, locale }: Tongue,
): readonly (readonly [string, string | undefined])[] => {
  const day = (date: string | undefined) => (date === undefined ? undefined : formatDay(date, locale));
  const { trademark, copyright, patent, geographical, tradeSecret, layoutDesign, plantVariety, protectedName } = right;
  return [
    [say('核定类别', 'Classes'), trademark && list(trademark.classes.map(String))],
    [say('核定商品或者服务', 'Goods or services'), trademark?.goods],
    [say('有效期至', 'Valid until'), day(trademark?.validUntil)],
    [say('作品类型', 'Kind of work'), copyright && word(WORK_KINDS[copyright.work])],
    [say('作者', 'Author'), copyright?.author],
    [say('完成日期', 'Completed'), day(copyright?.completedOn)],
    [say('首次发表日期', 'First published'), day(copyright?.publishedOn)],
    [say('专利类型', 'Kind of patent'), patent && word(PATENT_KINDS[patent.kind])],
    [say('所依据的权利要求或者视图', 'Claims or views relied on'), patent?.claims],
    [
      say('未决无效宣告请求', 'Pending invalidation'),
      patent && pendingWords(patent.pendingInvalidation, register, say),
    ],
    [say('保护方式', 'How it is protected'), geographical && word(GEOGRAPHICAL_KINDS[geographical.kind])],
    [say('产地', 'Area'), geographical?.area],
    [say('信息类型', 'Kind of information'), tradeSecret && word(SECRET_KINDS[tradeSecret.kind])],
    [say('登记日期', 'Registered'), day(layoutDesign?.registeredOn)],
    [say('首次商业利用日期', 'First commercial use'), day(layoutDesign?.firstUsedOn)],
    [say('品种名称', 'Denomination'), plantVariety?.denomination],
    [say('所属种、属', 'Genus and species'), plantVariety?.species],
    [say('名称类型', 'Kind of name'), protectedName && word(NAME_KINDS[protectedName.kind])],
  ];
};
