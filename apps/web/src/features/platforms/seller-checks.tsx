import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { choiceOf } from '#messages/forms/choices.js';
import { LIST_WORDS } from '#messages/ui/desk-lists.js';
import { PLATFORM_WORDS } from '#messages/ui/desk-platforms.js';
import { SELLER_CHECK_WORDS as W } from '#messages/ui/desk-seller-checks.js';
import { PLATFORM_DESK, SELLER_STATES } from '#messages/ui/platform-desk.js';
import { listSellerChecks } from '../../client/sdk.gen.js';
import { Select } from '../../kit/choices/select.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { Status } from '../../kit/status/status.js';
import { pagesOf } from '../../shared/desk/pages.js';
import { useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { FindBar } from '../lists/find-bar.js';
import { ListTable } from '../lists/list-table.js';
import s from '../lists/lists.module.css';
import { readAsked, SELLER_ANSWERS } from './asked.js';
import { PLATFORMS } from './platform-list.js';

const TONES = { asked: 'due', confirmed: 'lifted', denied: 'overdue', expired: 'neutral' } as const;

/** What platforms vouch for of those who registered as sellers: of what, since when, until when. */
export function SellerChecks() {
  const { say, locale } = useLanguage();
  const { association } = useDesk();
  const path = { associationId: association.associationId };
  const [{ search, answer }, change] = useFilters(readAsked);
  const query = { ...(search !== undefined && { search }), ...(answer && { state: answer }) };
  const list = useInfiniteQuery(
    pagesOf(
      'listSellerChecks',
      (page, signal) => listSellerChecks({ path, query: { ...query, ...page }, signal }),
      query,
    ),
  );
  const platforms = useQuery(PLATFORMS);
  const nameOf = (id: string): string =>
    platforms.data?.platforms.find(({ platformId }) => platformId === id)?.name ?? say(LIST_WORDS.notRead);
  return (
    <div className={s.stack}>
      <FindBar
        value={search}
        hint={say(W.hint)}
        onSearch={(sought) => change({ search: sought })}
        onReset={() => change({ search: undefined, answer: undefined })}
      >
        <Select
          label={say(PLATFORM_DESK.answered)}
          placeholder={say(LIST_WORDS.any)}
          options={SELLER_ANSWERS.map((id) => ({ id, label: say(SELLER_STATES[id]) }))}
          value={answer ?? null}
          onChange={(id) => change({ answer: SELLER_ANSWERS.find((one) => one === id) })}
        />
      </FindBar>
      <ListTable
        label={say(W.title)}
        read={list}
        rows={(list.data ?? []).map((one) => ({ ...one, id: one.questionId }))}
        isFiltered={Object.keys(query).length > 0}
        none={{ title: say(W.none), help: say(W.noneHelp) }}
        columns={[
          {
            id: 'seller',
            label: say(PLATFORM_DESK.seller),
            isName: true,
            cell: ({ partyName, name }) => <TwoLines isStacked first={partyName} second={name} />,
          },
          {
            id: 'shop',
            label: say(PLATFORM_DESK.shop),
            cell: ({ shop, platformId }) => <TwoLines isStacked first={shop} second={nameOf(platformId)} />,
          },
          { id: 'asked', label: say(PLATFORM_DESK.askedAt), cell: ({ askedAt }) => tableText(askedAt) },
          {
            id: 'answer',
            label: say(PLATFORM_WORDS.state),
            cell: ({ state, vouches }) => (
              <TwoLines
                isStacked
                first={<Status tone={TONES[state]} word={say(SELLER_STATES[state])} />}
                second={vouches.map((one) => choiceOf('answerSeller', 'vouches', one, locale)).join(' · ')}
              />
            ),
          },
          {
            id: 'until',
            label: say(W.until),
            cell: ({ until }) => (until === undefined ? '—' : tableText(until)),
          },
        ]}
      />
    </div>
  );
}
