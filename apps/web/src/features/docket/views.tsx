import { useQuery } from '@tanstack/react-query';
import { Bookmark, Plus, RefreshCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { CHANGE_VIEW, DESK_DOCKET_WORDS as W, DELETE_VIEW } from '#messages/ui/desk-docket.js';
import { changeView, deleteView, listViews } from '../../client/sdk.gen.js';
import type { SaveViewBody, ViewLine } from '../../client/types.gen.js';
import { MenuButton } from '../../kit/actions/menu.js';
import { toast, toastFault } from '../../kit/overlays/toast.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import type { AskedDisputes, OnAsk } from './asked.js';
import { SaveView } from './save-view.js';
import { askedOfView, viewOfAsked } from './view-asked.js';

type Props = {
  readonly asked: AskedDisputes;
  readonly columns: readonly string[];
  readonly onAsk: OnAsk;
  readonly onColumns: (ids: ReadonlySet<string>) => void;
};

/** Filters, sort and columns under a name: one’s own, and those that colleagues share. */
export function Views({ asked, columns, onAsk, onColumns }: Props) {
  const { say, tell } = useLanguage();
  const { data } = useQuery(queryOf('listViews', listViews, {}));
  const [saving, setSaving] = useState(false);
  const views = data?.items ?? [];
  const remove = useSend('delete-view', ({ viewId }: Pick<ViewLine, 'viewId'>) => deleteView({ path: { viewId } }));
  const change = useSend('change-view', ({ viewId, ...body }: SaveViewBody & Pick<ViewLine, 'viewId'>) =>
    changeView({ path: { viewId }, body }),
  );
  const acts = [
    ...views.map(({ viewId, name, by }) => ({
      id: viewId,
      label: name,
      help: by,
      icon: <Bookmark size={16} aria-hidden />,
    })),
    { id: 'save', label: say(W.saveView), icon: <Plus size={16} aria-hidden /> },
    ...views.flatMap(({ viewId, name, own }) =>
      own
        ? [
            {
              id: `change ${viewId}`,
              label: tell(CHANGE_VIEW, { name }),
              icon: <RefreshCw size={16} aria-hidden />,
            },
            {
              id: `delete ${viewId}`,
              label: tell(DELETE_VIEW, { name }),
              icon: <Trash2 size={16} aria-hidden />,
              isDangerous: true,
            },
          ]
        : [],
    ),
  ];
  const act = (id: string): void => {
    const view = views.find(({ viewId }) => id.endsWith(viewId));
    if (!view) return setSaving(true);
    const { viewId, name, shared } = view;
    if (id.startsWith('change '))
      return change.mutate(
        { viewId, name, shared, ...viewOfAsked(asked, columns) },
        { onSuccess: () => toast(say(W.viewChanged)), onError: ({ message }) => toastFault(message) },
      );
    if (id !== viewId)
      return remove.mutate(
        { viewId },
        { onSuccess: () => toast(say(W.viewDeleted)), onError: ({ message }) => toastFault(message) },
      );
    onAsk(askedOfView(view));
    onColumns(new Set(view.columns));
  };
  return (
    <>
      <MenuButton withWord label={say(W.views)} icon={<Bookmark size={16} aria-hidden />} acts={acts} onAct={act} />
      {saving && <SaveView asked={asked} columns={columns} onClose={() => setSaving(false)} />}
    </>
  );
}
