import type { Plugin } from 'vite';

const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Name of the npm package to which a module belongs; undefined for one of our own. */
export function packageOf(module: string): string | undefined {
  return PACKAGE.exec(module.replaceAll('\\', '/'))?.[1];
}

/** Notes in `names` every npm package of which a build takes in any code or asset. */
export function noteBundled(names: Set<string>): Plugin {
  return {
    name: 'note-bundled',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        const from = part.type === 'chunk' ? Object.keys(part.modules) : part.originalFileNames;
        for (const module of from) {
          const name = packageOf(`/${module}`);
          if (name) names.add(name);
        }
      }
    },
  };
}
