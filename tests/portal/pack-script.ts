import { build } from 'vite';

/** Packs the browser script named on the command line with the framework it imports, and prints the code. */
const [, , entry = ''] = process.argv;
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
// Threads of the packer now and then keep the process from ending by itself.
process.stdout.write(output.output[0].code, () => process.exit());
