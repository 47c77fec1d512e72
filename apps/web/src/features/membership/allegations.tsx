import type { ReactNode } from 'react';
import { formatDay } from '#messages/format.js';
import { FINDING_PUBLICITIES_NAMED, MEMBER_CONSEQUENCES_NAMED } from '#messages/rule-making/words.js';
import { ARTICLE_OF, MEMBERSHIP_WORDS as W } from '#messages/ui/desk-membership.js';
import type { AllegationView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Deadline } from '../../kit/status/deadline.js';
import { Status } from '../../kit/status/status.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import s from '../registers/registers.module.css';

type Props = {
  readonly one: AllegationView;
  /** What whoever looks can do about it now. */
  readonly children?: ReactNode;
};

/** One allegation: the article, what is said of the member, what it says, and what came of it. */
export function AllegationCard({ one, children }: Props) {
  const { say, tell, locale } = useLanguage();
  const now = useNow();
  const { article, text, statement, statementDueAt, found, reason, consequence, publicity, until } = one;
  const status =
    found === undefined ? (
      <Status tone="due" word={say(W.open)} />
    ) : (
      <Status tone={found ? 'held' : 'lifted'} word={say(found ? W.found : W.notFound)} />
    );
  const isOver = found !== undefined || statement !== undefined || statementDueAt < now;
  const decided = [
    { name: say(W.why), value: reason },
    { name: say(W.consequence), value: consequence && say(MEMBER_CONSEQUENCES_NAMED[consequence]) },
    { name: say(W.publicity), value: publicity && say(FINDING_PUBLICITIES_NAMED[publicity]) },
    { name: say(W.lasts), value: until && formatDay(until, locale) },
  ];
  const said = statement ?? (isOver ? say(W.noStatement) : <Deadline dueAt={statementDueAt} now={now} />);
  return (
    <Card title={tell(ARTICLE_OF, { article })} beside={status}>
      <div className={s.stack}>
        <DescriptionList
          facts={[
            { name: say(W.alleged), value: <span className={s.words}>{text}</span> },
            { name: say(statement === undefined && !isOver ? W.due : W.statement), value: said },
            ...(found === undefined ? [] : decided.filter(({ value }) => value !== undefined)),
          ]}
        />
        {children}
      </div>
    </Card>
  );
}
