import { STAGES } from '#messages/core/stages.js';
import { ADOPTIONS_NAMED, FINAL_BY_NAMED, REMEDIES_NAMED } from '#messages/panel/decision.js';
import { issueTitle } from '#messages/panel/issue-words.js';
import { ADOPTION_UNTIL, DECISION_WORDS } from '#messages/ui/decision.js';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import type { AdoptionView, AfterDecisionView, DecisionView } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Card } from '../../../kit/data/card.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Status } from '../../../kit/status/status.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { dueText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { itemTitle } from '../../dispute/subjects.js';
import { useCase, useNames } from '../use-case.js';
import { TranslationsOf } from '../translations/translations-of.js';
import { Clarifications } from './clarifications.js';
import { Issue } from './issue.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

type Props = {
  readonly decision: DecisionView;
  readonly adoptions: readonly AdoptionView[];
  readonly after: AfterDecisionView | undefined;
};

/** What was decided of each item and why, what the platforms make of it, and what followed: review, publication. */
export function DecisionCard({ decision, adoptions, after }: Props) {
  const { say, tell, locale } = useLanguage();
  const short = useShort();
  const { view } = useCase();
  const { association } = useDesk();
  const nameOf = useNames();
  const { made, issues, issuedAt, decisionDueAt, stage, reviewOf } = decision;
  const word = wordOf(STAGES, after?.stage ?? stage ?? 'deliberation', locale);
  const facts = [
    { name: say(DECISION_WORDS.issued), value: issuedAt && short(issuedAt) },
    ...(issuedAt === undefined && decisionDueAt !== undefined
      ? [{ name: say(WORDS.decisionDue), value: dueText(decisionDueAt, locale) }]
      : []),
    ...(after?.finalBy !== undefined
      ? [{ name: say(DECISION_WORDS.final), value: wordOf(FINAL_BY_NAMED, after.finalBy, locale) }]
      : []),
    { name: say(DECISION_WORDS.review), value: reviewWord(after, locale) },
    {
      name: say(DECISION_WORDS.publication),
      value:
        after?.publicationId === undefined ? (
          say(WORDS.unpublished)
        ) : (
          <TextLink href={`/a/${association.slug}/decisions/${after.publicationId}`} outside>
            {say(WORDS.published)}
          </TextLink>
        ),
    },
  ];
  return (
    <Card title={say(DECISION_WORDS.decision)} beside={<Status tone={made ? 'lifted' : 'now'} word={word} />}>
      {reviewOf !== undefined && <p className={s.quiet}>{say(DECISION_WORDS.ofEarlier)}</p>}
      <DescriptionList facts={facts} />
      {issuedAt !== undefined && (
        <TranslationsOf original={{ kind: 'decision', id: decision.decisionId, name: say(DECISION_WORDS.decision) }} />
      )}
      {made && made.items.length > 0 && (
        <>
          <h4>{say(DECISION_WORDS.results)}</h4>
          <ul className={s.lines}>
            {made.items.map(({ itemId, respondentId, outcome }) => (
              <li key={`${respondentId} ${itemId}`} className={s.between}>
                <span>{`${itemTitle(view, itemId)} · ${nameOf(respondentId)}`}</span>
                <Status tone={outcome === 'keep' ? 'held' : 'lifted'} word={say(REMEDIES_NAMED[outcome])} />
              </li>
            ))}
          </ul>
        </>
      )}
      {issues.map((issue) => (
        <Issue key={issue.issueId} issue={issue} kind={say(issueTitle(issue))} />
      ))}
      {(made?.dissents.length ?? 0) > 0 && <h4>{say(DECISION_WORDS.dissents)}</h4>}
      {made?.dissents.map((dissent, at) => (
        <p key={at} className={s.words}>
          {dissent}
        </p>
      ))}
      <Clarifications decision={decision} />
      {adoptions.length > 0 && <h4>{say(DECISION_WORDS.answer)}</h4>}
      <ul className={s.lines}>
        {adoptions.map(({ adoptionId, platformId, dueAt, answeredAt, items }) => (
          <li key={adoptionId}>
            <span className={s.between}>
              <span>{nameOf(platformId)}</span>
              {answeredAt === undefined ? (
                <small>{dueAt !== undefined && tell(ADOPTION_UNTIL, { at: dueText(dueAt, locale) })}</small>
              ) : (
                <small>{short(answeredAt)}</small>
              )}
            </span>
            {items.map(({ itemId, respondentId, answer, reason }) => (
              <small key={`${respondentId} ${itemId}`}>
                {`${itemTitle(view, itemId)} · ${answer === undefined ? '—' : say(ADOPTIONS_NAMED[answer])}`}
                {reason !== undefined && ` · ${reason}`}
              </small>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );

  function reviewWord(one: AfterDecisionView | undefined, at: typeof locale): string | undefined {
    if (one?.upheldBy !== undefined) return say(DECISION_WORDS.upheld);
    if (one?.reversedBy !== undefined) return say(DECISION_WORDS.reversed);
    if ((one?.reviewsAsked.length ?? 0) > 0) return say(DECISION_WORDS.asked);
    if (one?.finalBy !== undefined) return say(DECISION_WORDS.reviewOver);
    return one?.reviewDueAt && `${say(DECISION_WORDS.until)} ${dueText(one.reviewDueAt, at)}`;
  }
}
