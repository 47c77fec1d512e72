import type { Period } from '#domain/calendar/period.js';
import { houseStepOf, stepOf, type Confidence, type HouseStep, type Material, type RightKind, type Step, type TimedStage } from '#domain/rulebook.js';
import { clauseName } from '#messages/clauses.js';
import { COMMANDS } from '#messages/commands.js';
import { formatSize } from '#messages/format.js';
import { MATERIALS } from '#messages/materials.js';
import { RIGHT_KINDS } from '#messages/rights.js';
import { STAGES } from '#messages/stages.js';
import { TASKS } from '#messages/tasks.js';
import type { Released } from '#rulebooks/released.js';
import { lanesToMarkdown } from './lanes-to-markdown.js';
import { table } from './markdown-table.js';

/** A rulebook as a lawyer reads it, both languages side by side. Committed under docs/rulebooks and compared by a spec. */
export const rulebookToMarkdown = ({ rulebook, pin }: Released): string =>
  [
    `# ${rulebook.title['zh-CN']} · ${rulebook.title.en}`,
    `Generated from the rulebook itself by tools/write-docs.ts; not edited by hand. The Chinese text governs.`,
    table(
      ['', ''],
      [
        ['Rulebook', `${rulebook.id} ${rulebook.version}`],
        ['SHA-256', `\`${pin.hash}\``],
        ['Sources', rulebook.sourceUrl],
        ['As of', `${rulebook.asOf}; ${rulebook.verifiedBy}`],
        ['Rights 权利', rulebook.rights.map((right) => RIGHTS[right]).join(', ')],
        [
          'At most 上限',
          `${rulebook.limits.items} items 投诉标的, ${rulebook.limits.respondents} respondents 被投诉方, ${rulebook.limits.pairs} pairs of both`,
        ],
        ['Guarantee of truth 真实性保证', `version ${rulebook.declaration.version}`],
        ['On acceptance 受理时', rulebook.measureOnAcceptance === 'block' ? 'each pair is to be blocked 采取必要措施' : 'no measure 不采取措施'],
        ['Settling time', `${rulebook.settling} seconds after each deadline, so that what arrived in time is recorded first; the deadline itself counts`],
      ],
    ),
    '## Periods that end by themselves 期限',
    table(STEP_HEAD, stepRows(rulebook)),
    '## Tasks of the association 协会办理时限',
    table(TASK_HEAD, taskRows(rulebook)),
    ...lanesToMarkdown(rulebook, ruled),
    '## Excused delay 因故延迟',
    `At most ${rulebook.excusedDelay.workingDays} working days 工作日, reading: ${READINGS[rulebook.excusedDelay.reading]}. ` +
      `${clauses(rulebook.excusedDelay.clause)}. ${rulebook.excusedDelay.source} (${CONFIDENCE[rulebook.excusedDelay.confidence]}).`,
    `After ${rulebook.missedStates} missed reports in a row on a kept proceeding the platform is told that its ground is unproven.`,
    ...filesSection(rulebook.files),
    '## Papers of a complaint 材料',
    table(['Code', 'Paper 材料', 'Rights 权利', 'Required 要求', 'Clause 依据', 'Source', 'Certainty'], rulebook.materials.map(materialRow)),
  ].join('\n\n') + '\n';

const RIGHTS = Object.fromEntries(Object.entries(RIGHT_KINDS).map(([kind, words]) => [kind, `${words.en.toLowerCase()} ${words['zh-CN']}`])) as Record<
  RightKind,
  string
>;
const filesSection = (files: Released['rulebook']['files']): readonly string[] =>
  files === undefined
    ? []
    : [
        '## Files 证据文件',
        `At most 上限 ${formatSize(files.size)} each 每个文件; recognised by their content 按内容识别: ${files.mediaTypes.join(', ')}. ` +
          `${clauses(files.clause)}. ${files.source} (${CONFIDENCE[files.confidence]}).`,
      ];

const UNITS = {
  'calendar-days': 'days 日',
  'working-days': 'working days 工作日',
  months: 'months 个月',
  hours: 'hours 小时',
  minutes: 'minutes 分钟',
} as const satisfies Record<Period['unit'], string>;
const CONFIDENCE = {
  law: 'law 法律',
  'house-rule': 'house rule 协会规则',
  practice: 'practice 惯例',
  'to-be-verified': 'to be verified 待核实',
} as const satisfies Record<Confidence, string>;
const REQUIRED = {
  always: 'always 必需',
  'if-agent': 'if filed by an agent 代理人提交时',
  'if-licensee': 'if filed by a licensee 被许可人提交时',
  optional: 'optional 可选',
} as const satisfies Record<Material['required'], string>;
const READINGS = { 'whole-period': 'the whole period from its start (A)', 'delay-alone': 'the delay alone, on top of the period (B)' } as const;

const clauses = (clause: string): string => [...new Set([clauseName(clause, 'zh-CN'), clauseName(clause, 'en')])].join(' · ');
const period = ({ unit, count }: Period): string => `${count} ${UNITS[unit]}`;
const rolls = ({ unit, lastDay }: Period): string => {
  if (unit === 'hours' || unit === 'minutes') return 'ends to the minute';
  const over = [...(lastDay.rollsOverPublicHoliday ? ['public holidays 法定节假日'] : []), ...(lastDay.rollsOverWeeklyRest ? ['weekly rest 休息日'] : [])];
  return over.length === 0 ? 'no' : `over ${over.join(', ')}`;
};

const STEP_HEAD = ['Awaited 阶段', 'Time 期限', 'Last day rolls 顺延', 'Then 届满', 'Clause 依据', 'Source', 'Certainty'];
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
    return [`${TASKS[name]['zh-CN']} ${TASKS[name].en}`, period(step.within), ...ruled(step)];
  });

const ruled = ({ clause, source, confidence }: Pick<Step, 'clause' | 'source' | 'confidence'>): readonly string[] => [
  clauses(clause),
  source,
  CONFIDENCE[confidence],
];

const materialRow = (material: Material): readonly string[] => {
  const { code, rights, required, group } = material;
  const words = MATERIALS[code as keyof typeof MATERIALS];
  return [
    code,
    `${words['zh-CN']} ${words.en}`,
    rights === 'all' ? 'all 全部' : rights.map((right) => RIGHTS[right]).join(', '),
    group === undefined ? REQUIRED[required] : `one of group ${group} 其中一项`,
    ...ruled(material),
  ];
};
