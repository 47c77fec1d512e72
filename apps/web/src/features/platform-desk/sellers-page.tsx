import { useInfiniteQuery } from '@tanstack/react-query';
import { choiceOf } from '#messages/forms/choices.js';
import { LIST_WORDS } from '#messages/ui/desk-lists.js';
import { PLATFORM_DESK as W, SELLER_STATES } from '#messages/ui/platform-desk.js';
import { listSellerQuestions } from '../../client/sdk.gen.js';
import type { SellerQuestionView } from '../../client/types.gen.js';
import { Select } from '../../kit/choices/select.js';
import type { TableColumn } from '../../kit/data/table.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { Status } from '../../kit/status/status.js';
import { pagesOf } from '../../shared/desk/pages.js';
import { oneOf, searchOf, text, useFilters } from '../../shared/desk/search.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ActLinks } from '../lists/act-links.js';
import { FindBar } from '../lists/find-bar.js';
import { ListTable } from '../lists/list-table.js';
import { NeedsScope } from './needs-scope.js';
import { usePlatform } from './use-platform.js';
import s from './platform-desk.module.css';

type Row = SellerQuestionView & { readonly id: string };
const STATES = ['asked', 'confirmed', 'denied', 'expired'] as const;
const TONES = { asked: 'due', confirmed: 'lifted', denied: 'neutral', expired: 'neutral' } as const;
const readAsked = searchOf({ search: text, state: oneOf(STATES) });

/** Whether those who registered as sellers of this platform are who they say: asked by the association, answered here. */
export function SellersPage() {
  const { say } = useLanguage();
  return (
    <DeskPage title={say(W.sellers)}>
      <NeedsScope scope="measures">
        <Questions />
      </NeedsScope>
    </DeskPage>
  );
}

function Questions() {
  const { say, locale } = useLanguage();
  const { platformId } = usePlatform();
  const [{ search, state }, change] = useFilters(readAsked);
  const query = { ...(search !== undefined && { search }), ...(state && { state }) };
  const path = { platformId };
  const list = useInfiniteQuery(
    pagesOf(
      'listSellerQuestions',
      (page, signal) => listSellerQuestions({ path, query: { ...query, ...page }, signal }),
      { ...path, ...query },
    ),
  );
  const columns: readonly TableColumn<Row>[] = [
    {
      id: 'seller',
      label: say(W.seller),
      isName: true,
      cell: ({ name, partyName }) => <TwoLines isStacked first={partyName} second={name} />,
    },
    { id: 'shop', label: say(W.shop), cell: ({ shop }) => shop },
    { id: 'asked', label: say(W.askedAt), cell: ({ askedAt }) => tableText(askedAt) },
    {
      id: 'answer',
      label: say(W.answered),
      cell: ({ questionId, state: stands, vouches }) =>
        stands === 'asked' ? (
          <ActLinks acts={['answerSeller']} ids={{ platformId, questionId }} isButton />
        ) : (
          <TwoLines
            isStacked
            first={<Status tone={TONES[stands]} word={say(SELLER_STATES[stands])} />}
            second={vouches.map((one) => choiceOf('answerSeller', 'vouches', one, locale)).join(' · ')}
          />
        ),
    },
  ];
  return (
    <div className={s.stack}>
      <h2>{say(W.sellers)}</h2>
      <p className={s.quiet}>{say(W.sellersHelp)}</p>
      <FindBar
        value={search}
        hint={say(W.shop)}
        onSearch={(sought) => change({ search: sought })}
        onReset={() => change({ search: undefined, state: undefined })}
      >
        <Select
          label={say(W.answered)}
          placeholder={say(LIST_WORDS.any)}
          options={STATES.map((id) => ({ id, label: say(SELLER_STATES[id]) }))}
          value={state ?? null}
          onChange={(id) => change({ state: STATES.find((one) => one === id) })}
        />
      </FindBar>
      <ListTable
        label={say(W.sellers)}
        columns={columns}
        rows={(list.data ?? []).map((one) => ({ ...one, id: one.questionId }))}
        read={list}
        isFiltered={Object.keys(query).length > 0}
        none={{ title: say(W.noSellers), help: say(W.noSellersHelp) }}
      />
    </div>
  );
}
