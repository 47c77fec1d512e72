import { useQuery } from '@tanstack/react-query';
import { Button, type ButtonKind } from '../../kit/actions/button.js';
import { useIsReading } from '../../shared/parts/reading.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { AskOnce } from './ask-once.js';
import { Changed } from './changed.js';
import { disputeQuery } from './choices/where.js';
import type { Form, Values } from './model/field.js';
import { askedAs } from './preview/use-preview.js';
import { WhatFollows } from './preview/what-follows.js';
import { LostFiles } from './lost-files.js';
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
  readonly files?: ReadonlyMap<string, File>;
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
  files = new Map(),
  kind = 'primary',
  ...rest
}: Props & { readonly form: Form }) {
  const isReading = useIsReading();
  const seen = useQuery(disputeQuery(disputeId));
  const all = { ...params, disputeId };
  const sending = useSending({
    name: [form.operationId, ...Object.values(all)].join(' '),
    disputeId,
    etag: seen.data?.etag,
    isShownFirst: true,
    typed: () => ({ form, params: all, query: {}, values }),
    onDone: rest.onDone,
  });
  const { trouble, foretold, lost } = sending;
  const isChanged = trouble?.status === 412;
  const press = (): void => {
    sending.holdOnly(files);
    sending.submit();
  };
  const isStale = foretold?.state === 'told' && foretold.of !== askedAs(sending.sentNow());
  return (
    <>
      {isChanged && <Changed disputeId={disputeId} onSeen={sending.seenAgain} />}
      {trouble && !isChanged && <TroubleBanner trouble={trouble} />}
      <LostFiles names={lost} isBusy={sending.busy} onAgain={() => void sending.finish()} />
      <div>
        <Button
          kind={kind}
          isDisabled={rest.isDisabled === true || isReading || lost.length > 0}
          isPending={sending.busy}
          onPress={press}
        >
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
