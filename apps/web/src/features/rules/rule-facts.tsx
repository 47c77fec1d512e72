import { formatDay } from '#messages/format.js';
import { RULE_VERSION } from '#messages/rule-making/words.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import type { RuleVersionView } from '../../client/types.gen.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { useLanguage } from '../../shared/language/language.js';
import s from './rules.module.css';

type Props = { readonly one: RuleVersionView; readonly more?: readonly { name: string; value: string | undefined }[] };

/** From when to when, and by which hash everybody can tell the text. */
export function RuleFacts({ one, more = [] }: Props) {
  const { say, tell, locale } = useLanguage();
  const { kind, commentsUntil, inForceFrom, supersedes, hash } = one;
  const facts = [
    { name: say(W.from), value: inForceFrom && formatDay(inForceFrom, locale) },
    { name: say(W.until), value: commentsUntil && formatDay(commentsUntil, locale) },
    { name: say(W.supersedes), value: supersedes && tell(RULE_VERSION, { kind, version: supersedes }) },
    ...more,
    { name: say(W.hash), value: <span className={s.hash}>{hash}</span> },
  ];
  return <DescriptionList facts={facts.filter(({ value }) => value !== undefined)} />;
}
