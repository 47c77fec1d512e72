import { getMetadataStorage } from 'class-validator';

type Rules = ReturnType<typeof getMetadataStorage>;
type Found = ReturnType<Rules['getTargetValidationMetadatas']>;

const remembering = new WeakSet<Rules>();

/**
 * For every object of a body class-validator looks through all classes that have rules, which of them its class
 * inherits from: the same thousand for each item of a complaint. From now on it does so once for each class; a rule
 * that is added later counts at once. What goes by groups or by a schema is found as before.
 */
export function rememberRules(rules = getMetadataStorage()): void {
  if (remembering.has(rules)) return;
  remembering.add(rules);
  const find = rules.getTargetValidationMetadatas.bind(rules);
  const add = rules.addValidationMetadata.bind(rules);
  let known = new WeakMap<object, Map<string, Found>>();
  rules.addValidationMetadata = (rule) => {
    known = new WeakMap();
    add(rule);
  };
  rules.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    // a body may say what its constructor is, and then it is anything
    const isPlain = typeof target === 'function' && !schema && (groups === undefined || groups.length === 0);
    if (!isPlain) return find(target, schema, always, strictGroups, groups);
    const ways = known.get(target) ?? new Map<string, Found>();
    known.set(target, ways);
    const way = `${always} ${strictGroups}`;
    const found = ways.get(way) ?? find(target, schema, always, strictGroups, groups);
    ways.set(way, found);
    return found;
  };
}
