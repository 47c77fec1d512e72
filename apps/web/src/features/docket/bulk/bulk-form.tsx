import { useState } from 'react';
import { BULK_WORDS as W } from '#messages/ui/desk-bulk.js';
import { Button } from '../../../kit/actions/button.js';
import { Form } from '../../../kit/form/form.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import type { Where } from '../../acts/choices/where.js';
import { FormProvider } from '../../acts/form-context.js';
import { bodyOf, valuesOf } from '../../acts/model/body-of.js';
import type { Form as Asked, Values } from '../../acts/model/field.js';
import { withNext } from '../../acts/model/with-next.js';
import { Parts } from '../../acts/parts/parts.js';
import { useFormOf } from '../../acts/use-form-of.js';
import { BULK_ACT, type BulkAct, type BulkActName } from './bulk-acts.js';

type Props = {
  readonly act: BulkActName;
  readonly begun: Values;
  readonly isPending: boolean;
  readonly onLook: (body: Values) => void;
};

/** What is said once for all of them: the form of the act, without what each dispute says by itself. */
export function BulkForm(props: Props) {
  const { operationId }: BulkAct = BULK_ACT[props.act];
  const form = useFormOf(props.act === 'note' ? undefined : operationId);
  if (props.act === 'note') return <Drawn {...props} form={NOTE} />;
  return form.data ? <Drawn {...props} form={form.data} /> : <Skeleton lines={4} />;
}

/** A note of the staff has a page of its own and no form: here it is its text alone. */
const NOTE: Asked = {
  operationId: 'writeStaffNote',
  method: 'POST',
  path: '/v1/disputes/{disputeId}/staff-notes',
  params: [],
  query: [],
  fields: [{ kind: 'text', name: 'text', path: 'text', isOptional: false, most: 10_000 }],
  sends: 'json',
  isKeyed: true,
  isConditional: false,
  summary: '',
};

function Drawn({ act, form, begun, isPending, onLook }: Props & { readonly form: Asked }) {
  const { say, locale } = useLanguage();
  const { association, accountId, name: accountName, office } = useDesk();
  const { own }: BulkAct = BULK_ACT[act];
  const fields = form.fields.filter(({ name }) => !own.includes(name));
  const [values, setValues] = useState<Values>(() => valuesOf(fields, begun));
  const where: Where = {
    ...{ locale, accountId, accountName, values, params: {} },
    associationId: association.associationId,
    isAdministrator: office === 'administrator',
  };
  return (
    <FormProvider value={{ form, where, problem: undefined, hold: () => undefined, Parts }}>
      <Form
        problem={undefined}
        onSubmit={() => onLook(bodyOf(fields, values))}
        acts={
          <Button type="submit" isPending={isPending}>
            {say(W.check)}
          </Button>
        }
      >
        <Parts fields={fields} values={values} onChange={(next) => setValues((now) => withNext(now, next))} />
      </Form>
    </FormProvider>
  );
}
