import { useQuery } from '@tanstack/react-query';
import { DICTATION_WORDS as W } from '#messages/ui/desk-dictations.js';
import { COMMANDS } from '#messages/commands.js';
import { getDispute } from '../../client/sdk.gen.js';
import { RadioGroup } from '../../kit/choices/radio-group.js';
import { Select } from '../../kit/choices/select.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActForm } from '../acts/act-form.js';
import { useFormOf } from '../acts/use-form-of.js';
import { subjectsFor } from '../dispute/subjects.js';
import { Find } from './find.js';
import s from '../lists/lists.module.css';

/** For whom, what and in which dispute something is written down; it survives a reload. */
export type Taken = {
  readonly what: 'complaint' | 'counter-notice';
  readonly partyId?: string;
  readonly partyName?: string;
  readonly disputeId?: string;
  readonly number?: string;
};
export const NOTHING_TAKEN: Taken = { what: 'complaint' };

type ForWhomProps = { readonly taken: Taken; readonly onChange: (next: Taken) => void };

/** What it is and whose: a complaint of a party that the association knows, or the counter-notice of a respondent. */
export function ForWhom({ taken, onChange }: ForWhomProps) {
  const { say } = useLanguage();
  const { what, disputeId = '', partyId } = taken;
  const { data: view } = useQuery({
    ...queryOf('getDispute', getDispute, { path: { disputeId } }),
    enabled: what === 'counter-notice' && disputeId !== '',
  });
  return (
    <div className={s.stack}>
      <RadioGroup
        isRow
        label={say(W.what)}
        options={[
          { id: 'complaint', label: say(W.aComplaint) },
          { id: 'counter-notice', label: say(W.aCounterNotice) },
        ]}
        value={what}
        onChange={(id) => onChange({ what: id as Taken['what'] })}
      />
      {what === 'complaint' ? (
        <Find
          kind="party"
          label={say(W.findParty)}
          chosen={taken.partyName}
          onChoose={(id, name) => onChange({ what, partyId: id, partyName: name })}
        />
      ) : (
        <Find
          kind="dispute"
          label={say(W.findDispute)}
          chosen={taken.number}
          onChoose={(id, number) => onChange({ what, disputeId: id, number })}
        />
      )}
      {what === 'counter-notice' && view && (
        <Select
          label={say(W.respondent)}
          options={view.respondents.map(({ respondentId, name = '…' }) => ({ id: respondentId, label: name }))}
          value={partyId ?? null}
          onChange={(id) => {
            const name = view.respondents.find(({ respondentId }) => respondentId === id)?.name;
            onChange({ ...taken, ...(id !== null && { partyId: id }), ...(name !== undefined && { partyName: name }) });
          }}
        />
      )}
    </div>
  );
}

type Props = {
  readonly taken: Taken;
  readonly source: 'telephone' | 'paper';
  /** In which dispute it now waits for its party. */
  readonly onDone: (disputeId: string) => void;
};

/** The act itself, with whom and whence it came filled in; the API says what is missing. */
export function TakeDown({ taken: { what, partyId = '', disputeId }, source, onDone }: Props) {
  const { say, locale } = useLanguage();
  const isComplaint = what === 'complaint';
  const form = useFormOf(isComplaint ? 'dictateComplaint' : 'dictateCounterNotice');
  const { data: view } = useQuery({
    ...queryOf('getDispute', getDispute, { path: { disputeId: disputeId ?? '' } }),
    enabled: !isComplaint && disputeId !== undefined,
  });
  if (partyId === '') return <p className={s.help}>{say(W.chooseFirst)}</p>;
  if (!form.data || (!isComplaint && !view)) return <Skeleton lines={8} />;
  return (
    <ActForm
      key={`${what} ${partyId}`}
      keptAs={`${source} ${partyId}`}
      form={form.data}
      act={isComplaint ? say(W.takeComplaint) : COMMANDS.DictateCounterNotice[locale]}
      disputeId={isComplaint ? undefined : disputeId}
      allowed={view ? subjectsFor(view, 'DictateCounterNotice') : []}
      given={{}}
      begun={isComplaint ? { dictation: { partyId, source } } : { respondentId: partyId, dictation: { source } }}
      onDone={(answer) => onDone(typeof answer['disputeId'] === 'string' ? answer['disputeId'] : (disputeId ?? ''))}
    />
  );
}
