import { useState } from 'react';
import { SUBJECT_KINDS } from '#messages/core/subjects.js';
import { ACTORS, DESK_DISPUTE as WORDS, EVENTS_OF, STEP_NAMES } from '#messages/ui/desk-dispute.js';
import type { TimelineEntryBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Select } from '../../../kit/choices/select.js';
import { SearchField } from '../../../kit/fields/search-field.js';
import { Chips } from '../../../kit/filters/chips.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { STEPS } from '../head/stage-steps.js';
import { Part } from '../part.js';
import { useSubjectName } from '../use-case.js';
import { useAsked } from '../use-asked.js';
import { EventList } from './event-list.js';
import { kindOfSubject, phaseOf } from './phase-of.js';
import { useEntries } from './use-entries.js';
import s from '../desk.module.css';

/** So many at once; more on demand. */
const PAGE = 60;

/** Everything that has happened, the newest first, by stage, by whom and by what it is about; kept in the address. */
export function CaseTimeline() {
  const { say, locale } = useLanguage();
  const nameOf = useSubjectName();
  const [asked, ask] = useAsked();
  const read = useEntries();
  const { subject } = asked;
  const choice = (name: 'phase' | 'by', label: string, ids: readonly (readonly [string, string])[]) => (
    <Select
      label={label}
      options={[{ id: 'all', label: say(WORDS.all) }, ...ids.map(([id, text]) => ({ id, label: text }))]}
      value={asked[name] ?? 'all'}
      onChange={(id) => ask({ [name]: id === null || id === 'all' ? undefined : id })}
    />
  );
  const subjectWord = subject && (nameOf(subject) ?? wordOf(SUBJECT_KINDS, kindOfSubject(subject), locale));
  return (
    <div className={s.stack}>
      <div className={s.filters}>
        {choice(
          'phase',
          say(WORDS.stage),
          STEPS.map((id) => [id, say(STEP_NAMES[id])]),
        )}
        {choice(
          'by',
          say(WORDS.byWhom),
          Object.entries(ACTORS).map(([id, words]) => [id, say(words)]),
        )}
        <SearchField label={say(WORDS.inText)} value={asked.text ?? ''} onChange={(text) => ask({ text })} />
      </div>
      {subject !== undefined && subjectWord !== undefined && (
        <Chips chips={[{ id: subject, label: subjectWord, onRemove: () => ask({ subject: undefined }) }]} />
      )}
      <Part read={read} lines={10}>
        {({ entries }) => (
          <Shown key={JSON.stringify(asked)} entries={entries.filter(fits(asked))} total={entries.length} />
        )}
      </Part>
    </div>
  );
}

type Filters = ReturnType<typeof useAsked>[0];
const fits =
  ({ phase, by, text, subject }: Filters) =>
  (entry: TimelineEntryBody): boolean =>
    (phase === undefined || phaseOf(entry) === phase) &&
    (by === undefined || entry.by === by) &&
    (text === undefined || entry.text.toLowerCase().includes(text.toLowerCase())) &&
    (subject === undefined || entry.subjects.includes(subject));

function Shown({ entries, total }: { readonly entries: readonly TimelineEntryBody[]; readonly total: number }) {
  const { say, tell } = useLanguage();
  const [most, setMost] = useState(PAGE);
  const newest = [...entries].reverse();
  if (entries.length === 0) return <EmptyState title={say(WORDS.noneOfThese)} />;
  return (
    <>
      <p className={s.quiet} role="status">
        {tell(EVENTS_OF, { count: entries.length, total })}
      </p>
      <EventList entries={newest.slice(0, most)} label={say(WORDS.timeline)} />
      {newest.length > most && <Button onPress={() => setMost(most + PAGE)}>{say(WORDS.showMore)}</Button>}
    </>
  );
}
