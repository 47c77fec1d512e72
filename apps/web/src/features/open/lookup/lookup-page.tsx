import { useState } from 'react';
import { LOOKUP_NOTE, LOOKUP_WAYS_NAMED } from '#messages/right/lookup.js';
import { LOOKUP_WORDS as W } from '#messages/ui/open-lookup.js';
import { lookUpRights } from '../../../client/sdk.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Select } from '../../../kit/choices/select.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { Form } from '../../../kit/form/form.js';
import { Banner } from '../../../kit/status/banner.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { oneOf, searchOf, text, useFilters } from '../../../shared/desk/search.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { useQuery } from '@tanstack/react-query';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';
import { LookedUp } from './looked-up.js';

const LOOKUP_WAYS = Object.keys(LOOKUP_WAYS_NAMED) as (keyof typeof LOOKUP_WAYS_NAMED)[];
const readAsked = searchOf({ by: oneOf(LOOKUP_WAYS), words: text, cursor: text });

/** What stands behind goods, a shop or a picture, as far as owners published it. */
export function LookupPage() {
  const { say } = useLanguage();
  const { association } = useOpen();
  const [{ by = 'goods', words = '', cursor }, change] = useFilters(readAsked);
  const [typed, setTyped] = useState(words);
  const [isMissing, setMissing] = useState(false);
  const found = useQuery({
    ...queryOf('lookUpRights', lookUpRights, {
      path: { associationId: association.associationId },
      query: { by, words, ...(cursor !== undefined && { cursor }) },
    }),
    enabled: words !== '',
    refetchOnWindowFocus: false, // each is counted
  });
  const next = found.data?.next;
  return (
    <OpenPage title={say(W.title)} lead={say(W.lead)}>
      <div className={s.narrow} role="search">
        <Form
          onSubmit={() => {
            setMissing(typed.trim() === '');
            if (typed.trim() !== '') change({ words: typed.trim(), by, cursor: undefined });
          }}
          acts={
            <Button kind="primary" type="submit">
              {say(W.find)}
            </Button>
          }
        >
          <Select
            label={say(W.by)}
            options={LOOKUP_WAYS.map((id) => ({ id, label: say(LOOKUP_WAYS_NAMED[id]) }))}
            value={by}
            onChange={(id) => change({ by: LOOKUP_WAYS.find((one) => one === id), cursor: undefined })}
          />
          <TextField
            label={say(W.words)}
            help={say(W.wordsHelp)}
            fault={isMissing && typed.trim() === '' ? say(W.missing) : undefined}
            value={typed}
            onChange={setTyped}
          />
        </Form>
      </div>
      <TroubleBanner trouble={troubleOf(found.error)} again={() => void found.refetch()} />
      {words !== '' && found.isPending && <Skeleton lines={4} />}
      {found.data?.items.length === 0 && (
        <EmptyState title={say(W.none)}>
          <p>{say(W.noneHelp)}</p>
        </EmptyState>
      )}
      <ul className={s.hits}>
        {found.data?.items.map((right, index) => (
          <li key={`${right.publishedOn} ${index}`} className={s.hit}>
            <LookedUp right={right} />
          </li>
        ))}
      </ul>
      {next !== undefined && (
        <div>
          <Button onPress={() => change({ cursor: next })}>{say(W.more)}</Button>
        </div>
      )}
      <Banner tone="now" title={say(LOOKUP_NOTE)} />
    </OpenPage>
  );
}
