import type { Finding } from '../report/finding.ts';
import { clauseOf } from '../words/clauses.ts';
import type { Language } from '../words/language.ts';
import { reasonWords } from '../words/reasons.ts';
import { fillWords, ruleWords } from '../words/rules.ts';
import type { Check, Inputs, Remark } from './check.ts';

/**
 * Puts a check's remark into words and adds what the runner knows: rule, criterion, file, source and clause.
 * Names of files are given as the page shows them.
 */
export function toFinding(
  meta: Check['meta'],
  remark: Remark,
  { criterion, file }: Partial<Inputs>,
  language: Language,
): Finding {
  const meant = meta.scope === 'file' ? file : remark.file;
  const ofFile = meant?.attachment ?? null;
  const ofReport = meta.scope === 'report';
  const code = remark.criterion ?? (ofReport ? remark.file?.criterion : criterion?.code) ?? null;
  const wording = ruleWords(language, meta.id, remark.wording ?? 'default');
  const params = {
    rule: meta.id,
    criterion: code ?? '',
    file: ofFile?.name ?? '',
    ...(remark.reason === undefined ? {} : { reason: reasonWords(language, remark.reason) }),
    ...remark.params,
  };
  return {
    rule: meta.id,
    outcome: remark.outcome,
    criterion: code,
    file: ofFile?.name ?? null,
    attachment: ofFile?.id ?? null,
    message: fillWords(wording.message, params),
    remedy: wording.remedy === null ? null : fillWords(wording.remedy, params),
    source: meta.source,
    clause: meta.source === null ? null : clauseOf(meta.source),
    ...(remark.picture === undefined ? {} : { picture: remark.picture }),
    ...(remark.reminder === undefined ? {} : { reminder: remark.reminder }),
    ...(remark.changedPages === undefined ? {} : { changedPages: remark.changedPages }),
  };
}
