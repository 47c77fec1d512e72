import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { PREVIEW_WORDS } from '#messages/forms/preview.js';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import { Button } from '../../kit/actions/button.js';
import type { FieldProblem } from '../../kit/form/faults-of.js';
import { Form } from '../../kit/form/form.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { useIsReading } from '../../shared/parts/reading.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import type { Read } from '../service/read-files.js';
import { About } from './about.js';
import { Aided } from './aids/aided.js';
import { AskOnce } from './ask-once.js';
import { Changed } from './changed.js';
import { disputeQuery, type Where } from './choices/where.js';
import { FormProvider } from './form-context.js';
import { LostFiles } from './lost-files.js';
import type { Form as Asked, Values } from './model/field.js';
import { BytesPart } from './parts/bytes-part.js';
import { Parts } from './parts/parts.js';
import { isForetold } from './preview/foretold.js';
import { askedAs } from './preview/use-preview.js';
import { WhatFollows } from './preview/what-follows.js';
import type { Answer } from './send-act.js';
import { useSending } from './use-sending.js';
import { useTyped } from './use-typed.js';
import s from './acts.module.css';

export type ActProps = {
  readonly form: Asked;
  /** What stands on the button. */
  readonly act: string;
  readonly disputeId?: string | undefined;
  /** To what of the dispute it may be done now. */
  readonly allowed?: readonly string[];
  /** Parts of the address, and of the body, that are known from where one comes. */
  readonly given: Readonly<Record<string, string>>;
  readonly begun?: Values;
  /** Tells what is typed here from what is typed in the same form for somebody else. */
  readonly keptAs?: string;
  readonly onDone: (answer: Answer) => void;
  readonly beside?: ReactNode;
};

/** The form of an act as it is drawn. */
export function DrawnForm({ form, act, disputeId, allowed, given, begun = {}, keptAs = '', onDone, beside }: ActProps) {
  const { say, locale } = useLanguage();
  const { association, accountId, name: accountName, office } = useDesk();
  const name = [form.operationId, disputeId ?? '', ...Object.values(given), keptAs].join(' ').trimEnd();
  const typed = useTyped(name, form, begun, given);
  const isReading = useIsReading();
  const [bytes, setBytes] = useState<Read>();
  const seen = useQuery({ ...disputeQuery(disputeId ?? ''), enabled: disputeId !== undefined });
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
  const sending = useSending({
    ...{ name, disputeId, etag: seen.data?.etag },
    typed: () => {
      const { query, values } = typed.latest.current;
      return { form, params, query, values, file: bytes?.file };
    },
    onRecorded: typed.forget,
    onDone: (answer) => {
      typed.clear();
      onDone(answer);
    },
  });
  const { trouble, foretold, lost } = sending;
  const isChanged = trouble?.status === 412;
  const problem: FieldProblem | undefined = trouble?.problem?.errors === undefined ? undefined : trouble.problem;
  const isShown = (one: { readonly name: string }): boolean =>
    !Object.hasOwn(given, one.name) && one.name !== 'disputeId';
  const asked = form.params.filter((one) => isShown(one) && !(isByFile && one.name === 'sha256'));
  const isEmpty = asked.length + form.query.length + form.fields.length === 0 && form.sends !== 'bytes';
  const isStale = foretold?.state === 'told' && foretold.of !== askedAs(sending.sentNow());
  if (lost.length > 0)
    return (
      <>
        <LostFiles names={lost} isBusy={sending.busy} onAgain={() => void sending.finish()} />
        {beside}
      </>
    );
  const follows = foretold && <WhatFollows foretold={foretold} view={seen.data?.view} isStale={isStale} />;
  return (
    <FormProvider value={{ form, where, problem, hold: sending.hold, Parts }}>
      {isChanged && <Changed disputeId={disputeId ?? ''} onSeen={sending.seenAgain} />}
      {trouble && !problem && !isChanged && (
        <div className={s.told}>
          <TroubleBanner trouble={trouble} {...(!isReading && { again: () => void sending.send() })} />
        </div>
      )}
      {disputeId === undefined && <About given={given} />}
      <Form
        problem={problem}
        onSubmit={sending.submit}
        acts={
          <>
            <Button kind="primary" type="submit" isPending={sending.busy} isDisabled={isReading}>
              {act}
            </Button>
            {disputeId !== undefined && isForetold(form) && (
              <Button onPress={() => void sending.preview()}>
                {say(foretold ? PREVIEW_WORDS.again : PREVIEW_WORDS.look)}
              </Button>
            )}
            {beside}
          </>
        }
      >
        {isEmpty && <p>{say(W.nothingTyped)}</p>}
        <Parts fields={asked} values={typed.value.params} onChange={typed.change('params')} />
        <Parts fields={form.query} values={typed.value.query} onChange={typed.change('query')} />
        {form.sends === 'bytes' && <BytesPart onChoose={setBytes} chosen={bytes?.file} />}
        <Aided {...{ form, given }} view={seen.data?.view} values={typed.value.values} fill={typed.change('values')}>
          <Parts fields={form.fields} values={typed.value.values} onChange={typed.change('values')} />
        </Aided>
      </Form>
      {follows && !sending.asking && (
        <section className={s.ahead} aria-live="polite">
          <h2>{say(PREVIEW_WORDS.title)}</h2>
          {follows}
        </section>
      )}
      <AskOnce
        act={act}
        isOpen={sending.asking}
        isPending={sending.busy}
        onClose={sending.stop}
        onConfirm={() => void sending.send()}
      >
        {follows}
      </AskOnce>
    </FormProvider>
  );
}
