import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import { Button } from '../../kit/actions/button.js';
import type { FieldProblem } from '../../kit/form/faults-of.js';
import { Form } from '../../kit/form/form.js';
import { toast } from '../../kit/overlays/toast.js';
import { Banner } from '../../kit/status/banner.js';
import type { Trouble } from '../../shared/connection/reply.js';
import { queryClient } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { AskOnce } from './ask-once.js';
import { Changed } from './changed.js';
import { disputeQuery, type Where } from './choices/where.js';
import { FormProvider } from './form-context.js';
import { isGrave } from './grave.js';
import type { Form as Asked, Values } from './model/field.js';
import { BytesPart } from './parts/bytes-part.js';
import { Parts } from './parts/parts.js';
import { sendAct, type Answer } from './send-act.js';
import { sendHeld } from './send-held.js';
import { useTyped } from './use-typed.js';

type Props = {
  readonly form: Asked;
  /** What stands on the button. */
  readonly act: string;
  readonly disputeId?: string | undefined;
  /** To what of the dispute it may be done now. */
  readonly allowed?: readonly string[];
  /** Parts of the address, and of the body, that are known from where one comes. */
  readonly given: Readonly<Record<string, string>>;
  readonly begun?: Values;
  readonly onDone: (answer: Answer) => void;
  readonly beside?: ReactNode;
};

/** One act as a form: what was typed survives a reload, and what is sent is sent once. */
export function ActForm({ form, act, disputeId, allowed, given, begun = {}, onDone, beside }: Props) {
  const { say, locale } = useLanguage();
  const { association, accountId, name: accountName, office } = useDesk();
  const name = [form.operationId, disputeId ?? '', ...Object.values(given)].join(' ');
  const typed = useTyped(name, form, begun, given);
  const held = useRef(new Map<string, File>());
  const [bytes, setBytes] = useState<{ readonly sha256: string; readonly file: File }>();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [lost, setLost] = useState<readonly string[]>([]);
  const seen = useQuery({ ...disputeQuery(disputeId ?? ''), enabled: disputeId !== undefined });
  const first = useRef<string>(undefined);
  first.current ??= seen.data?.etag;
  const isByFile = form.sends === 'bytes' && form.params.some((one) => one.name === 'sha256');
  const params: Readonly<Record<string, string>> = {
    ...typed.value.params,
    ...given,
    associationId: association.associationId,
    ...(disputeId !== undefined && { disputeId }),
    ...(isByFile && bytes && { sha256: bytes.sha256 }),
  };
  const where: Where = {
    locale, associationId: association.associationId, accountId, accountName, isAdministrator: office === 'administrator',
    ...(disputeId !== undefined && { disputeId }), params, values: typed.value.values, allowed,
  }; // prettier-ignore
  const finish = async (answer: Answer): Promise<void> => {
    const place = { disputeId: disputeId ?? textIn(answer, 'disputeId'), rightId: params['rightId'] };
    const notSent = await sendHeld(place, held.current);
    if (notSent.length > 0) return setLost(notSent);
    typed.clear();
    toast(say(W.done));
    onDone(answer);
    void queryClient.invalidateQueries();
  };
  const send = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setTrouble(undefined);
    const { query, values } = typed.latest.current;
    const reply = await sendAct(name, { form, params, query, values, file: bytes?.file, etag: first.current });
    setAsking(false);
    if (reply.ok) await finish(reply.data ?? {});
    else setTrouble(reply.trouble);
    setBusy(false);
  };
  const isChanged = trouble?.status === 412;
  const problem: FieldProblem | undefined = trouble?.problem?.errors === undefined ? undefined : trouble.problem;
  const isShown = (one: { readonly name: string }): boolean =>
    !Object.hasOwn(given, one.name) && one.name !== 'disputeId';
  const asked = form.params.filter((one) => isShown(one) && !(isByFile && one.name === 'sha256'));
  const submit = (): void => (isGrave(form.operationId) ? setAsking(true) : void send());
  const isEmpty = asked.length + form.query.length + form.fields.length === 0 && form.sends !== 'bytes';
  return (
    <FormProvider value={{ form, where, problem, hold: (sha256, file) => void held.current.set(sha256, file), Parts }}>
      {isChanged && (
        <Changed
          disputeId={disputeId ?? ''}
          onSeen={(etag) => {
            first.current = etag;
            setTrouble(undefined);
          }}
        />
      )}
      {trouble && !problem && !isChanged && <TroubleBanner trouble={trouble} again={() => void send()} />}
      {lost.length > 0 && (
        <Banner
          isNew
          tone="overdue"
          title={say(W.filesLost)}
          acts={<Button onPress={() => void finish({})}>{say(W.sendingFiles)}</Button>}
        >
          <p>{lost.join(', ')}</p>
        </Banner>
      )}
      <Form
        problem={problem}
        onSubmit={submit}
        acts={
          <>
            <Button kind="primary" type="submit" isPending={busy}>
              {act}
            </Button>
            {beside}
          </>
        }
      >
        {isEmpty && <p>{say(W.nothingTyped)}</p>}
        <Parts fields={asked} values={typed.value.params} onChange={typed.change('params')} />
        <Parts fields={form.query} values={typed.value.query} onChange={typed.change('query')} />
        {form.sends === 'bytes' && <BytesPart onChoose={setBytes} chosen={bytes?.file} />}
        <Parts fields={form.fields} values={typed.value.values} onChange={typed.change('values')} />
      </Form>
      <AskOnce
        act={act}
        isOpen={asking}
        isPending={busy}
        onClose={() => setAsking(false)}
        onConfirm={() => void send()}
      />
    </FormProvider>
  );
}

const textIn = (answer: Answer, name: string): string | undefined => {
  const value = answer[name];
  return typeof value === 'string' ? value : undefined;
};
