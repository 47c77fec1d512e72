import { classes } from '../look/classes.js';
import s from './data.module.css';

/** 王若琳 is 若琳, as people call each other; Ben Okafor is BO; an organisation is its first character. */
const initials = (name: string, isOrganisation: boolean): string => {
  if (/\p{Script=Han}/u.test(name)) return isOrganisation || name.length < 3 ? name.slice(0, 1) : name.slice(-2);
  const words = name.split(/\s+/).filter((word) => word !== '');
  return [...words.slice(0, 1), ...(isOrganisation ? [] : words.slice(1).slice(-1))]
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
};
type Named = { readonly name: string; readonly isOrganisation?: boolean };

/** Round for people, square for organisations; the name always stands beside it. */
export function Avatar({ name, isOrganisation = false }: Named) {
  return (
    <span className={classes(s.avatar, isOrganisation && s.organisation)} aria-hidden>
      {initials(name, isOrganisation)}
    </span>
  );
}

/** Who it is, and as what: the complainant, its agent, the officer. */
export function PartyTag({ name, isOrganisation, as }: Named & { readonly as?: string }) {
  return (
    <span className={s.party}>
      <Avatar name={name} isOrganisation={isOrganisation} />
      <span>
        <b title={name}>{name}</b>
        {as !== undefined && <small>{as}</small>}
      </span>
    </span>
  );
}
