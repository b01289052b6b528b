import { catalogueWith, guideWith, namesWith, registryWith, wordsWith } from './insert.ts';
import { checkTemplate, testTemplate } from './templates.ts';

/** Per group of rules: the table of words and the chapter of the guide that it shares. */
export const GROUPS: Readonly<Record<string, { words: string; chapter: string }>> = {
  score: { words: 'score', chapter: 'diem' },
  evidence: { words: 'evidence', chapter: 'tai-lieu' },
  explanation: { words: 'explanation', chapter: 'giai-trinh' },
  file: { words: 'file', chapter: 'tep' },
  name: { words: 'name', chapter: 'ten-tep' },
  signature: { words: 'signature', chapter: 'chu-ky-so' },
  scan: { words: 'scan', chapter: 'chu-ky-so' },
  report: { words: 'report', chapter: 'bao-cao' },
  deadline: { words: 'report', chapter: 'bao-cao' },
};

/** What a rule is called until it has a name of its own: by its heading in the guide, and otherwise in English. */
const NAME = { vi: 'Tên gọi ngắn của điều chưa đúng', en: 'Short name of what is wrong' };

/** Paths of all that a rule consists of. Throws where `id` is no «group.name» of a known group. */
export function placesOfRule(id: string) {
  const [, group = '', name = ''] = /^([a-z]+)\.([a-z]+(?:-[a-z]+)*)$/.exec(id) ?? [];
  const places = GROUPS[group];
  if (!places) {
    throw new Error(
      `«${id}» is no rule id: write group.some-name, the group one of ${Object.keys(GROUPS).join(', ')}.`,
    );
  }
  return {
    check: `utils/checks/${group}/${name}.ts`,
    test: `tests/checks/${group}/${name}.test.ts`,
    vi: `utils/words/vi/rules-${places.words}.ts`,
    en: `utils/words/en/rules-${places.words}.ts`,
    viNames: 'utils/words/vi/rule-names.ts',
    enNames: 'utils/words/en/rule-names.ts',
    registry: 'utils/checks/registry.ts',
    catalogue: 'tests/checks/catalogue.test.ts',
    guide: `docs/huong-dan/vi-sao-${places.chapter}.md`,
  };
}

/**
 * The files of a new rule by path, as they are to be written: its own and those in which it is registered. `read` gives
 * the text of a file as it is. Throws where the id is no good or the rule is there already.
 */
export function newRule(
  id: string,
  read: (path: string) => string,
  exists: (path: string) => boolean,
): Record<string, string> {
  const places = placesOfRule(id);
  if (exists(places.check)) throw new Error(`The rule «${id}» is there already: ${places.check}.`);
  return {
    [places.check]: checkTemplate(id),
    [places.test]: testTemplate(id),
    [places.vi]: wordsWith(read(places.vi), id, {
      message: 'Tiêu chí {criterion} ghi điểm «{score}».',
      remedy: 'Viết việc cần làm, một câu.',
    }),
    [places.en]: wordsWith(read(places.en), id, {
      message: 'Criterion {criterion} has the score “{score}”.',
      remedy: 'Say what to do, in one sentence.',
    }),
    [places.viNames]: namesWith(read(places.viNames), id, NAME.vi),
    [places.enNames]: namesWith(read(places.enNames), id, NAME.en),
    [places.registry]: registryWith(read(places.registry), id),
    [places.catalogue]: catalogueWith(read(places.catalogue), id),
    [places.guide]: guideWith(read(places.guide), id, NAME.vi),
  };
}
