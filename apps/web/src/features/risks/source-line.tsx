import { RISK_SOURCES_NAMED } from '#messages/risk/words.js';
import { RULE_WORDS as SCREENING } from '#messages/screening/rules.js';
import { TIP_SUBJECT_NAMES } from '#messages/tip/words.js';
import { RISK_COUNT } from '#messages/ui/risks.js';
import type { RiskSourceBody } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { useLanguage } from '../../shared/language/language.js';

type Props = {
  readonly source: RiskSourceBody;
  readonly decisionAt?: ((publicationId: string) => string) | undefined;
};

/** What fed an entry, by what everybody may know of it. */
export function SourceLine({ source: { kind, ref, count }, decisionAt }: Props) {
  const { say, tell } = useLanguage();
  const named = say(RISK_SOURCES_NAMED[kind]);
  if (kind === 'decision' && decisionAt) return <TextLink href={decisionAt(ref)}>{`${named} · ${ref}`}</TextLink>;
  const ruled = Object.entries(SCREENING).find(([rule]) => rule === ref)?.[1].name;
  const subject = Object.entries(TIP_SUBJECT_NAMES).find(([one]) => one === ref)?.[1];
  const what = kind === 'screening' ? ruled : kind === 'tip' ? subject : undefined;
  const many = count === undefined ? [] : [tell(RISK_COUNT, { count })];
  return [named, what ? say(what) : ref, ...many].join(' · ');
}
