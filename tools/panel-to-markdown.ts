import type { ConflictClass, PanelRules } from '#domain/rulebook/panel-rules.js';
import type { Ruled } from '#domain/rulebook/ruled.js';
import { LEGAL_KINDS_NAMED, PANEL_MODES_NAMED } from '#messages/panel/words.js';
import { EXCLUSIONS_NAMED } from '#messages/panel/exclusions.js';
import { table } from './markdown-table.js';

type ToRuled = (rule: Ruled) => readonly string[];
const both = ({ 'zh-CN': zh, en }: { readonly 'zh-CN': string; readonly en: string }): string => `${zh} ${en}`;

/** How a panel of experts comes about, and on what each rule rests. */
export const panelToMarkdown = (panel: PanelRules | undefined, ruled: ToRuled): readonly string[] =>
  panel === undefined
    ? []
    : [
        '## Panel of experts 专家组',
        table(
          ['Rule 规则', 'Clause 依据', 'Source', 'Certainty'],
          [
            [
              `sizes 人数: ${panel.sizes.join(', ')}, for a review 复核 ${panel.reviewSize}; found by 产生方式: ${panel.modes.map((mode) => both(PANEL_MODES_NAMED[mode])).join(', ')}; gives 结论性质: ${panel.legalKinds.map((kind) => both(LEGAL_KINDS_NAMED[kind])).join(', ')}; reserve 候补 ${panel.reserve}; challenges found frivolous before no more are heard 无理由回避申请上限 ${panel.frivolousChallenges}`,
              ...ruled(panel),
            ],
            ...(panel.training
              ? [
                  [
                    `who sits was trained 组员须在 ${panel.training.months} months 个月内接受培训，不少于 ${panel.training.hours} hours 小时`,
                    ...ruled(panel.training),
                  ],
                ]
              : []),
            [
              `list 名单 ${panel.list.length}, strikes of each party 每方剔除 ${panel.list.strikes}`,
              ...ruled(panel.list),
            ],
            [
              `to a draw without nonces is mixed in 无人提交随机数时并入: ${both(panel.publicValue.name)}`,
              ...ruled(panel.publicValue),
            ],
          ],
        ),
        table(
          ['Conflict 利益冲突', 'Reaches back 回溯', 'Waivable 可否同意', 'Clause 依据', 'Source', 'Certainty'],
          (Object.keys(panel.conflicts) as ConflictClass[]).map((name) => {
            const { years, waivable, ...rule } = panel.conflicts[name];
            return [
              both(EXCLUSIONS_NAMED[name]),
              years === undefined ? 'without end 不限' : `${years} years 年`,
              waivable ? 'by all parties 经各方同意' : 'no 否',
              ...ruled(rule),
            ];
          }),
        ),
      ];
