import { remindersToMarkdown } from './reminders-to-markdown.js';
import type { Period } from '#domain/calendar/period.js';
import { houseStepOf, stepOf } from '#domain/rulebook/step-of.js';
import type { HouseStep, Material, TimedStage } from '#domain/rulebook/rulebook.js';
import { COMMANDS } from '#messages/commands.js';
import { formatSize } from '#messages/format.js';
import { FILING_FACTS, MATERIALS } from '#messages/rulebook/materials.js';
import { RIGHT_TASKS } from '#messages/right/register.js';
import { STAGES } from '#messages/core/stages.js';
import { TASKS } from '#messages/core/tasks.js';
import { TIP_TASKS } from '#messages/tip/words.js';
import type { Released } from '#rulebooks/released.js';
import { goodFaithToMarkdown } from './good-faith-to-markdown.js';
import { lanesToMarkdown } from './lanes-to-markdown.js';
import { table } from './markdown-table.js';
import { panelToMarkdown } from './panel-to-markdown.js';
import { RIGHTS, CONFIDENCE, REQUIRED, READINGS, clauses, period, ruled } from './rulebook-words.js';
import { readings, tracks, counterNotice } from './tracks-to-markdown.js';

/**
 * A rulebook as a lawyer reads it, both languages side by side. Committed under docs/rulebooks and compared by a spec.
 */
export const rulebookToMarkdown = ({ rulebook, pin, inForceFrom }: Released): string =>
  [
    `# ${rulebook.title['zh-CN']} · ${rulebook.title.en}`,
    `Generated from the rulebook itself by tools/write-docs.ts; not edited by hand. The Chinese text governs.`,
    table(
      ['', ''],
      [
        ['Rulebook', `${rulebook.id} ${rulebook.version}`],
        ['In force from 施行日期', inForceFrom],
        ['SHA-256', `\`${pin.hash}\``],
        ['Sources', rulebook.sourceUrl],
        ['As of', `${rulebook.asOf}; ${rulebook.verifiedBy}`],
        [
          'Rights 权利',
          rulebook.rights.length === 0
            ? 'any matter between the parties 当事人之间的争议'
            : rulebook.rights.map((right) => RIGHTS[right]).join(', '),
        ],
        [
          'At most 上限',
          `${rulebook.limits.items} items 投诉标的, ${rulebook.limits.respondents} respondents 被投诉方, ${rulebook.limits.pairs} pairs of both`,
        ],
        ['Guarantee of truth 真实性保证', `version ${rulebook.declaration.version}`],
        [
          'On acceptance 受理时',
          rulebook.measureOnAcceptance === 'block'
            ? 'each pair is to be blocked 采取必要措施'
            : 'no measure 不采取措施',
        ],
        [
          'Settling time',
          `${rulebook.settling} seconds after each deadline, so that what arrived in time is recorded first; the deadline itself counts`,
        ],
      ],
    ),
    '## Periods that end by themselves 期限',
    table(STEP_HEAD, stepRows(rulebook)),
    '## Tasks of the association 协会办理时限',
    table(TASK_HEAD, taskRows(rulebook)),
    ...lanesToMarkdown(rulebook, ruled),
    ...mediationSection(rulebook.mediation),
    ...panelToMarkdown(rulebook.panel, ruled),
    ...goodFaithToMarkdown(rulebook.goodFaith, ruled),
    ...excusedSection(rulebook),
    ...urgingSection(rulebook),
    ...remindersToMarkdown(rulebook),
    ...filesSection(rulebook.files),
    ...registerSection(rulebook),
    ...readings(rulebook),
    ...tracks(rulebook),
    ...papersSection(rulebook),
    ...counterNotice(rulebook),
  ].join('\n\n') + '\n';

const papersSection = ({ materials }: Released['rulebook']): readonly string[] =>
  materials.length === 0
    ? []
    : [
        '## Papers of a complaint 材料',
        table(
          ['Code', 'Paper 材料', 'Rights 权利', 'Required 要求', 'Clause 依据', 'Source', 'Certainty'],
          materials.map(materialRow),
        ),
      ];

const excusedSection = ({ excusedDelay, missedStates }: Released['rulebook']): readonly string[] =>
  excusedDelay === undefined
    ? []
    : [
        '## Excused delay 因故延迟',
        `At most ${excusedDelay.workingDays} working days 工作日, reading: ${READINGS[excusedDelay.reading]}. ` +
          `${clauses(excusedDelay.clause)}. ${excusedDelay.source} (${CONFIDENCE[excusedDelay.confidence]}).`,
        `After ${missedStates} missed reports in a row on a kept proceeding the platform is told that its ground is unproven.`,
      ];

/** By when who was urged to withdraw or to sue has to. */
const urgingSection = ({ urging }: Released['rulebook']): readonly string[] =>
  urging === undefined
    ? []
    : [
        '## Urging to withdraw or to sue 催告',
        `${urging.ofReceipt.count} month from receipt or ${urging.ofSending.count} months from sending, whichever ends first. ` +
          `${clauses(urging.clause)}. ${urging.source} (${CONFIDENCE[urging.confidence]}).`,
      ];

/** How mediation goes, and on what each rule rests. */
const mediationSection = (mediation: Released['rulebook']['mediation']): readonly string[] =>
  mediation === undefined
    ? []
    : [
        '## Mediation 调解',
        table(
          ['Rule 规则', 'Clause 依据', 'Source', 'Certainty'],
          [
            [
              `silence on the invitation is refusal 未答复视为不同意; at most ${mediation.mostExtraDays} more days by consent of all 经各方一致同意最多延长${mediation.mostExtraDays}日; may end after ${mediation.absences} absences of one party 一方缺席${mediation.absences}次可以终结`,
              ...ruled(mediation),
            ],
            [
              'a mediator with a tie discloses it and leaves; the parties cannot keep it 调解员有利害关系的应当披露并退出，当事人不得同意其继续',
              ...ruled(mediation.ties),
            ],
            [
              'not public; what was conceded for a compromise is not used later 不公开；为达成协议作出的让步不得在此后使用',
              ...ruled(mediation.privacy),
            ],
          ],
        ),
      ];

const filesSection = (files: Released['rulebook']['files']): readonly string[] =>
  files === undefined
    ? []
    : [
        '## Files 证据文件',
        `At most 上限 ${formatSize(files.size)} each 每个文件; recognised by their content 按内容识别: ${files.mediaTypes.join(', ')}. ` +
          `${clauses(files.clause)}. ${files.source} (${CONFIDENCE[files.confidence]}).`,
      ];

const registerSection = ({ register, drafts }: Released['rulebook']): readonly string[] => [
  ...(register
    ? [
        '## Rights register 权利登记',
        `Recorded and checked once 一次登记、一次核验: ${register.papers.join(', ')}. ` +
          `${clauses(register.clause)}. ${register.source} (${CONFIDENCE[register.confidence]}).`,
      ]
    : []),
  ...(drafts
    ? [
        '## Drafts 草稿',
        `Kept ${drafts.keptDays} days after the last change 自最后修改起保存${drafts.keptDays}日, at most 上限 ${drafts.most} each 每个账户. ` +
          `${clauses(drafts.clause)}. ${drafts.source} (${CONFIDENCE[drafts.confidence]}).`,
      ]
    : []),
];

const rolls = ({ unit, lastDay }: Period): string => {
  if (unit === 'hours' || unit === 'minutes') return 'ends to the minute';
  const over = [
    ...(lastDay.rollsOverPublicHoliday ? ['public holidays 法定节假日'] : []),
    ...(lastDay.rollsOverWeeklyRest ? ['weekly rest 休息日'] : []),
  ];
  return over.length === 0 ? 'no' : `over ${over.join(', ')}`;
};

const STEP_HEAD = [
  'Awaited 阶段',
  'Time 期限',
  'Last day rolls 顺延',
  'Then 届满',
  'Clause 依据',
  'Source',
  'Certainty',
];
const stepRows = (rulebook: Released['rulebook']): readonly (readonly string[])[] =>
  (Object.keys(rulebook.steps) as TimedStage[]).map((stage) => {
    const { onExpiry, ...step } = stepOf(rulebook, stage);
    return [
      `${STAGES[stage]['zh-CN']} ${STAGES[stage].en}`,
      period(step.within),
      rolls(step.within),
      `${COMMANDS[onExpiry]['zh-CN']} ${COMMANDS[onExpiry].en}`,
      ...ruled(step),
    ];
  });

const TASK_HEAD = ['Task 事项', 'Time 期限', 'Clause 依据', 'Source', 'Certainty'];
const taskRows = (rulebook: Released['rulebook']): readonly (readonly string[])[] =>
  (Object.keys(rulebook.house) as HouseStep[]).map((name) => {
    const step = houseStepOf(rulebook, name);
    const words = { ...TASKS, ...TIP_TASKS, ...RIGHT_TASKS }[name];
    return [`${words['zh-CN']} ${words.en}`, period(step.within), ...ruled(step)];
  });

const conditions = ({ required, group, when = [], per, freshDays, onMissing, personal, secrecy }: Material): string =>
  [
    required === 'when'
      ? `if ${when.map((fact) => `${FILING_FACTS[fact].en} ${FILING_FACTS[fact]['zh-CN']}`).join(' or ')}`
      : '',
    group !== undefined ? `one of group ${group} 其中一项` : required === 'when' ? '' : REQUIRED[required],
    per === 'item' ? 'for each item 逐项标的' : '',
    freshDays === undefined ? '' : `not older than ${freshDays} days 不超过${freshDays}日`,
    onMissing === undefined ? '' : 'without it no measure before a decision 缺少时不先行采取措施',
    personal ? 'never forwarded 不转送' : '',
    secrecy === undefined ? '' : 'for the panel alone 仅供专家组',
  ]
    .filter((part) => part !== '')
    .join('; ');

const materialRow = (material: Material): readonly string[] => {
  const { code, rights } = material;
  const words = MATERIALS[code as keyof typeof MATERIALS];
  return [
    code,
    `${words['zh-CN']} ${words.en}`,
    rights === 'all' ? 'all 全部' : rights.map((right) => RIGHTS[right]).join(', '),
    conditions(material),
    ...ruled(material),
  ];
};
