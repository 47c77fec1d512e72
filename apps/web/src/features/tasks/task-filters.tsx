import { TASKS } from '#messages/core/tasks.js';
import { DESK_TASK_WORDS as W } from '#messages/ui/desk-tasks.js';
import { Select } from '../../kit/choices/select.js';
import { SearchField } from '../../kit/fields/search-field.js';
import { useTyped } from '../../kit/fields/use-typed.js';
import { FilterBar } from '../../kit/filters/filter-bar.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNarrow } from '../../shared/desk/use-narrow.js';
import { useLanguage } from '../../shared/language/language.js';
import { kindsOf, PRIORITIES, readAsked, type AskedTasks } from './asked.js';

export type OnAsk = (next: { readonly [K in keyof AskedTasks]?: AskedTasks[K] | undefined }) => void;
type Props = { readonly asked: AskedTasks; readonly onAsk: OnAsk };
const NOTHING = { kind: undefined, priority: undefined, search: undefined };

/** Which of them: by what is to be done, how urgent, and of which dispute. */
export function TaskFilters({ asked, onAsk }: Props) {
  const { say, locale } = useLanguage();
  const narrow = useNarrow();
  const [typed, setTyped] = useTyped(asked.search);
  const { office } = useDesk();
  const kinds = kindsOf(office)
    .map((id) => ({ id, label: TASKS[id][locale] }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale));
  const chips = [
    ...(asked.kind ? [{ id: 'kind', label: TASKS[asked.kind][locale] }] : []),
    ...(asked.priority ? [{ id: 'priority', label: say(W[asked.priority]) }] : []),
    ...(asked.search === undefined ? [] : [{ id: 'search', label: asked.search }]),
  ].map((chip) => ({ ...chip, onRemove: () => onAsk({ [chip.id]: undefined }) }));
  const choose = (name: 'kind' | 'priority') => (id: string | null) =>
    onAsk({ [name]: readAsked({ [name]: id ?? '' })[name] });
  const rest = (
    <>
      <Select
        label={say(W.kind)}
        placeholder={say(W.anyKind)}
        options={kinds}
        value={asked.kind ?? null}
        onChange={choose('kind')}
      />
      <Select
        label={say(W.priority)}
        placeholder={say(W.anyPriority)}
        options={PRIORITIES.map((id) => ({ id, label: say(W[id]) }))}
        value={asked.priority ?? null}
        onChange={choose('priority')}
      />
    </>
  );
  return (
    <FilterBar
      more={narrow ? rest : undefined}
      chips={chips}
      onSearch={() => onAsk({ search: typed.trim() || undefined })}
      onReset={() => {
        setTyped(''); // also what was typed and not asked for yet
        onAsk(NOTHING);
      }}
    >
      {office === 'case-manager' && (
        <SearchField label={say(W.number)} placeholder={say(W.numberHint)} value={typed} onChange={setTyped} />
      )}
      {!narrow && rest}
    </FilterBar>
  );
}
