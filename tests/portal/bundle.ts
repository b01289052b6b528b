import { fileURLToPath } from 'node:url';
import { asset } from './client-script.ts';
import type { Reply } from './http.ts';

const bundles = new Map<string, Promise<Reply>>();

/** A browser script with the framework it imports, packed once per process as that framework's users pack it. */
export function bundledScript(entry: URL): Promise<Reply> {
  const known = bundles.get(entry.href) ?? bundle(fileURLToPath(entry));
  bundles.set(entry.href, known);
  return known;
}

async function bundle(entry: string): Promise<Reply> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // Templates that stand as text are compiled in the browser, which Vue's smaller build cannot.
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    define: {
      ngDevMode: 'false',
      ngServerMode: 'false',
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { write: false, lib: { entry, formats: ['es'] } },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not packed.`);
  return asset(output.output[0].code, 'text/javascript; charset=utf-8');
}
