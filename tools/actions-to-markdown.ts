import { ACTIONS } from '#domain/dispute/actions.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Role } from '#domain/dispute/core/decision-context.js';
import type { Stage } from '#domain/dispute/core/stage.js';
import type { SubjectKind } from '#domain/dispute/core/subject.js';
import { RIGHT_ACTIONS, type RightCommand } from '#domain/right/actions.js';
import { RIGHT_ROLES as DOING, type RightRole } from '#domain/right/roles.js';
import { RIGHT_STAGES, type RightStage } from '#domain/right/state.js';
import { TIP_ACTIONS, type TipCommand } from '#domain/tip/actions.js';
import { COMMANDS } from '#messages/commands.js';
import { ROLES } from '#messages/core/roles.js';
import { STAGES } from '#messages/core/stages.js';
import { SUBJECT_KINDS } from '#messages/core/subjects.js';
import { RIGHT_COMMANDS } from '#messages/right/register.js';
import { TIP_COMMANDS } from '#messages/tip/words.js';
import { table } from './markdown-table.js';

type Name = DisputeCommand['type'];
const names = Object.keys(ACTIONS) as readonly Name[];
const [kinds, stages, roles] = [
  Object.keys(SUBJECT_KINDS) as SubjectKind[],
  Object.keys(STAGES) as Stage[],
  Object.keys(ROLES) as Role[],
];

/**
 * Who may do what, when: the table that guards every command, for reading. Committed as docs/actions.md and compared by
 * a spec.
 */
export const actionsToMarkdown = (): string =>
  [
    '# Who may do what, when',
    'Generated from libs/domain/dispute/actions.ts by tools/write-docs.ts; not edited by hand. Each action names subjects of one kind; role and stage are checked on every one of them. Finer conditions stand in the action itself.',
    ...kinds.flatMap((kind) => {
      const own = names.filter((name) => ACTIONS[name].on === kind);
      return own.length === 0 ? [] : [`## ${SUBJECT_KINDS[kind].en} ${SUBJECT_KINDS[kind]['zh-CN']}`, stageByRole(own)];
    }),
    '## Every action',
    table(['Action', '', '操作', 'On', 'By'], names.map(line)),
    ...rightActions(),
    ...tipActions(),
  ].join('\n\n') + '\n';

/** The same of a right of the register. */
const rightActions = (): readonly string[] => {
  const own = Object.keys(RIGHT_ACTIONS) as readonly RightCommand['type'][];
  const cell = (stage: RightStage, role: RightRole) =>
    own
      .filter((name) => RIGHT_ACTIONS[name].during.includes(stage) && RIGHT_ACTIONS[name].by.includes(role))
      .join(', ');
  const acting = DOING.filter((role) => own.some((name) => RIGHT_ACTIONS[name].by.includes(role)));
  return [
    '## A right of the register 权利登记',
    table(
      ['Stage', ...acting],
      RIGHT_STAGES.map((stage) => [stage, ...acting.map((role) => cell(stage, role))]),
    ),
    table(
      ['Action', '', '操作', 'By'],
      own.map((name) => [
        name,
        RIGHT_COMMANDS[name].en,
        RIGHT_COMMANDS[name]['zh-CN'],
        RIGHT_ACTIONS[name].by.join(', '),
      ]),
    ),
  ];
};

/** The same of a consumer's tip. */
const tipActions = (): readonly string[] => [
  '## A consumer’s tip 消费者线索',
  table(
    ['Action', '', '操作', 'At', 'By'],
    (Object.keys(TIP_ACTIONS) as readonly TipCommand['type'][]).map((name) => {
      const { by, during } = TIP_ACTIONS[name];
      return [name, TIP_COMMANDS[name].en, TIP_COMMANDS[name]['zh-CN'], during.join(', '), by.join(', ')];
    }),
  ),
];

const stageByRole = (own: readonly Name[]): string => {
  const columns = roles.filter((role) => own.some((name) => ACTIONS[name].by.includes(role)));
  const rows = stages.filter((stage) => own.some((name) => ACTIONS[name].during.includes(stage)));
  const cell = (stage: Stage, role: Role) =>
    own.filter((name) => ACTIONS[name].during.includes(stage) && ACTIONS[name].by.includes(role)).join(', ');
  return table(
    ['Stage', ...columns],
    rows.map((stage) => [stage, ...columns.map((role) => cell(stage, role))]),
  );
};

const line = (name: Name): readonly string[] => [
  name,
  COMMANDS[name].en,
  COMMANDS[name]['zh-CN'],
  ACTIONS[name].on,
  ACTIONS[name].by.join(', '),
];
