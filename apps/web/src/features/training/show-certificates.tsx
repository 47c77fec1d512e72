import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { COURSES_NAMED } from '#messages/training/words.js';
import { TRAINING_PAGE as W } from '#messages/ui/training.js';
import { getOwnTraining, listCourseAssignments } from '../../client/sdk.gen.js';
import { CheckboxGroup } from '../../kit/choices/checkbox.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';

type Props = {
  readonly memberId: string;
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
};

/** Certificates that can be shown when a repair is asked for: those of one’s own people, and of hosts that agreed. */
export function ShowCertificates({ memberId, value, onChange }: Props) {
  const { say, locale } = useLanguage();
  const { name: ownName, office, accountId } = useDesk();
  const own = useQuery(queryOf('getOwnTraining', getOwnTraining, {}));
  const hosts = useQuery({
    ...queryOf('listCourseAssignments', listCourseAssignments, {}),
    enabled: office === 'party', // who represents others has no hosts
  });
  const found = [
    ...(own.data?.certificates ?? []).flatMap(({ certificateId, course, passedOn, partyId }) =>
      (partyId ?? accountId) === memberId ? [{ certificateId, course, passedOn, name: ownName }] : [],
    ),
    ...(hosts.data?.items ?? []).flatMap(({ certificateId, course, passedOn, name }) =>
      certificateId === undefined || passedOn === undefined ? [] : [{ certificateId, course, passedOn, name }],
    ),
  ];
  const each = [...new Map(found.map((one) => [one.certificateId, one])).values()];
  if (each.length === 0) return null;
  return (
    <CheckboxGroup
      isOptional
      label={say(W.showCertificates)}
      help={say(W.showCertificatesHelp)}
      options={each.map(({ certificateId, course, passedOn, name }) => ({
        id: certificateId,
        label: `${name ?? '—'} · ${say(COURSES_NAMED[course])}`,
        help: formatDay(passedOn, locale),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
