import { ComboBox } from './combo-box.js';
import { Select, type One } from './select.js';

/** Up to so many are seen at once; more are found by typing. */
export const FEW = 12;

/** One of those that are known: a list while they are few, found by a part of the name where they are many. */
export const ChooseOne = (one: One) => (one.options.length > FEW ? <ComboBox {...one} /> : <Select {...one} />);
