import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { COMMANDS } from '#messages/commands.js';
import { ACTS_DO } from '#messages/forms/acts.js';
import { isOperation, OPERATIONS } from '#messages/forms/operations.js';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import { Button } from '../../kit/actions/button.js';
import { Banner } from '../../kit/status/banner.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ActForm } from './act-form.js';
import { Once } from './once.js';
import { isCommand, operationOf } from './screens.js';
import type { Answer } from './send-act.js';
import { beginsAsItStands, standsNow } from './stands.js';
import { useFormOf } from './use-form-of.js';
import s from './acts.module.css';

type Props = { readonly operationId: string; readonly given: Readonly<Record<string, string>> };

/** What is done outside disputes, or beside their commands: `/desk/do/checkRight?rightId=…`. */
export function OperationPage({ operationId, given }: Props) {
  const { say, locale } = useLanguage();
  const [answer, setAnswer] = useState<Answer>();
  const form = useFormOf(operationId);
  const { association } = useDesk();
  const fields = form.data?.fields.map(({ name }) => name);
  const begun = useQuery({
    queryKey: ['stands', operationId, given],
    queryFn: () =>
      standsNow(operationId, { associationId: association.associationId, ids: given, fields: fields ?? [] }),
    enabled: beginsAsItStands(operationId) && fields !== undefined,
    gcTime: 0,
  });
  const words = wordsOf(operationId);
  const title = words?.label[locale] ?? say(W.noForm);
  const { disputeId, ...rest } = given;
  const back = (): void => window.history.back();
  return (
    <DeskPage title={title}>
      <div className={s.page}>
        <p className={s.does}>{words?.does[locale] ?? say(W.noFormDetail)}</p>
        {answer && <Once answer={answer} />}
        {(form.isPending || begun.isLoading) && <Skeleton lines={6} />}
        {form.data === null && <Banner tone="now" title={say(W.noFormDetail)} />}
        {form.data && !begun.isLoading && !answer && (
          <ActForm
            form={form.data}
            act={title}
            disputeId={disputeId}
            given={rest}
            {...(begun.data && { begun: begun.data })}
            onDone={setAnswer}
            beside={
              <Button kind="quiet" onPress={back}>
                {say(W.back)}
              </Button>
            }
          />
        )}
      </div>
    </DeskPage>
  );
}

const COMMAND_OF: ReadonlyMap<string, keyof typeof ACTS_DO> = new Map(
  Object.keys(ACTS_DO).flatMap((name) => (isCommand(name) ? [[operationOf(name), name as keyof typeof ACTS_DO]] : [])),
);
const wordsOf = (id: string) => {
  if (isOperation(id)) return OPERATIONS[id];
  const command = COMMAND_OF.get(id);
  return command && { label: COMMANDS[command], does: ACTS_DO[command] };
};
