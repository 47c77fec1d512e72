import { useQuery } from '@tanstack/react-query';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import { Button, type ButtonKind } from '../../kit/actions/button.js';
import { Banner } from '../../kit/status/banner.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { AskOnce } from './ask-once.js';
import { Changed } from './changed.js';
import { disputeQuery } from './choices/where.js';
import type { Form, Values } from './model/field.js';
import { askedAs } from './preview/use-preview.js';
import { WhatFollows } from './preview/what-follows.js';
import { useFormOf } from './use-form-of.js';
import { useSending } from './use-sending.js';

type Props = {
  readonly operationId: string;
  readonly disputeId: string;
  /** What stands on the button. */
  readonly act: string;
  readonly values: Values;
  /** Parts of the operation's address beside the dispute. */
  readonly params?: Readonly<Record<string, string>>;
  /** Files whose bytes follow the act, by their hashes. */
  readonly files?: readonly { readonly sha256: string; readonly file: File }[];
  readonly kind?: ButtonKind;
  readonly isDisabled?: boolean;
  readonly onDone: () => void;
};

/** One act whose body a page has gathered: its button shows who will be told what, and only then it goes out. */
export function AskedAct(props: Props) {
  const { data: form } = useFormOf(props.operationId);
  if (!form) return <Button isDisabled>{props.act}</Button>;
  return <Loaded {...props} form={form} />;
}

function Loaded({
  form,
  disputeId,
  act,
  values,
  params = {},
  files = [],
  kind = 'primary',
  ...rest
}: Props & { readonly form: Form }) {
  const { say } = useLanguage();
  const seen = useQuery(disputeQuery(disputeId));
  const all = { ...params, disputeId };
  const sending = useSending({
    name: [form.operationId, ...Object.values(all)].join(' '),
    disputeId,
    etag: seen.data?.etag,
    isShownFirst: true,
    typed: () => ({ form, params: all, query: {}, values }),
    onSent: rest.onDone,
  });
  const { trouble, foretold, lost } = sending;
  const isChanged = trouble?.status === 412;
  const press = (): void => {
    for (const { sha256, file } of files) sending.hold(sha256, file);
    sending.submit();
  };
  const isStale = foretold?.state === 'told' && foretold.of !== askedAs(sending.sentNow());
  return (
    <>
      {isChanged && <Changed disputeId={disputeId} onSeen={sending.seenAgain} />}
      {trouble && !isChanged && <TroubleBanner trouble={trouble} />}
      {lost.length > 0 && (
        <Banner
          isNew
          tone="overdue"
          title={say(W.filesLost)}
          acts={<Button onPress={() => void sending.finish({})}>{say(W.sendingFiles)}</Button>}
        >
          <p>{lost.join(', ')}</p>
        </Banner>
      )}
      <div>
        <Button kind={kind} isDisabled={rest.isDisabled ?? false} isPending={sending.busy} onPress={press}>
          {act}
        </Button>
      </div>
      <AskOnce
        act={act}
        isOpen={sending.asking}
        isPending={sending.busy}
        onClose={sending.stop}
        onConfirm={() => void sending.send()}
      >
        {foretold && <WhatFollows foretold={foretold} view={seen.data?.view} isStale={isStale} />}
      </AskOnce>
    </>
  );
}
