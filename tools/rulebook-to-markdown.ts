import type { Period } from '#domain/calendar/period.js';
import type { Confidence, HouseStep, Material, RightKind, Step, TimedStage } from '#domain/rulebook.js';
import { clauseName } from '#messages/clauses.js';
import { COMMANDS } from '#messages/commands.js';
import { formatSize } from '#messages/format.js';
import { ITEM_KINDS } from '#messages/complaint.js';
import { COUNTER_GROUNDS, COUNTER_MATERIALS, FILING_FACTS, MATERIALS } from '#messages/materials.js';
import { RIGHT_KINDS, WORK_KINDS } from '#messages/rights.js';
import { STAGES } from '#messages/stages.js';
import { TRACK_GROUNDS, TRACKS } from '#messages/tracks.js';
import { TASKS } from '#messages/tasks.js';
import type { TrackRule } from '#domain/track.js';
import type { Released } from '#rulebooks/released.js';
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
    table(STEP_HEAD, stepRows(rulebook.steps)),
    '## Tasks of the association 协会办理时限',
    table(TASK_HEAD, taskRows(rulebook.house)),
    '## Excused delay 因故延迟',
    `At most ${rulebook.excusedDelay.workingDays} working days 工作日, reading: ${READINGS[rulebook.excusedDelay.reading]}. ` +
      `${clauses(rulebook.excusedDelay.clause)}. ${rulebook.excusedDelay.source} (${CONFIDENCE[rulebook.excusedDelay.confidence]}).`,
    `After ${rulebook.missedStates} missed reports in a row on a kept proceeding the platform is told that its ground is unproven.`,
    ...filesSection(rulebook.files),
    ...readings(rulebook),
    ...tracks(rulebook),
    '## Papers of a complaint 材料',
    table(['Code', 'Paper 材料', 'Rights 权利', 'Required 要求', 'Clause 依据', 'Source', 'Certainty'], rulebook.materials.map(materialRow)),
    ...counterNotice(rulebook),
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

const UNITS = { 'calendar-days': 'days 日', 'working-days': 'working days 工作日', months: 'months 个月', hours: 'hours 小时' } as const satisfies Record<
  Period['unit'],
  string
>;
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
  when: 'depending 视情形',
  form: 'in the form itself 由表单填写',
  optional: 'optional 可选',
} as const satisfies Record<Material['required'], string>;
const READINGS = { 'whole-period': 'the whole period from its start (A)', 'delay-alone': 'the delay alone, on top of the period (B)' } as const;

const clauses = (clause: string): string => [...new Set([clauseName(clause, 'zh-CN'), clauseName(clause, 'en')])].join(' · ');
const period = ({ unit, count }: Period): string => `${count} ${UNITS[unit]}`;
const rolls = ({ unit, lastDay }: Period): string => {
  if (unit === 'hours') return 'ends to the minute';
  const over = [...(lastDay.rollsOverPublicHoliday ? ['public holidays 法定节假日'] : []), ...(lastDay.rollsOverWeeklyRest ? ['weekly rest 休息日'] : [])];
  return over.length === 0 ? 'no' : `over ${over.join(', ')}`;
};

const STEP_HEAD = ['Awaited 阶段', 'Time 期限', 'Last day rolls 顺延', 'Then 届满', 'Clause 依据', 'Source', 'Certainty'];
const stepRows = (steps: Released['rulebook']['steps']): readonly (readonly string[])[] =>
  (Object.keys(steps) as TimedStage[]).map((stage) => {
    const { onExpiry, ...step } = steps[stage];
    return [
      `${STAGES[stage]['zh-CN']} ${STAGES[stage].en}`,
      period(step.within),
      rolls(step.within),
      `${COMMANDS[onExpiry]['zh-CN']} ${COMMANDS[onExpiry].en}`,
      ...ruled(step),
    ];
  });

const TASK_HEAD = ['Task 事项', 'Time 期限', 'Clause 依据', 'Source', 'Certainty'];
const taskRows = (house: Released['rulebook']['house']): readonly (readonly string[])[] =>
  (Object.keys(house) as HouseStep[]).map((name) => [`${TASKS[name]['zh-CN']} ${TASKS[name].en}`, period(house[name].within), ...ruled(house[name])]);

const ruled = ({ clause, source, confidence }: Pick<Step, 'clause' | 'source' | 'confidence'>): readonly string[] => [
  clauses(clause),
  source,
  CONFIDENCE[confidence],
];

const conditions = ({ required, group, when = [], per, freshDays, onMissing, secrecy }: Material): string =>
  [
    required === 'when' ? `if ${when.map((fact) => `${FILING_FACTS[fact].en} ${FILING_FACTS[fact]['zh-CN']}`).join(' or ')}` : '',
    group !== undefined ? `one of group ${group} 其中一项` : required === 'when' ? '' : REQUIRED[required],
    per === 'item' ? 'for each item 逐项标的' : '',
    freshDays === undefined ? '' : `not older than ${freshDays} days 不超过${freshDays}日`,
    onMissing === undefined ? '' : 'without it no measure before a decision 缺少时不先行采取措施',
    secrecy === undefined ? '' : 'for the panel alone 仅供专家组',
  ]
    .filter((part) => part !== '')
    .join('; ');

const readings = ({ excusedDelay }: Released['rulebook']): readonly string[] =>
  excusedDelay.readings === undefined
    ? []
    : [
        table(
          ['Reading 解释', 'Followed 采用', 'Source', 'Certainty'],
          excusedDelay.readings.map(({ reading, source, confidence }) => [
            READINGS[reading],
            reading === excusedDelay.reading ? 'yes 是' : 'no 否',
            source,
            CONFIDENCE[confidence],
          ]),
        ),
      ];

const TRACK_HEAD = ['Track 程序', 'Ground 理由', 'For 适用', 'Clauses 依据', 'On a counter-notice 收到声明后', 'Source', 'Certainty'];
const tracks = (rulebook: Released['rulebook']): readonly string[] =>
  rulebook.tracks === undefined
    ? []
    : [
        '## Tracks 适用程序',
        'Each pair of respondent and item has one; the first that fits is taken unless a person chooses another, with a reason.',
        table(
          TRACK_HEAD,
          rulebook.tracks.map((rule) => trackRow(rule, rulebook)),
        ),
      ];

const trackRow = (rule: TrackRule, { steps }: Released['rulebook']): readonly string[] => {
  const { rights = [], items = [], positions = [], notWorks = [] } = rule.for;
  const step = rule.waitingPeriod ?? steps['waiting-period'];
  const parts = [
    ...rights.map((right) => RIGHTS[right]),
    ...items.map((item) => `${ITEM_KINDS[item].en.toLowerCase()} ${ITEM_KINDS[item]['zh-CN']}`),
    ...positions,
    ...notWorks.map((work) => `not ${WORK_KINDS[work].en.toLowerCase()} 不含${WORK_KINDS[work]['zh-CN']}`),
  ];
  return [
    `${TRACKS[rule.track].en} ${TRACKS[rule.track]['zh-CN']}`,
    `${TRACK_GROUNDS[rule.ground].en} ${TRACK_GROUNDS[rule.ground]['zh-CN']}`,
    parts.length === 0 ? 'all else 其他' : parts.join(', '),
    Object.values(rule.clauses).map(clauses).join('; '),
    rule.onCounterNotice === 'restore'
      ? 'restored at once, no second notice 立即恢复，不得再次通知'
      : `${period(step.within)} (${CONFIDENCE[step.confidence]}: ${clauses(step.clause)}; ${step.source})`,
    rule.source,
    CONFIDENCE[rule.confidence],
  ];
};

const counterNotice = ({ counterMaterials }: Released['rulebook']): readonly string[] =>
  counterMaterials === undefined
    ? []
    : [
        '## What a counter-notice holds 不侵权声明',
        `Grounds 理由: ${Object.values(COUNTER_GROUNDS)
          .map((words) => `${words.en} ${words['zh-CN']}`)
          .join('; ')}.`,
        table(
          ['Code', 'What 内容', 'Required 要求', 'Clause 依据', 'Source', 'Certainty'],
          counterMaterials.map(({ code, required, rights = [], grounds = [], ...rule }) => {
            const words = COUNTER_MATERIALS[code as keyof typeof COUNTER_MATERIALS];
            const on = [
              ...rights.map((right) => RIGHTS[right]),
              ...grounds.map((ground) => `${COUNTER_GROUNDS[ground].en} ${COUNTER_GROUNDS[ground]['zh-CN']}`),
            ];
            const asked = {
              always: 'always 必需',
              form: REQUIRED.form,
              'one-of-the-grounds': 'at least one ground 至少一项理由',
              when: `if ${on.join(' or ')}`,
            }[required];
            return [code, `${words['zh-CN']} ${words.en}`, asked, ...ruled(rule)];
          }),
        ),
      ];

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
