import type { NameFor } from '../../components/folder/model.ts';
import { headerOf, type FileFacts } from '../../utils/evidence/facts.ts';
import { proposedName } from '../../utils/evidence/proposed-name.ts';
import { copyName, nameWithCode } from '../../utils/report/copy-names.ts';
import type { Finding } from '../../utils/report/finding.ts';

/** Only the code is wrong: the rest of the name may stay. */
const OF_CODE = ['name.code-missing', 'name.code-mismatch'];

/** The conforming name of a file for each of its criteria: its own where nothing is said against it. */
export function properNames(
  name: string,
  criteria: readonly string[],
  facts: FileFacts,
  findings: readonly Finding[],
): NameFor[] {
  const against = findings.filter(({ rule, outcome }) => rule.startsWith('name.') && outcome !== 'pass');
  const isRight = against.length === 0 && criteria.length === 1;
  const onlyCode = against.every(({ rule }) => OF_CODE.includes(rule));
  const onlyStyle = against.every(({ outcome }) => outcome === 'info');
  const header = headerOf(facts);
  return criteria.map((criterion) => {
    if (isRight) return { criterion, name };
    const proposed = proposedName(criterion, facts, name);
    if (onlyCode) return { criterion, name: copyName(criterion, name, header) ?? proposed };
    return { criterion, name: proposed ?? (onlyStyle ? nameWithCode(criterion, name) : null) };
  });
}
