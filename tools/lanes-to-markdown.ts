import type { Ruled, Rulebook } from '#domain/rulebook/rulebook.js';
import { ITEM_KINDS } from '#messages/intake/complaint.js';
import { GUARANTEE_KINDS_NAMED } from '#messages/measures/guarantee.js';
import { PRESERVED_PARTS_NAMED } from '#messages/measures/preservation.js';
import { CONFIDENCES } from '#messages/rulebook/confidences.js';
import { REFERRAL_REASONS } from '#messages/conduct/referrals.js';
import type { Words } from '#messages/locale.js';
import { RUNG_NAMES } from '#messages/measures/measures.js';
import { period } from './rulebook-words.js';
import { table } from './markdown-table.js';

const both = (words: Words): string => `${words['zh-CN']} ${words.en}`;

/** The lanes that a later rulebook opened; nothing for one that has none. */
export const lanesToMarkdown = (
  { urgent, guarantees, preservation, publication, dictation, referrals, limitation }: Rulebook,
  ruled: (rule: Ruled) => readonly string[],
): readonly string[] => [
  ...(urgent
    ? [
        '## What cannot wait 紧急通道',
        `A capture of ${urgent.captureSeconds} seconds with the product card 录屏时长. ${ruled(urgent).join('. ')}. The least measure first 由轻到重:`,
        table(
          ['Measure 措施', 'On 标的', 'Second person 第二人', 'Clause 依据', 'Source', 'Certainty'],
          urgent.ladder.map((step) => [
            both(RUNG_NAMES[step.rung]),
            step.on.map((kind) => both(ITEM_KINDS[kind])).join(', '),
            step.secondPerson ? 'yes 需要' : 'no 不需要',
            ...ruled(step),
          ]),
        ),
        table(
          ['What 事项', 'Within 期限', 'Clause 依据', 'Source', 'Certainty'],
          [
            ['The platform answers 平台答复', period(urgent.answer.within), ...ruled(urgent.answer)],
            ['A person follows it up 经办人跟进', period(urgent.followUp.within), ...ruled(urgent.followUp)],
          ],
        ),
      ]
    : []),
  ...(guarantees
    ? [
        '## Guarantees and early restoration 担保与提前恢复',
        `Records, never money held 仅作记录: ${guarantees.kinds.map((kind) => both(GUARANTEE_KINDS_NAMED[kind])).join(', ')}. ` +
          `Answered by the ${guarantees.answeredBy}. ${ruled(guarantees).join('. ')}.`,
      ]
    : []),
  ...(preservation
    ? [
        '## Keeping the record of a room 直播记录保存',
        `${preservation.parts.map((part) => both(PRESERVED_PARTS_NAMED[part])).join(', ')}: asked of the platform at the filing, before any notice. ${ruled(preservation).join('. ')}.`,
      ]
    : []),
  ...(dictation
    ? [
        '## Written down for a party 代录',
        `From telephone, letter, chat or paper, received at most ${dictation.mostDays} days before 收到日期不得早于; of no effect until the party confirms. ${ruled(dictation).join('. ')}.`,
      ]
    : []),
  ...(referrals
    ? [
        '## Referral to authorities 移送',
        `A second person agrees first 须第二人同意: ${referrals.secondPerson.map((reason) => both(REFERRAL_REASONS[reason])).join(', ')}. ${ruled(referrals).join('. ')}.`,
      ]
    : []),
  ...(limitation
    ? [
        '## Limitation 诉讼时效',
        `A request to the association: ${limitation.effect}; its standing: ${both(CONFIDENCES[limitation.standing])}. ${ruled(limitation).join('. ')}.`,
      ]
    : []),
  ...(publication
    ? [
        '## Publication 公示',
        `When a pair ends its platform gets notice, declaration and result, redacted. ${ruled(publication).join('. ')}.`,
      ]
    : []),
];
