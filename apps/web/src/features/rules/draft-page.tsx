import { useQuery } from '@tanstack/react-query';
import { RULE_KINDS_NAMED, RULE_VERSION } from '#messages/rule-making/words.js';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import { draftRules, getRiskCatalogue, listRuleVersions, reviseRules } from '../../client/sdk.gen.js';
import type { DraftRulesBody, RulesChanged } from '../../client/types.gen.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { oneOf, searchOf, text, useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { usePart } from '../registers/use-part.js';
import { sourceOf } from '../risks/new-entry.js';
import { EMPTY, saidBy, takenUp } from './begun.js';
import { RuleEditor } from './rule-editor.js';
import { useRuleVersion, type RuleKind } from './rule-page.js';

const KINDS = Object.keys(RULE_KINDS_NAMED) as readonly RuleKind[];
/** Of which kind, and what was taken up into it. */
const readAsked = searchOf({ kind: oneOf(KINDS), source: text });

/** A new version, begun with what the last one says. */
export function DraftPage() {
  const { say } = useLanguage();
  const { to, association } = useDesk();
  const go = useGo();
  const [{ kind = 'member-rules', source }] = useFilters(readAsked);
  const list = useQuery(queryOf('listRuleVersions', listRuleVersions, {}));
  const last = list.data?.items.find((one) => one.kind === kind);
  const before = useRuleVersion(kind, last?.version);
  const path = { associationId: association.associationId };
  const isFirst = kind === 'risk-catalogue' && list.data !== undefined && last === undefined;
  const release = useQuery({ ...queryOf('getRiskCatalogue', getRiskCatalogue, { path }), enabled: isFirst });
  const sending = useSend('draft-rules', (body: DraftRulesBody, key) =>
    draftRules({ body, headers: { 'Idempotency-Key': key } }),
  );
  const isRead = list.data !== undefined && (last ? before.data !== undefined : !isFirst || release.data !== undefined);
  const first = release.data ? { riskCatalogue: release.data.catalogue } : EMPTY[kind];
  return (
    <DeskPage
      title={`${say(D.draft)} · ${say(RULE_KINDS_NAMED[kind])}`}
      crumbs={[{ label: say(W.title), href: to(['rules']) }]}
    >
      {isRead ? (
        <RuleEditor
          begun={takenUp(before.data ? saidBy(before.data) : first, sourceOf(source))}
          isPending={sending.isPending}
          trouble={troubleOf(sending.error)}
          onSave={async (rules) => {
            const { kind: made, version }: RulesChanged = await sending.mutateAsync(rules);
            go(to(['rules', made, version]));
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
  const [{ source }] = useFilters(readAsked);
  const [kind, version] = [usePart('kind') as RuleKind, usePart('version')];
  const read = useRuleVersion(kind, version);
  const sending = useSend('revise-rules', (body: DraftRulesBody, key) =>
    reviseRules({
      path: { ruleKind: kind, ruleVersion: version },
      body,
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
            begun={takenUp(saidBy(one), sourceOf(source))}
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
