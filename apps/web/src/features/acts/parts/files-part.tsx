import { useState } from 'react';
import { labelOf } from '#messages/forms/fields.js';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { WHO_SEES_FILE } from '#messages/ui/who-sees-file.js';
import { RadioGroup } from '../../../kit/choices/radio-group.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { FileDrop } from '../../../kit/files/file-drop.js';
import type { GivenFile } from '../../../kit/files/file-row.js';
import { FieldRow } from '../../../kit/form/fieldset.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useFaults, useForm } from '../form-context.js';
import { useReadings } from '../../../shared/parts/reading.js';
import { withoutRef } from '../../service/named-file.js';
import { rowOf, useReadFiles } from '../../service/use-read-files.js';
import { changedFiles, filesIn, withReadHere, type FilesHere, type NamedHere } from './named-files.js';
import type { PartProps } from './part.js';
import { useFieldWords } from './use-words.js';

/** Files are chosen, hashed here and named; their bytes follow when what they belong to is on record. */
export function FilesPart({ field, name, value, onChange }: PartProps<'files'>) {
  const { say, locale } = useLanguage();
  const { form, hold } = useForm();
  const { label, isOptional, ...help } = useFieldWords(field);
  const files = filesIn(field, value);
  const edit = (next: (files: FilesHere) => FilesHere): void => onChange(changedFiles(field, next));
  const [sizes, setSizes] = useState<ReadonlyMap<string, number>>(new Map());
  const fault = useFaults(name, 'ref', 'sha256', 'mediaType');
  const { add, reading, isUnread } = useReadFiles(useReadings(), (read) => {
    hold(read.sha256, read.file);
    setSizes((known) => new Map(known).set(read.sha256, read.file.size));
    edit((now) => withReadHere(now, read));
  });
  const rows: readonly GivenFile[] = files.map(({ ref, sha256, description }) => ({
    id: ref,
    name: description,
    size: sizes.get(sha256) ?? 0,
    fate: { kind: 'waiting' },
  }));
  const title = isOptional || field.least === 0 ? `${label} ${say(KIT_WORDS.optional)}` : label;
  const change = (ref: string, next: Partial<NamedHere>): void =>
    edit((now) => now.map((one) => (one.ref === ref ? { ...one, ...next } : one)));
  const options = Object.entries(WHO_SEES_FILE).map(([id, words]) => ({ id, label: words[locale] }));
  return (
    <>
      <FileDrop
        label={title}
        {...help}
        name={name}
        isMany={!field.isOne}
        fault={isUnread ? say(W.unreadFile) : fault}
        files={reading ? [...rows, rowOf(reading)] : rows}
        onAdd={(chosen) => void add(chosen)}
        onRemove={(ref) => edit((now) => withoutRef(now, ref))}
      />
      {files.map(({ ref, description, part }, index) => (
        <FieldRow key={ref}>
          <TextField
            label={labelOf(form.operationId, `${field.path}.description`, locale)}
            name={field.isOne ? `${name}.description` : `${name}.${index}.description`}
            value={description}
            onChange={(typed) => change(ref, { description: typed })}
          />
          <RadioGroup
            isRow
            label={labelOf(form.operationId, `${field.path}.part`, locale)}
            name={field.isOne ? `${name}.part` : `${name}.${index}.part`}
            options={options}
            value={part ?? 'forwarded'}
            onChange={(next) => change(ref, { part: next })}
          />
        </FieldRow>
      ))}
    </>
  );
}
