import tseslint from 'typescript-eslint';

/** What each layer may not import, and why. `types` lists layers of which types (and schemas) alone may come. */
const LAYERS = {
  text: {
    why: 'utils/text is pure string helpers and knows nothing of ours.',
    ban: ['report', 'evidence', 'checks', 'portal', 'drafts', 'deadline', 'packs', 'messaging', 'words'],
  },
  report: {
    why: 'The model is what everything else speaks of, so it speaks of nothing else.',
    ban: ['evidence', 'checks', 'portal', 'drafts', 'deadline', 'packs', 'messaging', 'words'],
  },
  evidence: {
    why: 'Evidence turns a file into facts: no rule, no message, no page.',
    ban: ['checks', 'portal', 'drafts', 'deadline', 'packs', 'messaging', 'words'],
  },
  deadline: {
    why: 'Deadlines are arithmetic on instants.',
    ban: ['evidence', 'checks', 'portal', 'drafts', 'packs', 'messaging', 'words'],
  },
  packs: {
    why: 'A pack is data.',
    ban: ['evidence', 'checks', 'portal', 'drafts', 'deadline', 'messaging', 'words'],
  },
  portal: {
    why: 'The adapter reads and fills the page; it judges nothing, keeps nothing and says nothing.',
    ban: ['checks', 'drafts', 'messaging', 'words'],
    types: ['evidence', 'deadline', 'packs'],
  },
  checks: {
    why: 'A check is pure: model and facts in, findings out.',
    ban: ['portal', 'drafts', 'messaging'],
    types: ['evidence', 'deadline', 'packs'],
  },
  drafts: {
    why: 'Drafts keep what was typed; they judge nothing and know no page.',
    ban: ['checks', 'portal', 'messaging', 'words'],
    types: ['evidence', 'deadline', 'packs'],
  },
  messaging: {
    why: 'Messages carry types and schemas of the others; they do nothing with them.',
    ban: ['portal', 'checks'],
  },
  words: {
    why: 'Words are tables: what is said, never when.',
    ban: ['messaging'],
    types: ['portal', 'evidence', 'checks', 'drafts', 'deadline', 'packs'],
  },
};

// A folder of the same name beside the importing file (checks/evidence) is no other layer.
const banned = (layers) => [...layers.map((layer) => `**/${layer}/**`), '!./**'];

/** Lint rules of one layer of utils/. */
function layerRules([layer, { why, ban, types = [] }]) {
  return {
    files: [`utils/${layer}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: [...banned(ban), '**/components/**', '**/entrypoints/**'], message: why },
            ...(types.length
              ? [
                  {
                    group: banned(types),
                    allowTypeImports: true,
                    message: `${why} Of this layer only types may come.`,
                  },
                ]
              : []),
          ],
        },
      ],
    },
  };
}

export default tseslint.config(
  {
    ignores: [
      '.output/**',
      '.wxt/**',
      'demo-output/**',
      'node_modules/**',
      'tests/portal/**/*.client.js',
      'public/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "AssignmentExpression[left.property.name='innerHTML']",
          message: 'Data never becomes markup: build nodes.',
        },
        {
          selector: "AssignmentExpression[left.property.name='outerHTML']",
          message: 'Data never becomes markup: build nodes.',
        },
        {
          selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
          message: 'Data never becomes markup: build nodes.',
        },
      ],
    },
  },
  ...Object.entries(LAYERS).map(layerRules),
  {
    files: ['utils/{text,report,evidence,deadline,packs,checks,words}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'chrome', 'browser', 'indexedDB', 'localStorage'].map((name) => ({
          name,
          message: 'This layer runs in Workers and in Node too: no page and no browser API here.',
        })),
      ],
    },
  },
  {
    files: ['components/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: banned(['portal', 'drafts', 'entrypoints']),
              allowTypeImports: true,
              message: 'Components show what they are given; the service worker and the adapter do the rest.',
            },
            {
              group: banned(['checks', 'evidence']),
              allowTypeImports: true,
              message: 'Components show findings and never compute them.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['tests/portal/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/utils/**', '**/components/**', '**/entrypoints/**'],
              message: 'The stand-in portal knows nothing of the extension.',
            },
          ],
        },
      ],
    },
  },
);
