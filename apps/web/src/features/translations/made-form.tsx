import { PARTY_COMMANDS } from '#messages/party-commands.js';
import { EXHIBITS_OF_PARTIES } from '#messages/service/exhibit-commands.js';
import { LANGUAGES_NAMED, TRANSLATORS_NAMED } from '#messages/service/translations.js';
import { FILE_OF, TRANSLATION_WORDS as W } from '#messages/ui/desk-translations.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { deliverTranslation, fileTranslation } from '../../client/sdk.gen.js';
import type { DeliverTranslationBody, TranslationView } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKeptParts } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { FoldedForm } from '../../shared/parts/folded-form.js';
import { goTo } from '../../shared/parts/route.js';
import { useSubmit } from '../../shared/parts/use-submit.js';
import { useDispute } from '../dispute/use-dispute.js';
import { Line } from '../response/proceeding/line.js';
import { OneOf } from '../response/proceeding/one-of.js';
import { ChooseFiles } from '../service/choose-files.js';
import { FileList } from '../service/file-list.js';
import { namedFile, type NamedFile } from '../service/named-file.js';
import { FromInto } from './from-into.js';
import { guessed, originalIn, type FromTo, type OriginalHere } from './original.js';

type Props = {
  readonly original: OriginalHere;
  /** The one that was asked for, or contested; without it another is filed unasked. */
  readonly translation?: TranslationView;
};
type Made = FromTo & {
  readonly kind: keyof typeof TRANSLATORS_NAMED;
  readonly name: string;
  readonly qualification: string;
  readonly file?: NamedFile | undefined;
};

/** Who translated, and the one file; its bytes go with the party's other files. */
export function MadeForm({ original, translation }: Props) {
  const { say, tell } = useLanguage();
  const { session, reload } = useDispute();
  const { disputeId } = session;
  const { from: first, into: second } = translation ?? guessed(original);
  const name = `made-translation:${translation?.translationId ?? original.id}`;
  const { value, put, clear } = useKeptParts<Made>(name, {
    from: first,
    into: second,
    kind: 'organisation',
    name: '',
    qualification: '',
  });
  const act = useAct(name, (made: DeliverTranslationBody, key: string) => {
    const headers = { 'Idempotency-Key': key };
    if (!translation) {
      const body = { ...originalIn(original), from: value.from, into: value.into, ...made };
      return fileTranslation({ path: { disputeId }, body, headers });
    }
    const { translationId } = translation;
    return deliverTranslation({ path: { disputeId, translationId }, body: made, headers });
  });
  const { from, into, kind, file } = value;
  const isMachine = kind === 'machine';
  const [called, qualified] = [value.name.trim(), isMachine ? '' : value.qualification.trim()];
  const description = tell(FILE_OF, { original: original.name, into: say(LANGUAGES_NAMED[into]) });
  const body: DeliverTranslationBody | undefined =
    !file || from === into || (!isMachine && called === '')
      ? undefined
      : {
          translator: {
            kind,
            ...(called !== '' && { name: called }),
            ...(qualified !== '' && { qualification: qualified }),
          },
          evidence: [{ ref: file.ref, sha256: file.sha256, mediaType: file.mediaType, description }],
        };
  const after = async (): Promise<void> => {
    clear();
    await reload();
    goTo('files');
  };
  const { wanting, submit } = useSubmit({ act, body, after });
  const title = say(translation ? PARTY_COMMANDS.DeliverTranslation : EXHIBITS_OF_PARTIES.FileTranslation);
  return (
    <FoldedForm title={title} act={act} submit={submit}>
      {!translation && <FromInto value={value} wanting={wanting} onChange={put} />}
      <OneOf
        legend={say(W.translator)}
        words={TRANSLATORS_NAMED}
        chosen={kind}
        onChange={(next) => put({ kind: next ?? kind })}
      />
      {isMachine && <p className="hint">{say(W.machineHelp)}</p>}
      <Line
        label={say(W.name)}
        optional={isMachine}
        value={value.name}
        wanting={wanting}
        onChange={(text) => put({ name: text })}
      />
      {!isMachine && (
        <Line
          label={say(W.qualification)}
          hint={say(W.qualificationHelp)}
          optional
          most={500}
          value={value.qualification}
          onChange={(text) => put({ qualification: text })}
        />
      )}
      {file && <FileList files={[file]} onRemove={() => put({ file: undefined })} />}
      <ChooseFiles
        label={say(W.choose)}
        optional={false}
        fault={wanting && !file ? say(PAGE_WORDS.chooseOne) : undefined}
        onRead={(read) => put({ file: { ...namedFile(read.file, read.sha256), ref: 'f1' } })}
      />
    </FoldedForm>
  );
}
