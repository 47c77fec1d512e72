import { useState } from 'react';
import { GALLERY_WORDS as W } from '#messages/ui/gallery.js';
import { Button } from '../../kit/actions/button.js';
import { RadioGroup } from '../../kit/choices/radio-group.js';
import { TextField } from '../../kit/fields/text-field.js';
import { FileDrop } from '../../kit/files/file-drop.js';
import type { GivenFile } from '../../kit/files/file-row.js';
import type { FieldProblem } from '../../kit/form/faults-of.js';
import { FieldRow, Fieldset } from '../../kit/form/fieldset.js';
import { Form } from '../../kit/form/form.js';
import { useLanguage } from '../../shared/language/language.js';
import { Specimen } from '../specimen.js';

export function FormSection() {
  const { say } = useLanguage();
  const [problem, setProblem] = useState<FieldProblem>();
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const wrong = (): FieldProblem => ({
    title: say(W.twoMissing),
    errors: [
      { field: 'contact', code: 'missing', detail: say(W.needed) },
      { field: '/reason', code: 'missing', detail: say(W.needed) },
      { field: 'phone.number', code: 'not-a-phone-number', detail: say(W.phoneBad) },
      { field: 'dispute', code: 'invalid', detail: say(W.platformLate) },
    ],
  });
  const files: readonly GivenFile[] = [
    { id: 'a', name: `${say(W.longName)}.pdf`, size: 1_482_000, fate: { kind: 'sent' } },
    { id: 'b', name: 'live-room-2026-11-03.mp4', size: 148_000_000, fate: { kind: 'sending', share: 0.42 } },
    { id: 'c', name: 'invoice.jpg', size: 820_000, fate: { kind: 'waiting' } },
    { id: 'd', name: 'raw.mov', size: 412_000_000, fate: { kind: 'fault', text: say(W.tooLarge), mayPass: false } },
    { id: 'e', name: 'contract.pdf', size: 92_000, fate: { kind: 'fault', text: say(W.cut), mayPass: true } },
  ];
  const drop = { label: say(W.evidence), help: say(W.evidenceHelp), onAdd: () => undefined };
  return (
    <>
      <Specimen of="Form, ErrorSummary, Fieldset, FieldRow">
        <Form
          problem={problem}
          onSubmit={() => setProblem(wrong())}
          acts={
            <>
              <Button kind="primary" type="submit">
                {say(W.send)}
              </Button>
              <Button kind="quiet">{say(W.later)}</Button>
            </>
          }
        >
          <Fieldset legend={say(W.formLegend)} help={say(W.formHelp)}>
            <FieldRow>
              <TextField label={say(W.contact)} name="contact" />
              <TextField label={say(W.phone)} name="phone" inputMode="tel" />
            </FieldRow>
          </Fieldset>
          <RadioGroup
            label={say(W.reason)}
            name="reason"
            options={[
              { id: 'own', label: say(W.own) },
              { id: 'sourced', label: say(W.sourced) },
            ]}
          />
        </Form>
      </Specimen>
      <Specimen of="FileDrop">
        <FileDrop
          {...drop}
          files={files.filter(({ id }) => !removed.has(id))}
          onRemove={(id) => setRemoved(new Set([...removed, id]))}
          onAgain={() => undefined}
        />
      </Specimen>
      <Specimen of="FileDrop: fault, isDisabled">
        <FileDrop {...drop} files={[]} fault={say(W.needed)} />
        <FileDrop {...drop} files={[]} isDisabled />
      </Specimen>
    </>
  );
}
