import { formatDay } from '#messages/format.js';
import { RULE_STAGES_NAMED, RULE_VERSION } from '#messages/rule-making/words.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import type { RuleVersionLine } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { Status } from '../../kit/status/status.js';
import { useLanguage } from '../../shared/language/language.js';
import { RULE_TONES } from './tones.js';

export type RuleRow = RuleVersionLine & { readonly id: string };
export const rowsOf = (items: readonly RuleVersionLine[] = []): readonly RuleRow[] =>
  items.map((one) => ({ ...one, id: `${one.kind}/${one.version}` }));

/** What a list of versions shows, at the desk and in public. */
export const useRuleColumns = (
  to: (parts: readonly string[]) => string,
  more: readonly TableColumn<RuleRow>[] = [],
): readonly TableColumn<RuleRow>[] => {
  const { say, tell, locale } = useLanguage();
  const day = (value: string | undefined) => (value === undefined ? '—' : formatDay(value, locale));
  return [
    {
      id: 'name',
      label: say(W.name),
      isName: true,
      cell: ({ kind, version }) => (
        <TextLink href={to(['rules', kind, version])}>{tell(RULE_VERSION, { kind, version })}</TextLink>
      ),
    },
    {
      id: 'stage',
      label: say(W.stage),
      cell: ({ stage }) => <Status tone={RULE_TONES[stage]} word={say(RULE_STAGES_NAMED[stage])} />,
    },
    { id: 'from', label: say(W.from), cell: ({ inForceFrom }) => day(inForceFrom) },
    { id: 'until', label: say(W.until), cell: ({ commentsUntil }) => day(commentsUntil) },
    ...more,
  ];
};
