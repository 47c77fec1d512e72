import { MessageSquare } from 'lucide-react';
import { formatList } from '#messages/format.js';
import { ISSUE_KINDS_NAMED } from '#messages/panel/decision.js';
import { DRAFT_NUMBER, ISSUE_NUMBER, WORK_WORDS as W } from '#messages/ui/expert-work.js';
import type { DraftSeenBody, IssueView, VoteSeenBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Diff } from '../../../kit/data/diff.js';
import { useLanguage } from '../../../shared/language/language.js';
import { numberOf, useExhibits } from '../evidence/use-exhibits.js';
import { answerWords, mostOf } from './answers-of.js';
import { ExhibitLinks } from './exhibit-links.js';
import s from '../desk.module.css';

const PARTS = ['facts', 'evidence', 'rule', 'conclusion'] as const;
type Props = {
  readonly draft: DraftSeenBody;
  /** The earlier one that it is compared with. */
  readonly before?: DraftSeenBody | undefined;
  readonly issues: readonly IssueView[];
  readonly vote?: VoteSeenBody | undefined;
  readonly onComment?: ((on: string) => void) | undefined;
};

/** A draft block by block: for each issue what was voted, the reasons, and the exhibits on which they rest. */
export function DraftView({ draft, before, issues, vote, onComment }: Props) {
  const { say, tell, locale } = useLanguage();
  const exhibits = useExhibits().data?.items ?? [];
  return issues.map(({ issueId, kind, question }, at) => {
    const reasons = draft.reasons.find((one) => one.issueId === issueId);
    const earlier = before?.reasons.find((one) => one.issueId === issueId);
    const most = mostOf(vote?.ballots ?? [], issueId);
    const name = tell(ISSUE_NUMBER, { number: at + 1 });
    const title = [name, say(ISSUE_KINDS_NAMED[kind]), most && say(answerWords(most.answer))];
    const numbers = (ids: readonly string[] = []): string =>
      formatList(
        ids.map((id) => numberOf(exhibits, id)),
        locale,
      );
    const [now, then] = [reasons?.evidenceIds ?? [], earlier?.evidenceIds ?? []];
    const facts = PARTS.map((part) => ({
      name: say(W[part]),
      value: before ? (
        <Diff before={earlier?.[part] ?? ''} after={reasons?.[part] ?? ''} />
      ) : (
        <span className={s.words}>{reasons?.[part]}</span>
      ),
    }));
    const rests = before ? (
      <Diff before={numbers(then)} after={numbers(now)} />
    ) : (
      now.length > 0 && <ExhibitLinks evidenceIds={now} />
    );
    return (
      <section key={issueId} className={s.stack}>
        <span className={s.between}>
          <h4>{title.filter((part) => part !== undefined).join(' · ')}</h4>
          {onComment && (
            <Button
              kind="quiet"
              size="small"
              icon={<MessageSquare size={14} aria-hidden />}
              onPress={() => onComment(`${tell(DRAFT_NUMBER, draft)} · ${name}`)}
            >
              {say(W.comment)}
            </Button>
          )}
        </span>
        <p className={s.quiet}>{question}</p>
        <DescriptionList
          facts={[...facts.slice(0, 2), { name: say(W.exhibits), value: rests || undefined }, ...facts.slice(2)]}
        />
      </section>
    );
  });
}
