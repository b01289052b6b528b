import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Reply } from './http.ts';

/** A browser script kept as TypeScript, with its types taken off. */
export function clientScript(file: URL): Reply {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  });
  return asset(outputText, 'text/javascript; charset=utf-8');
}

/** A style sheet as it lies there. */
export function styleSheet(file: URL): Reply {
  return asset(readFileSync(file, 'utf8'), 'text/css; charset=utf-8');
}

/** A script, style sheet or picture that the browser may keep for an hour. */
export function asset(body: string | Uint8Array, type: string): Reply {
  return { status: 200, headers: { 'Content-Type': type, 'Cache-Control': 'max-age=3600' }, body };
}
