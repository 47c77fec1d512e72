import { useQuery } from '@tanstack/react-query';
import { RULE_KINDS_NAMED, RULE_STAGES_NAMED, RULE_VERSION } from '#messages/rule-making/words.js';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import { getRuleVersion, listRuleVersions } from '../../client/sdk.gen.js';
import type { RuleVersionView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { Stack } from '../registers/stack.js';
import { usePart } from '../registers/use-part.js';
import { RuleActs } from './rule-acts.js';
import { RuleComments } from './rule-comments.js';
import { RuleComparison } from './rule-comparison.js';
import { RuleFacts } from './rule-facts.js';
import { RulesText } from './rules-text.js';
import { RULE_TONES } from './tones.js';

export type RuleKind = keyof typeof RULE_KINDS_NAMED;

export const useRuleVersion = (kind: RuleKind, version: string | undefined) =>
  useQuery({
    ...queryOf('getRuleVersion', getRuleVersion, { path: { ruleKind: kind, ruleVersion: version ?? '' } }),
    enabled: version !== undefined,
  });

/** One version at the desk: what it says, what people said to it, and what can be done with it now. */
export function RulePage() {
  const { say, tell } = useLanguage();
  const { to } = useDesk();
  const [kind, version] = [usePart('kind') as RuleKind, usePart('version')];
  const read = useRuleVersion(kind, version);
  const { data } = read;
  return (
    <DeskPage
      title={tell(RULE_VERSION, { kind, version })}
      crumbs={[{ label: say(W.title), href: to(['rules']) }]}
      beside={data && <Status tone={RULE_TONES[data.stage]} word={say(RULE_STAGES_NAMED[data.stage])} />}
    >
      <Part read={read} lines={8}>
        {(one) => <Whole one={one} />}
      </Part>
    </DeskPage>
  );
}

function Whole({ one }: { readonly one: RuleVersionView }) {
  const { say } = useLanguage();
  const { to, association } = useDesk();
  const list = useQuery(queryOf('listRuleVersions', listRuleVersions, {}));
  const others = (list.data?.items ?? []).filter(({ kind, version }) => kind === one.kind && version !== one.version);
  const { kind, version, authors, approver, reason, allowedActions } = one;
  return (
    <Stack label={say(W.title)}>
      <Card>
        <RuleFacts
          one={one}
          more={[
            { name: say(D.authors), value: authors?.join(' · ') },
            { name: say(D.approver), value: approver },
            { name: say(D.reason), value: reason },
          ]}
        />
        {allowedActions.includes('ReviseRules') && (
          <p>
            <TextLink isButton href={to(['rules', kind, version, 'revise'])}>
              {say(D.revise)}
            </TextLink>
          </p>
        )}
      </Card>
      <RuleActs one={one} />
      <RuleComments one={one} />
      <RuleComparison
        one={one}
        others={others}
        use={(other) => useRuleVersion(kind, other).data}
        associationId={association.associationId}
        faresAt={(first, second) => to(['ratings'], { tab: 'comparison', one: first, two: second })}
      />
      <RulesText rules={one} />
    </Stack>
  );
}
