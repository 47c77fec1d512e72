import s from './unseen.module.css';

/** The class of what is told to who hears the page, and shown to nobody. */
export const { unseen } = s;
