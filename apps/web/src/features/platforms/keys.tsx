import { useQuery } from '@tanstack/react-query';
import { choiceOf } from '#messages/forms/choices.js';
import { PLATFORM_WORDS as W } from '#messages/ui/desk-platforms.js';
import { listPlatformKeys } from '../../client/sdk.gen.js';
import type { PlatformKeyView } from '../../client/types.gen.js';
import type { TableColumn } from '../../kit/data/table.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActLinks } from '../lists/act-links.js';
import { ListTable } from '../lists/list-table.js';
import s from '../lists/lists.module.css';

type Row = PlatformKeyView & { readonly id: string };

/** The keys with which a platform's programs sign in, by name and by when they were used last. */
export function Keys({ platformId }: { readonly platformId: string }) {
  const { say, locale } = useLanguage();
  const list = useQuery(queryOf('listPlatformKeys', listPlatformKeys, { path: { platformId } }));
  const rows = (list.data?.items ?? []).map((one) => ({ ...one, id: one.keyId }));
  const at = (instant: string | undefined): string => (instant === undefined ? '—' : tableText(instant));
  const columns: readonly TableColumn<Row>[] = [
    { id: 'name', label: say(W.keyName), isName: true, cell: ({ name }) => name },
    {
      id: 'scopes',
      label: say(W.scopes),
      cell: ({ scopes }) => scopes.map((one) => choiceOf('addPlatformKey', 'scopes', one, locale)).join(' · '),
    },
    {
      id: 'good',
      label: say(W.state),
      cell: ({ good }) => <Status tone={good ? 'now' : 'neutral'} word={say(good ? W.good : W.ended)} />,
    },
    {
      id: 'used',
      label: say(W.lastUsed),
      cell: ({ lastUsedAt }) => (lastUsedAt === undefined ? say(W.neverUsed) : at(lastUsedAt)),
    },
    { id: 'made', label: say(W.made), cell: ({ createdAt }) => at(createdAt) },
    { id: 'ends', label: say(W.ends), cell: ({ endsAt }) => at(endsAt) },
    {
      id: 'acts',
      label: say(W.acts),
      cell: ({ keyId, good }) => (good ? <ActLinks acts={['endPlatformKey']} ids={{ platformId, keyId }} /> : '—'),
    },
  ];
  const add = <ActLinks acts={['addPlatformKey']} ids={{ platformId }} isButton />;
  return (
    <div className={s.stack}>
      <ListTable
        label={say(W.keys)}
        caption={say(W.keysHelp)}
        tools={
          <ActLinks acts={['addPlatformKey', 'changePlatformKeys', 'endPlatformKeys']} ids={{ platformId }} isButton />
        }
        columns={columns}
        rows={rows}
        read={list}
        none={{ title: say(W.noKeys), help: say(W.noKeysHelp), act: add }}
      />
    </div>
  );
}
