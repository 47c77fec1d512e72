import { useQuery } from '@tanstack/react-query';
import { RULE_VERSION } from '#messages/rule-making/words.js';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import { draftRules, listRuleVersions, reviseRules } from '../../client/sdk.gen.js';
import type { MemberRulesBody, RulesChanged } from '../../client/types.gen.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { usePart } from '../registers/use-part.js';
import { RuleEditor } from './rule-editor.js';
import { useRuleVersion, type RuleKind } from './rule-page.js';

const EMPTY: MemberRulesBody = {
  title: { 'zh-CN': '', en: '' },
  articles: [],
  termMonths: 12,
  remindDays: 30,
  hearingDays: 10,
  sanctions: [],
};

/** A new version, begun with what the last one says. */
export function DraftPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const list = useQuery(queryOf('listRuleVersions', listRuleVersions, {}));
  const last = list.data?.items.find(({ kind }) => kind === 'member-rules');
  const before = useRuleVersion('member-rules', last?.version);
  const sending = useSend('draft-rules', (memberRules: MemberRulesBody, key) =>
    draftRules({ body: { memberRules }, headers: { 'Idempotency-Key': key } }),
  );
  const isRead = list.data !== undefined && (last === undefined || before.data !== undefined);
  return (
    <DeskPage title={say(D.draft)} crumbs={[{ label: say(W.title), href: to(['rules']) }]}>
      {isRead ? (
        <RuleEditor
          begun={before.data?.memberRules ?? EMPTY}
          isPending={sending.isPending}
          trouble={troubleOf(sending.error)}
          onSave={async (rules) => {
            const { kind, version }: RulesChanged = await sending.mutateAsync(rules);
            go(to(['rules', kind, version]));
          }}
        />
      ) : (
        <Skeleton lines={8} />
      )}
    </DeskPage>
  );
}

/** What a draft says, to be said otherwise. */
export function RevisePage() {
  const { say, tell } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const [kind, version] = [usePart('kind') as RuleKind, usePart('version')];
  const read = useRuleVersion(kind, version);
  const sending = useSend('revise-rules', (memberRules: MemberRulesBody, key) =>
    reviseRules({
      path: { ruleKind: kind, ruleVersion: version },
      body: { memberRules },
      headers: { 'Idempotency-Key': key },
    }),
  );
  const back = to(['rules', kind, version]);
  return (
    <DeskPage
      title={say(D.revise)}
      crumbs={[
        { label: say(W.title), href: to(['rules']) },
        { label: tell(RULE_VERSION, { kind, version }), href: back },
      ]}
    >
      <Part read={read} lines={8}>
        {(one) => (
          <RuleEditor
            begun={one.memberRules ?? EMPTY}
            isPending={sending.isPending}
            trouble={troubleOf(sending.error)}
            onSave={async (rules) => {
              await sending.mutateAsync(rules);
              go(back);
            }}
          />
        )}
      </Part>
    </DeskPage>
  );
}
