import { publicationClauseOf } from '#domain/rulebook/track-rules.js';
import { ITEM_KINDS } from '#messages/intake/complaint.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { CLOSING_REASONS } from '#messages/core/stages.js';
import { redacted } from '../../redacted.js';
import { statementSection } from '../../sections/evidence.js';
import { historySection } from '../../sections/history.js';
import { lawsOf } from '../../sections/laws.js';
import { rows, type Template } from '../../template.js';

/**
 * Notice, declaration and result for the platform to make public, with parties as roles and contacts taken out
 * (E-Commerce Law 44; practice P18).
 */
export const publicationFile: Template = (facts, tongue) => {
  const { say, word, clause } = tongue;
  const [duty] = lawsOf(facts, tongue).flatMap(({ rule }) => publicationClauseOf(rule) ?? []);
  const clean = redacted(facts, tongue);
  return {
    paragraphs: [
      duty !== undefined &&
        say(
          `依照${clause(duty)}，平台应当及时公示收到的通知、声明及处理结果。`,
          `Under ${clause(duty)} a platform makes public in time the notices and declarations received and how they were dealt with.`,
        ),
      say('下列内容已作脱敏处理，供贵平台公示使用。', 'What follows is redacted, for your platform to make public.'),
    ],
    sections: [
      rows(say('通知', 'Notice'), [
        [say('编号', 'Number'), facts.number],
        [say('权利类型', 'Kind of right'), facts.right && word(RIGHT_KINDS[facts.right.kind])],
      ]),
      statementSection(say('通知内容', 'What the notice says'), clean(facts.statement)),
      ...(facts.declarations ?? []).map(({ statement }) =>
        statementSection(say('声明内容', 'What the declaration says'), clean(statement)),
      ),
      {
        heading: say('处理结果', 'Result'),
        rows: (facts.results ?? []).flatMap(({ itemId, reason }) => {
          const item = facts.items.find((one) => one.itemId === itemId);
          return item ? [[word(ITEM_KINDS[item.kind]), word(CLOSING_REASONS[reason])] as const] : [];
        }),
      },
      historySection(facts.history ?? [], tongue),
    ],
  };
};
