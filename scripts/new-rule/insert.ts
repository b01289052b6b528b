import type { Wording } from '../../utils/words/table.ts';

/** `file.too-large` → `fileTooLarge`, the name under which the registry imports it. */
function importName(id: string): string {
  return id.replace(/[.-]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Puts text in front of the last occurrence of a marker. Throws where the marker is missing. */
function before(text: string, marker: string, added: string): string {
  const at = text.lastIndexOf(marker);
  if (at < 0) throw new Error(`«${marker.trim()}» was not found: add the rule there by hand.`);
  return text.slice(0, at) + added + text.slice(at);
}

/** The table of words with a rule's sentences at its end. */
export function wordsWith(table: string, id: string, { message, remedy }: Wording): string {
  const entry = `  '${id}': {\n    default: {\n      message: '${message}',\n      remedy: '${remedy}',\n    },\n  },\n`;
  return before(table, '}', entry);
}

/** What rules are called, with a rule's name at its end. */
export function namesWith(table: string, id: string, name: string): string {
  return before(table, '};', `  '${id}': '${name}',\n`);
}

/** The registry with a rule imported, and told after the others. */
export function registryWith(registry: string, id: string): string {
  const line = `import ${importName(id)} from './${id.replace('.', '/')}.ts';`;
  const imports = registry.split('\n').filter((each) => /^import \w+ from '\.\/\w+\//.test(each));
  const next = imports.find((each) => each > line);
  const imported = next
    ? registry.replace(next, `${line}\n${next}`)
    : registry.replace(imports.at(-1) ?? '', (last) => `${last}\n${line}`);
  return before(imported, '];', `  ${importName(id)},\n`);
}

/** The list of all ids with a rule's at its end. */
export function catalogueWith(test: string, id: string): string {
  return before(test, '`\n  .trim()', `  ${id}\n`);
}

/** A chapter of the guide with a rule's place at its end, under its name. */
export function guideWith(chapter: string, id: string, name: string): string {
  return `${chapter.trimEnd()}

<a id="${id}"></a>

## ${name}

**Nghĩa là:** Viết điều được thấy, một câu.

**Vì sao:** Công văn không nêu riêng; đây là nhắc nhở của Soát CCHC.

**Cần làm:** Viết việc cần làm, một câu.
`;
}
