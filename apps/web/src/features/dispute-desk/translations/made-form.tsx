import { useState } from 'react';
import { COMMANDS } from '#messages/commands.js';
import { LANGUAGES_NAMED, TRANSLATORS_NAMED } from '#messages/service/translations.js';
import { FILE_OF, TRANSLATION_WORDS as W } from '#messages/ui/desk-translations.js';
import type { TranslationView, TranslatorView } from '../../../client/types.gen.js';
import { RadioGroup } from '../../../kit/choices/radio-group.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { useLanguage } from '../../../shared/language/language.js';
import { ReadingForm } from '../../../shared/parts/reading.js';
import { AskedAct } from '../../acts/asked-act.js';
import { BytesPart } from '../../acts/parts/bytes-part.js';
import { namedFile } from '../../service/named-file.js';
import type { Read } from '../../service/read-files.js';
import { guessed, originalIn, type OriginalHere } from '../../translations/original.js';
import { useCase } from '../use-case.js';
import { FromInto } from './from-into.js';
import s from '../desk.module.css';

type Kind = TranslatorView['kind'];
const KINDS = ['person', 'organisation', 'machine'] as const satisfies readonly Kind[];
type Props = {
  readonly original: OriginalHere;
  /** The one that was asked for, or contested; without it another is filed unasked. */
  readonly translation?: TranslationView;
  readonly onDone: () => void;
};

/** Who translated, and the file: to deliver what was asked, or to file a translation unasked. */
export function MadeForm({ original, translation, onDone }: Props) {
  const { say, tell, locale } = useLanguage();
  const { disputeId } = useCase();
  const [languages, setLanguages] = useState(translation ?? guessed(original));
  const [kind, setKind] = useState<Kind>('organisation');
  const [[name, qualification], setNames] = useState<readonly [string, string]>(['', '']);
  const [chosen, setChosen] = useState<Read>();
  const { from, into } = languages;
  const description = tell(FILE_OF, { original: original.name, into: say(LANGUAGES_NAMED[into]) });
  const [called, qualified] = [name.trim(), kind === 'machine' ? '' : qualification.trim()];
  const translator = {
    kind,
    ...(called !== '' && { name: called }),
    ...(qualified !== '' && { qualification: qualified }),
  };
  const evidence = chosen
    ? [{ ref: 'f1', sha256: chosen.sha256, mediaType: namedFile(chosen.file, chosen.sha256).mediaType, description }]
    : [];
  const made = { translator, evidence };
  return (
    <ReadingForm>
      <div className={s.stack}>
        {!translation && <FromInto value={languages} onChange={setLanguages} />}
        <RadioGroup
          isRow
          label={say(W.translator)}
          {...(kind === 'machine' && { help: say(W.machineHelp) })}
          options={KINDS.map((id) => ({ id, label: say(TRANSLATORS_NAMED[id]) }))}
          value={kind}
          onChange={(id) => setKind(KINDS.find((one) => one === id) ?? kind)}
        />
        <TextField
          label={say(W.name)}
          isOptional={kind === 'machine'}
          value={name}
          onChange={(next) => setNames([next, qualification])}
        />
        {kind !== 'machine' && (
          <TextField
            isOptional
            label={say(W.qualification)}
            help={say(W.qualificationHelp)}
            value={qualification}
            onChange={(next) => setNames([name, next])}
          />
        )}
        <BytesPart chosen={chosen?.file} onChoose={setChosen} />
        <AskedAct
          operationId={translation ? 'deliverTranslation' : 'fileTranslation'}
          act={COMMANDS[translation ? 'DeliverTranslation' : 'FileTranslation'][locale]}
          disputeId={disputeId}
          {...(translation && { params: { translationId: translation.translationId } })}
          values={translation ? made : { ...originalIn(original), from, into, ...made }}
          files={new Map(chosen && [[chosen.sha256, chosen.file]])}
          isDisabled={!chosen || from === into || (kind !== 'machine' && called === '')}
          onDone={onDone}
        />
      </div>
    </ReadingForm>
  );
}
