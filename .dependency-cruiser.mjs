/** Imports point down only. The picture is in README.md; each rule says why it is there. */
const rooms = ['people', 'hosting', 'trips', 'visits', 'swaps', 'journal', 'notices'];
const ground = ['weeks', 'places', 'skills', 'matching'];
const specs = '(\\.|-)spec\\.tsx?$|/testing/';

/** Where programs begin: Node, the scripts, and the browser. */
const entries = [
  '^apps/walz/src/(main|walz|healthcheck|settings-table)\\.ts$',
  '^apps/web/src/house/styles/order\\.ts$',
  '^apps/web/src/islands/[^/]+\\.(island|worker)\\.tsx?$',
  '^apps/api/src/explorer/browser/explorer\\.ts$',
];

const lookDown = rooms.map((room, index) => ({
  name: `room-${room}-looks-down`,
  comment: 'A room knows only the rooms before it: what two rooms need sinks to the lower one.',
  severity: 'error',
  from: { path: `^libs/${room}/` },
  to: {
    path:
      rooms
        .slice(index + 1)
        .map(higher => `^libs/${higher}/`)
        .join('|') || '^$',
  },
}));

export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'What imports itself in a circle can only be understood, tested and changed all at once.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'kernel-imports-nothing',
      comment: 'The kernel is the floor under everything.',
      severity: 'error',
      from: { path: '^libs/kernel/', pathNot: specs },
      to: { pathNot: '^libs/kernel/' },
    },
    {
      name: 'ground-is-pure',
      comment: 'Ground is pure functions: no framework, no I/O, nothing but the kernel.',
      severity: 'error',
      from: { path: `^libs/(${ground.join('|')})/`, pathNot: specs },
      to: { pathNot: ['^libs/kernel/', '^libs/$1/'] },
    },
    {
      name: 'platform-knows-no-room',
      comment: 'The plant serves every room, so it may know none.',
      severity: 'error',
      from: { path: '^libs/platform/' },
      to: { path: `^libs/(${[...rooms, 'ledger'].join('|')})/` },
    },
    {
      name: 'ledger-knows-no-room',
      comment: 'Tables come before the rooms that use them.',
      severity: 'error',
      from: { path: '^libs/ledger/' },
      to: { path: `^libs/(${rooms.join('|')})/` },
    },
    ...lookDown,
    {
      name: 'libs-never-see-apps',
      comment: 'Doors open onto rooms, not rooms onto doors.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'doors-are-strangers',
      comment: 'A door that imports another cannot be run alone; only the house (apps/walz) sees them all.',
      severity: 'error',
      from: { path: '^apps/(api|web|worker)/', pathNot: specs },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'front-door-only',
      comment: 'A lib is used through its index, so that the rest of it can change.',
      severity: 'error',
      from: { path: '^(libs/[^/]+|apps/[^/]+)/', pathNot: specs },
      to: { path: '^libs/[^/]+/src/', pathNot: ['^$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'nest-and-graphql-stay-at-the-doors',
      comment: 'A rule that needs a framework cannot be read, tested or moved without it.',
      severity: 'error',
      from: { path: '^libs/', pathNot: ['^libs/platform/', specs] },
      to: { path: 'node_modules/(@nestjs|graphql|@apollo|preact)/' },
    },
    {
      name: 'fields-use-loaders',
      comment: 'A field that queries by itself asks once per row: fields see loaders and nothing that reads.',
      severity: 'error',
      from: { path: '^apps/api/.*\\.fields\\.ts$' },
      to: { path: 'node_modules/(typeorm|pg)/' },
    },
    {
      name: 'pages-are-pure',
      comment: 'A page is data in, markup out: no database, no rules, no framework.',
      severity: 'error',
      from: { path: '^apps/web/.*\\.page\\.tsx$' },
      to: { path: ['^libs/(?!kernel|weeks|places|skills)', 'node_modules/(@nestjs|typeorm|pg|fastify)/'] },
    },
    {
      name: 'islands-carry-nothing',
      comment: 'What an island imports is sent to every reader.',
      severity: 'error',
      from: { path: '^apps/web/src/islands/', pathNot: specs },
      to: { path: '^libs/|node_modules' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'What tests need stays with the tests.',
      severity: 'error',
      from: { pathNot: specs },
      to: { path: specs },
    },
    {
      name: 'no-dead-files',
      comment: 'What no entry point reaches is read, kept up and tested for nobody.',
      severity: 'error',
      from: { path: entries },
      to: { path: '^(apps|libs)/', pathNot: [...entries, specs, '\\.d\\.ts$'], reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|scripts|bench)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
