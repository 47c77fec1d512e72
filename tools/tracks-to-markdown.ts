import { stepOf } from '#domain/rulebook/step-of.js';
import type { TrackRule } from '#domain/rulebook/track.js';
import { ITEM_KINDS } from '#messages/intake/complaint.js';
import { COUNTER_GROUNDS, COUNTER_MATERIALS } from '#messages/response/counter-notice.js';
import { WORK_KINDS } from '#messages/right/kinds.js';
import { TRACK_GROUNDS, TRACKS } from '#messages/rulebook/tracks.js';
import type { Released } from '#rulebooks/released.js';
import { table } from './markdown-table.js';
import { clauses, CONFIDENCE, period, READINGS, REQUIRED, RIGHTS, ruled } from './rulebook-words.js';

/** The ways to read a clause, and the one that is followed. */
export const readings = ({ excusedDelay }: Released['rulebook']): readonly string[] =>
  excusedDelay?.readings === undefined
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

const TRACK_HEAD = [
  'Track 程序',
  'Ground 理由',
  'For 适用',
  'Clauses 依据',
  'On a counter-notice 收到声明后',
  'Source',
  'Certainty',
];
/** The laws that can govern a pair. */
export const tracks = (rulebook: Released['rulebook']): readonly string[] =>
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

const trackRow = (rule: TrackRule, rulebook: Released['rulebook']): readonly string[] => {
  const { rights = [], items = [], positions = [], notWorks = [] } = rule.for;
  const step = rule.waitingPeriod ?? stepOf(rulebook, 'waiting-period');
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

/** What a declaration has to hold. */
export const counterNotice = ({
  counterMaterials,
  counterNotices,
  filesFollow,
}: Released['rulebook']): readonly string[] =>
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
        ...(counterNotices
          ? [
              `What is missing may follow within ${period(counterNotices.cure.within)} (${clauses(counterNotices.cure.clause)}). What was restored at once may be undone for its form alone, within ${period(counterNotices.undo.within)} (${clauses(counterNotices.undo.clause)}).`,
            ]
          : []),
        ...(filesFollow
          ? [
              `Files that a text names may follow within ${filesFollow.hours} hours 小时 (${clauses(filesFollow.clause)}).`,
            ]
          : []),
      ];
