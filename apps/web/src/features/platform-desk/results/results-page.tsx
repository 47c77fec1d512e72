import { useState } from 'react';
import { LIST_WORDS } from '#messages/ui/desk-lists.js';
import { OWED_WORDS as W, SEND_ANSWERS } from '#messages/ui/platform-owed.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { Button } from '../../../kit/actions/button.js';
import { Table } from '../../../kit/data/table.js';
import { Banner } from '../../../kit/status/banner.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { AskOnce } from '../../acts/ask-once.js';
import { DeskPage } from '../../desk/desk-page.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { EachResults } from '../each-results.js';
import { NeedsScope } from '../needs-scope.js';
import { useChosenRows } from '../use-chosen-rows.js';
import { AnswerForm } from './answer-form.js';
import { answersOf, type Said } from './answers-of.js';
import { useAnswers } from './use-answers.js';
import { useAskedItems } from './use-results.js';
import { useItemColumns } from './item-columns.js';
import s from '../platform-desk.module.css';

/** What came of complaints that were handed over and what panels decided: the platform says of each item what it does. */
export function ResultsPage() {
  const { say } = useLanguage();
  return (
    <DeskPage title={say(SEAT_PLACES.results)}>
      <NeedsScope scope="delegation">
        <Results />
      </NeedsScope>
    </DeskPage>
  );
}

function Results() {
  const { say, tell } = useLanguage();
  const { items, hasMore, more, isPending, trouble, again } = useAskedItems();
  const [isAsking, setAsking] = useState(false);
  const [isWanting, setWanting] = useState(false);
  const said = useKept<Readonly<Record<string, Said>>>('result-answers', {});
  const columns = useItemColumns(said.value);
  const { each, sent, send } = useAnswers();
  const { known, ticks, clear } = useChosenRows(items);
  const answers = answersOf(items, said.value);
  const sayOf = (answer: Said): void => {
    said.set({ ...said.value, ...Object.fromEntries(known.map(({ id }) => [id, answer])) });
    clear();
    setWanting(false);
  };
  return (
    <div className={s.stack}>
      <h2>{say(W.yourAnswer)}</h2>
      <p className={s.quiet}>{say(W.resultsHelp)}</p>
      <TroubleBanner trouble={trouble} again={again} />
      <Table
        label={say(SEAT_PLACES.results)}
        columns={columns}
        rows={items}
        isLoading={isPending && items.length === 0}
        {...ticks}
        empty={
          <EmptyState title={say(W.noResults)}>
            <p>{say(W.noResultsHelp)}</p>
          </EmptyState>
        }
      />
      {hasMore && <Button onPress={more}>{say(LIST_WORDS.more)}</Button>}
      {items.length > 0 && (
        <>
          <AnswerForm count={known.length} onSay={sayOf} />
          {isWanting && <Banner isNew tone="overdue" title={say(W.incomplete)} />}
          <div>
            <Button
              kind="primary"
              isPending={each.isBusy}
              onPress={() => (answers.length === 0 ? setWanting(true) : setAsking(true))}
            >
              {tell(SEND_ANSWERS, { count: answers.length })}
            </Button>
          </div>
        </>
      )}
      <TroubleBanner trouble={each.trouble} />
      <AskOnce
        act={tell(SEND_ANSWERS, { count: answers.length })}
        isOpen={isAsking}
        isPending={each.isBusy}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void send(answers);
        }}
      />
      <EachResults sent={sent} />
    </div>
  );
}
