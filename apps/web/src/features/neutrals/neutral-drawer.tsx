import { choiceOf } from '#messages/forms/choices.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { LOAD_OF, NEUTRALS_WORDS as W } from '#messages/ui/desk-neutrals.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Drawer } from '../../kit/overlays/drawer.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { dueText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { doableBy, type ListedAct } from '../acts/offices-of.js';
import { ActLinks } from '../lists/act-links.js';
import s from '../lists/lists.module.css';
import { Affiliations } from './affiliations.js';
import { Qualifications } from './qualifications.js';
import type { Kind, NeutralRow } from './use-roster.js';

const ACTS: Readonly<Record<Kind, readonly ListedAct[]>> = {
  mediators: ['listMediator', 'checkQualification', 'endQualification', 'noteAbsence', 'delistMediator'],
  experts: ['listExpert', 'noteExpertAbsence', 'delistExpert'],
};
type Props = { readonly of: Kind; readonly one: NeutralRow | undefined; readonly onClose: () => void };

/** A closer look at a mediator or an expert: what is known, how he or she stands to others, and what can be done. */
export function NeutralDrawer({ of, one, onClose }: Props) {
  const { office } = useDesk();
  const may = doableBy(office, ACTS[of]).length > 0;
  const ids = one && { [of === 'mediators' ? 'mediatorId' : 'expertId']: one.id };
  return (
    <Drawer
      title={one?.name ?? ''}
      isOpen={one !== undefined}
      onClose={onClose}
      footer={may && ids ? <ActLinks acts={ACTS[of]} ids={ids} isButton /> : undefined}
    >
      {one && (
        <div className={s.stack}>
          <Facts one={one} />
          {one.qualifications && <Qualifications all={one.qualifications} />}
          <Affiliations subjectId={one.id} />
        </div>
      )}
    </Drawer>
  );
}

function Facts({ one }: { readonly one: NeutralRow }) {
  const { say, tell, locale } = useLanguage();
  const { load, cap, rights, fields, trainedAt } = one;
  const facts = [
    { name: say(W.state), value: say(one.available ? W.free : W['not-free']) },
    { name: say(W.load), value: load === undefined ? undefined : tell(LOAD_OF, { load, cap }) },
    { name: say(W.qualification), value: choiceOf('listMediator', 'qualification', one.qualification, locale) },
    {
      name: say(W.rights),
      value:
        rights.length === 0 ? say(W.allRights) : rights.map((kind) => wordOf(RIGHT_KINDS, kind, locale)).join(' · '),
    },
    ...(fields ? [{ name: say(W.fields), value: fields.join(' · ') || undefined }] : []),
    {
      name: say(W.languages),
      value: one.languages.map((code) => choiceOf('listMediator', 'languages', code, locale)).join(' · '),
    },
    { name: say(W.until), value: dueText(one.until, locale) },
    ...(trainedAt === undefined ? [] : [{ name: say(W.trainedAt), value: dueText(trainedAt, locale) }]),
  ];
  return <DescriptionList facts={facts} />;
}
