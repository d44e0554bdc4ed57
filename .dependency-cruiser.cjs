/** Folders of the product; `test/` and `scripts/` look at all of them and are looked at by none. */
const product = '^(domain|cloudfunctions|src|local-cloud|door|seed)/'

/** What is deployed: everything else exists on a developer's machine only. */
const deployed = '^(domain|cloudfunctions|src)/'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'The domain is the language both sides speak: it imports nothing but zod/mini and itself.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { pathNot: '^(domain/|node_modules/zod/mini/)' },
    },
    {
      name: 'kernel-knows-no-domain',
      comment: 'Every domain stands on the kernel, so the kernel stands on none of them.',
      severity: 'error',
      from: { path: '^domain/kernel/' },
      to: { path: '^domain/', pathNot: '^domain/kernel/' },
    },
    {
      name: 'domains-meet-at-contracts',
      comment: "A domain knows another one's questions and words (contract.ts, words.ts), never its rules or tables.",
      severity: 'error',
      from: { path: '^domain/([^/]+)/', pathNot: '^domain/rules/' },
      to: { path: '^domain/', pathNot: ['^domain/(kernel|$1)/', '^domain/[^/]+/(contract|words)[.]ts$'] },
    },
    {
      name: 'rule-sets-are-gathered',
      comment: 'domain/rules keeps the local numbers of all domains: it also knows their rule-set.ts, and no more.',
      severity: 'error',
      from: { path: '^domain/rules/' },
      to: { path: '^domain/', pathNot: ['^domain/(kernel|rules)/', '^domain/[^/]+/(contract|words|rule-set)[.]ts$'] },
    },
    {
      name: 'actions-meet-at-contracts',
      comment: 'Actions decide by the rules of their own domain; of another domain they know contract.ts and words.ts.',
      severity: 'error',
      from: { path: '^cloudfunctions/actions/([^/]+)/' },
      to: { path: '^domain/', pathNot: ['^domain/(kernel|$1)/', '^domain/[^/]+/(contract|words)[.]ts$'] },
    },
    {
      name: 'actions-meet-at-ports',
      comment: 'Only a domain writes its collections: others call its port.ts inside their own transaction.',
      severity: 'error',
      from: { path: '^cloudfunctions/actions/([^/]+)/' },
      to: {
        path: '^cloudfunctions/actions/',
        pathNot: ['^cloudfunctions/actions/$1/', '^cloudfunctions/actions/[^/]+/port[.]ts$'],
      },
    },
    {
      name: 'kit-knows-no-action',
      comment: 'The kit carries every action, so it must not know any of them.',
      severity: 'error',
      from: { path: '^cloudfunctions/kit/' },
      to: { path: '^cloudfunctions/', pathNot: '^cloudfunctions/kit/' },
    },
    {
      name: 'functions-are-lists',
      comment:
        "A deployed function is a thin list: it takes a domain's index.ts (or its port.ts), never a single action.",
      severity: 'error',
      from: { path: '^cloudfunctions/', pathNot: '^cloudfunctions/(kit|actions/[^/]+)/' },
      to: { path: '^cloudfunctions/actions/[^/]+/', pathNot: '^cloudfunctions/actions/[^/]+/(index|port)[.]ts$' },
    },
    {
      name: 'sdk-only-in-kit',
      comment: 'Only the kit speaks to CloudBase; actions speak the language of the kit.',
      severity: 'error',
      from: { path: product, pathNot: '^cloudfunctions/kit/' },
      to: { path: ['^node_modules/wx-server-sdk/', '^wx-server-sdk$'] },
    },
    {
      name: 'rules-touch-no-store',
      comment: 'A rule is asked by the page and by the cloud alike: it is given facts and looks nothing up.',
      severity: 'error',
      from: { path: '/rules[.]ts$', pathNot: '^(seed|door|local-cloud|test)/' },
      to: { path: ['/store[.]ts$', '^cloudfunctions/kit/', '^local-cloud/'] },
    },
    {
      name: 'pages-ask-contracts',
      comment:
        'Pages reach the cloud through contracts: src imports nothing that runs in the cloud or stands in for it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(cloudfunctions|local-cloud|door|seed)/' },
    },
    {
      name: 'pages-know-their-own-rules',
      comment:
        'Pages of a domain ask its rules; of any other domain they know its contracts, words.ts, the columns of its tables and the lists of them.',
      severity: 'error',
      from: { path: '^src/(?:staff/)?([^/]+)/' },
      to: {
        path: '^domain/',
        pathNot: [
          '^domain/(kernel|$1)/',
          '^domain/([^/]+/(contract|words|[a-z]+-rows)|[^/]+)[.]ts$',
          '^domain/[^/]+/[a-z]+-contract[.]ts$',
        ],
      },
    },
    {
      name: 'subpackages-share-nothing',
      comment: 'A subpackage is loaded by itself: what two of them need lives in src/platform or src/ui.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: '^src/($1|platform|ui)/' },
    },
    {
      name: 'local-cloud-stands-alone',
      comment: 'local-cloud is CloudBase under the desk and serves any product: it imports nothing of this one.',
      severity: 'error',
      from: { path: '^local-cloud/' },
      to: { path: product, pathNot: '^local-cloud/' },
    },
    {
      name: 'nothing-deployed-needs-a-desk',
      comment: 'door/, seed/ and local-cloud/ exist on a laptop only: nothing that is deployed may import them.',
      severity: 'error',
      from: { path: deployed },
      to: { path: '^(door|seed|local-cloud)/' },
    },
    {
      name: 'tests-are-not-imported',
      comment: 'Tests look at the product; the product does not know them.',
      severity: 'error',
      from: { path: product },
      to: { path: '^test/' },
    },
    {
      name: 'deployed-packages-are-dependencies',
      comment: 'What is deployed uses only packages listed under "dependencies".',
      severity: 'error',
      from: { path: deployed },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one module, or a third one is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that cannot be resolved escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^(dist|[.]data|[.]cache|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
}
