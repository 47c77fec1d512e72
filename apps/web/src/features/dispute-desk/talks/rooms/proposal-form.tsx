import { CLAUSE_NUMBER, ROOM_WORDS as W } from '#messages/ui/mediator-rooms.js';
import { KIT_WORDS, REMOVE_ONE } from '#messages/ui/kit.js';
import { makeProposal } from '../../../../client/sdk.gen.js';
import type { AccountWeighedBody, ProposalBody } from '../../../../client/types.gen.js';
import { Button } from '../../../../kit/actions/button.js';
import { DateField } from '../../../../kit/dates/date-field.js';
import { TextArea } from '../../../../kit/fields/text-area.js';
import { Form } from '../../../../kit/form/form.js';
import { Wall } from '../../../../kit/status/banner.js';
import { useKept } from '../../../../shared/connection/use-kept.js';
import { troubleOf } from '../../../../shared/desk/queries.js';
import { useSend } from '../../../../shared/desk/use-send.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { saidOf } from '../../../../shared/said-of.js';
import { TroubleBanner } from '../../../desk/trouble-banner.js';
import { useCase } from '../../use-case.js';
import { useGuard } from './use-guard.js';
import type { TalkRoom } from './use-rooms.js';
import { isWeighed, WeighAccount } from './weigh-account.js';
import s from './rooms.module.css';

type Typed = {
  readonly clauses: readonly string[];
  readonly account?: AccountWeighedBody | undefined;
  readonly until?: string | undefined;
};
const NOTHING: Typed = { clauses: [''] };
const MOST = 5_000;

type Props = { readonly at: TalkRoom; readonly rooms: readonly TalkRoom[]; readonly onDone: () => void };

/** A proposal, clause by clause; its last day ends at midnight in Beijing. */
export function ProposalForm({ at: { roomId, names, reads, partyIds }, rooms, onDone }: Props) {
  const { say, tell } = useLanguage();
  const { disputeId } = useCase();
  const typed = useKept<Typed>(`proposal:${roomId}`, NOTHING);
  const guard = useGuard(rooms, partyIds);
  const sending = useSend(`proposal:${roomId}`, (body: ProposalBody, key) =>
    makeProposal({ path: { disputeId, roomId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const trouble = troubleOf(sending.error);
  const { clauses, account, until } = typed.value;
  const said = saidOf(clauses);
  const change = (next: readonly string[]): void => typed.set({ ...typed.value, clauses: next });
  const reasons = Object.values(account ?? {}).map(({ reason }) => reason);
  const isWhole = said.length > 0 && (!account || isWeighed(account));
  const done = (): void => {
    typed.clear();
    onDone();
  };
  const send = (): void => {
    const expiresAt = until === undefined ? {} : { expiresAt: `${until}T23:59:59+08:00` };
    const weighed = account && { account };
    sending.mutate({ clauses: said.map((text) => ({ text })), ...weighed, ...expiresAt }, { onSuccess: done });
  };
  return (
    <Form
      problem={trouble?.problem}
      onSubmit={() => isWhole && void guard.ask([...said, ...reasons].join('\n'), send)}
      acts={
        <>
          <Button kind="primary" type="submit" isDisabled={!isWhole} isPending={sending.isPending || guard.isComparing}>
            {say(W.sendProposal)}
          </Button>
          <Button onPress={onDone}>{say(KIT_WORDS.cancel)}</Button>
        </>
      }
    >
      {trouble && !trouble.problem && <TroubleBanner trouble={trouble} />}
      <Wall tone="now" title={`${reads} · ${names}`}>
        <p>{say(W.proposeHelp)}</p>
      </Wall>
      {clauses.map((text, place) => (
        <div key={place} className={s.clause}>
          <TextArea
            label={tell(CLAUSE_NUMBER, { number: place + 1 })}
            name={`clauses.${place}.text`}
            rows={2}
            most={MOST}
            value={text}
            onChange={(next) => change(clauses.map((one, other) => (other === place ? next : one)))}
          />
          {clauses.length > 1 && (
            <Button size="small" kind="quiet" onPress={() => change(clauses.filter((_, other) => other !== place))}>
              {tell(REMOVE_ONE, { name: tell(CLAUSE_NUMBER, { number: place + 1 }) })}
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button size="small" onPress={() => change([...clauses, ''])}>
          {say(W.addClause)}
        </Button>
      </div>
      <WeighAccount account={account} onChange={(next) => typed.set({ ...typed.value, account: next })} />
      <DateField
        isOptional
        label={say(W.until)}
        help={say(W.untilHelp)}
        name="expiresAt"
        {...(until !== undefined && { value: until })}
        onChange={(day) => typed.set({ ...typed.value, until: day })}
      />
      {guard.question}
    </Form>
  );
}
