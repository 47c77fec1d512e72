import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { RULE_STAGES_NAMED, RULE_VERSION, type RULE_KINDS_NAMED } from '#messages/rule-making/words.js';
import { OPEN_WORDS } from '#messages/ui/open.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import { getPublishedRules, listPublishedRules } from '../../../client/sdk.gen.js';
import type { RuleVersionView } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { usePart } from '../../../shared/open/use-part.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { RuleComparison } from '../../rules/rule-comparison.js';
import { RuleFacts } from '../../rules/rule-facts.js';
import s from '../../rules/rules.module.css';
import { RulesText } from '../../rules/rules-text.js';
import { RULE_TONES } from '../../rules/tones.js';
import { OpenPage } from '../open-page.js';
import { CommentForm } from './comment-form.js';

type RuleKind = keyof typeof RULE_KINDS_NAMED;

const useRules = (kind: RuleKind, version: string | undefined) => {
  const { association } = useOpen();
  const path = { associationId: association.associationId, ruleKind: kind, ruleVersion: version ?? '' };
  const asked = queryOf('getPublishedRules', getPublishedRules, { path });
  return useQuery({ ...asked, enabled: version !== undefined });
};

/** One version as everybody reads it, prints it, compares it, and comments on it while that is open. */
export function RulePage() {
  const { say, tell } = useLanguage();
  const { to } = useOpen();
  const [kind, version] = [usePart('kind') as RuleKind, usePart('version') ?? ''];
  const { data, error, isPending, refetch } = useRules(kind, version);
  return (
    <OpenPage
      title={data ? tell(RULE_VERSION, { kind, version }) : say(W.title)}
      crumbs={[{ label: say(W.title), href: to(['rules']) }]}
      beside={
        <Button icon={<Printer size={16} aria-hidden />} onPress={() => window.print()}>
          {say(OPEN_WORDS.print)}
        </Button>
      }
    >
      <TroubleBanner trouble={troubleOf(error)} again={() => void refetch()} />
      {isPending && <Skeleton lines={8} />}
      {data && <Whole one={data} />}
    </OpenPage>
  );
}

function Whole({ one }: { readonly one: RuleVersionView }) {
  const { say } = useLanguage();
  const { association, to } = useOpen();
  const path = { associationId: association.associationId };
  const list = useQuery(queryOf('listPublishedRules', listPublishedRules, { path }));
  const others = (list.data?.items ?? []).filter(({ kind, version }) => kind === one.kind && version !== one.version);
  const { kind, stage, said, allowedActions } = one;
  const compared = (
    <RuleComparison
      one={one}
      others={others}
      use={(other) => useRules(kind, other).data}
      associationId={association.associationId}
    />
  );
  return (
    <>
      <p>
        <Status tone={RULE_TONES[stage]} word={say(RULE_STAGES_NAMED[stage])} />
      </p>
      <RuleFacts one={one} />
      {allowedActions.includes('CommentOnRules') && <CommentForm one={one} />}
      {one.ratingRules && compared}
      <RulesText rules={one} decisionAt={(id) => to(['decisions', id])} />
      <section className={s.part} aria-label={say(W.comments)}>
        <h2>{say(W.comments)}</h2>
        {said.length === 0 && <p className={s.quiet}>{say(W.noComments)}</p>}
        {said.map(({ commentId, words, answer }) => (
          <article key={commentId} className={s.article}>
            <p className={s.words}>{words}</p>
            <p className={s.quiet}>{`${say(W.answer)} · ${answer ?? say(W.waits)}`}</p>
          </article>
        ))}
      </section>
      {!one.ratingRules && compared}
    </>
  );
}
